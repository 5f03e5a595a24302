import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import {listenIn, readable} from '../../support/readable.ts';
import {until} from '../../support/until.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

const user = 'canary-user-5518';
const pin = 'canary-pin-7261';
const code = '738291';

const styleSheets = (root: DocumentOrShadowRoot): number =>
  root.adoptedStyleSheets.filter(sheet => sheet.cssRules[0]?.cssText.startsWith('.bank-credentials')).length;

describe('bank-sync-wizard: secrets', () => {
  let wizard: WizardDriver;
  let ears: ReturnType<typeof listenIn>;

  beforeEach(async () => {
    ears = listenIn();
    wizard = await openWizard('single-method');
    await wizard.toLogin();
  });

  afterEach(() => {
    const heard = ears.heard();
    ears.stop();
    document.body.replaceChildren();
    sessionStorage.clear(); // a page that goes keeps word of its run
    for (const secret of [user, pin, code]) expect(heard).not.to.contain(secret);
  });

  const isGone = (...secrets: string[]): void => {
    const now = readable();
    for (const secret of secrets) expect(now).not.to.contain(secret);
  };

  it('the login form stands in the light DOM, where password managers look', () => {
    const [first, second] = wizard.loginFields;
    expect([first?.autocomplete, first?.type]).to.deep.equal(['username', 'text']);
    expect([second?.autocomplete, second?.type]).to.deep.equal(['current-password', 'password']);
    for (const field of wizard.loginFields) {
      expect(field.getRootNode() === document).to.equal(true);
      expect(field.labels?.[0]?.textContent).not.to.equal('');
      expect(field.form?.querySelector('[type=submit]')?.textContent).to.contain('Log in');
      expect(field.id).to.match(/^bank-credentials-\d+-\d$/);
    }
  });

  it('what is typed is in no attribute and no HTML, even before it is sent', async () => {
    await wizard.fillLogin(user, pin);
    expect(document.documentElement.outerHTML).not.to.contain(pin);
    expect(wizard.root.innerHTML).not.to.contain(pin);
    await wizard.press('Show: PIN');
    expect(wizard.loginFields[1]?.type).to.equal('text');
    expect(document.documentElement.outerHTML).not.to.contain(pin);
  });

  it('is gone from everywhere before the request has come back', async () => {
    wizard.client.world.faults.latencyMs = 1000;
    await wizard.fillLogin(user, pin);
    wizard.button('Log in')?.click();
    isGone(pin);
    await wizard.settle();
    isGone(pin);
    await wizard.advance(1000);
    await wizard.seen('#code');
    isGone(pin, user);
    expect(wizard.input('#code')?.getAttribute('autocomplete')).to.equal('one-time-code'); // Firefox has no name for it
    expect(wizard.input('#code')?.inputMode).to.equal('numeric');
    await wizard.type('#code', code);
    wizard.root.querySelector('form')?.requestSubmit();
    isGone(code);
    await wizard.advance(1000);
    await wizard.seen('.refusal .title');
    isGone(code, pin, user);
  });

  it('is sent byte for byte', async () => {
    const odd = ' pïn\u00a0１2 ';
    await wizard.logIn(user, odd);
    const answer = wizard.inputs('submitStep').at(-1)?.['answer'];
    expect(answer).to.deep.equal({kind: 'login', values: {user, pin: odd}});
  });

  it('is gone after a refusal; the user name stays', async () => {
    await wizard.logIn(user, '00000');
    await wizard.seen('.refusal .title');
    expect(wizard.loginFields.map(({value}) => value)).to.deep.equal([user, '']);
  });

  it('is gone when the request fails, whatever a client throws', async () => {
    const cruel = await openWizard('single-method', {
      wrap: () => ({
        submitStep: async input => {
          if (input.answer.kind !== 'login') throw new Error('only the login');
          throw Object.assign(new Error(`cruel ${JSON.stringify(input)}`), {request: input});
        },
      }),
    });
    wizard.element.remove();
    await cruel.chooseBank();
    cruel.find('#accept')?.click();
    await cruel.settle();
    await cruel.press('Continue');
    await until(() => cruel.heading !== cruel.say.terms.heading || cruel.find('.refusal'), 'an outcome');
    isGone(pin);
  });

  for (const [way, leave] of [
    ['when the page goes', async () => void window.dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['when the element goes', async () => wizard.element.remove()],
    ['when the user goes back', () => wizard.press('Back')],
    [
      'when the user cancels',
      async () => {
        await wizard.press('Cancel');
        await wizard.press('Leave');
      },
    ],
    [
      'when the client is another one',
      async () => {
        wizard.element.client = {...wizard.client};
      },
    ],
    [
      'when there is no client',
      async () => {
        wizard.element.client = undefined;
      },
    ],
    [
      'when the sync is another one',
      async () => {
        wizard.element.syncId = 'fund-b';
      },
    ],
    ['when the login has run out', () => wizard.advance(20 * 60_000)],
  ] as const)
    it(`is gone ${way}`, async () => {
      await wizard.fillLogin(user, pin);
      const fields = wizard.loginFields;
      await leave();
      await wizard.settle();
      isGone(pin);
      expect(fields.map(({value}) => value)).not.to.include(pin);
    });

  it('the code is gone when the page goes, and when the element goes', async () => {
    await wizard.logIn();
    for (const leave of [
      () => window.dispatchEvent(new PageTransitionEvent('pagehide')),
      () => wizard.element.remove(),
    ]) {
      await wizard.type('#code', code);
      const field = wizard.input('#code');
      leave();
      await wizard.settle();
      expect(field?.value).to.equal('');
    }
  });

  it('asking whether to leave keeps what was typed', async () => {
    await wizard.fillLogin(user, pin);
    await wizard.press('Cancel');
    await wizard.press('Stay');
    expect(wizard.loginFields.map(({value}) => value)).to.deep.equal([user, pin]);
  });

  it('its style sheet comes once and goes with the last form', async () => {
    expect(styleSheets(document)).to.equal(1);
    const second = await openWizard('single-method');
    await second.toLogin();
    expect(styleSheets(document)).to.equal(1);
    const ids = [...document.querySelectorAll('.bank-credentials [id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    wizard.element.remove();
    await second.settle();
    expect(styleSheets(document)).to.equal(1);
    await second.logIn();
    await second.seen('#code');
    expect(styleSheets(document)).to.equal(0);
  });

  it('works inside another shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inside = await openWizard('single-method', {parent: host.attachShadow({mode: 'open'})});
    await inside.toLogin();
    expect(styleSheets(host.shadowRoot as ShadowRoot)).to.equal(1);
    expect(getComputedStyle(inside.loginFields[0] as Element).minBlockSize).to.equal('42px');
    await inside.logIn(user, pin);
    await inside.seen('#code');
    isGone(pin);
    expect(styleSheets(host.shadowRoot as ShadowRoot)).to.equal(0);
  });

  it('keeps nothing but the key of the run when the page goes in the middle', async () => {
    await wizard.logIn(user, pin);
    await wizard.seen('#code');
    await wizard.type('#code', code);
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false}));
    const runKey = String(wizard.inputs('startFlow')[0]?.['runKey']);
    expect([{...localStorage}, {...sessionStorage}]).to.deep.equal([{}, {'bank-integrations-run': `run=${runKey}`}]);
  });

  it('writes nothing into the storage of the page', async () => {
    await wizard.logIn(user, pin);
    await wizard.enterCode();
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false}));
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    isGone(pin, user);
  });
});
