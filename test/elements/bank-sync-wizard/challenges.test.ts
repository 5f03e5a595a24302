import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import type {Flow} from 'bank-integration-elements/contract';
import {until} from '../../support/until.ts';
import type {OpenOptions, WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';
import {words} from '../../support/pages/words.ts';

const logInto = async (scenario: string, options?: OpenOptions): Promise<WizardDriver> => {
  const wizard = await openWizard(scenario, options);
  await wizard.toLogin();
  await wizard.logIn();
  return wizard;
};

const toCode = async (scenario: string, options?: OpenOptions): Promise<WizardDriver> => {
  const wizard = await openWizard(scenario, options);
  await wizard.toCode();
  return wizard;
};

const withBankText =
  (bankText: string) =>
  (flow: Flow): Flow => {
    if (flow.step === 'approve-elsewhere') return {...flow, bankText};
    return flow.step === 'answer-challenge' ? {...flow, challenge: {...flow.challenge, bankText}} : flow;
  };

const canvasOf = async (wizard: WizardDriver): Promise<HTMLCanvasElement> =>
  until(() => wizard.root.querySelector<HTMLCanvasElement>('.media canvas'), 'the picture');

const statuses = (wizard: WizardDriver): string =>
  wizard
    .all('.body [role=status]')
    .map(({textContent}) => textContent.trim())
    .join('|');

describe('bank-sync-wizard: a screen for each method', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [scenario, way, name] of [
    ['single-method', 'text-message', 'smsTAN'],
    ['device-code', 'device-code', 'chipTAN manuell'],
    ['photo', 'photo', 'photoTAN'],
    ['qr', 'qr', 'chipTAN QR'],
    ['flicker', 'flicker', 'chipTAN optisch'],
    ['approval-granted', 'app-approval', 'Freigabe in der Banking-App'],
  ] as const)
    it(`${way}: which method, which device, where to look, how long`, async () => {
      const wizard = await logInto(scenario);
      const {headings, leads, where, validUntil} = wizard.approving;
      await wizard.at(headings[way]);
      expect(wizard.text).to.contain(leads[way]('Nordbank')).and.contain(where[way]);
      expect(wizard.find('.method bdi')?.textContent).to.contain(name);
      expect(wizard.text).to.contain(validUntil('09:05', '5 minutes'));
    });

  it('in German, formally', async () => {
    const wizard = await openWizard('device-code', {properties: {lang: 'de'}});
    const {wizard: say, approving} = words.de;
    await wizard.at(say.name.heading);
    await wizard.type('#name', 'Betrieb');
    await wizard.press(say.next);
    await wizard.search('Nordbank');
    await wizard.mark('Nordbank');
    await wizard.press(say.next);
    (await wizard.seen('#accept')).click();
    await wizard.press(say.next);
    await wizard.fillLogin();
    await wizard.press(say.login.submit);
    await wizard.at(approving.headings['device-code']);
    expect(wizard.text).to.contain(approving.where['device-code']).and.contain(approving.startCode.label);
    expect(wizard.focused?.id).to.equal('heading');
  });

  it('says how long is left twice, and not every second', async () => {
    const wizard = await toCode('single-method');
    const {timeLeft} = wizard.approving;
    const said = new Set([statuses(wizard)]);
    for (let second = 0; second < 299; second += 1) {
      await wizard.advance(1000);
      said.add(statuses(wizard));
    }
    expect([...said].filter(each => each.includes('left'))).to.deep.equal([
      timeLeft('1 minute'),
      timeLeft('20 seconds'),
    ]);
  });

  it('a second code in a row is announced as a new one, a wrong one is not', async () => {
    const wizard = await toCode('two-challenges');
    const {another} = wizard.approving;
    expect(wizard.text).to.not.contain(another.title);
    await wizard.enterCode('000000');
    await until(() => wizard.has('.refusal'), 'the refusal');
    expect(wizard.text).to.not.contain(another.title);
    await wizard.enterCode();
    await until(() => wizard.text.includes(another.title), 'that one more code is needed');
    expect(wizard.input('#code')?.value).to.equal('');
    expect(wizard.focused?.id).to.equal('heading');
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
  });

  it('a number in the words of the bank is to be compared with the app’s', async () => {
    const wizard = await logInto('approval-never', {mapFlow: withBankText('Confirm order 4711.')});
    await wizard.chooseMethod('Freigabe');
    await wizard.at(wizard.approving.headings['app-approval']);
    expect(wizard.text).to.contain(wizard.approving.compare);
  });

  it('where all methods are unknown: their names, and what to do', async () => {
    const wizard = await logInto('several-methods', {
      mapFlow: flow =>
        flow.step === 'choose-method'
          ? {...flow, methods: flow.methods.map(method => ({...method, kind: 'unsupported' as const}))}
          : flow,
    });
    await wizard.at(wizard.say.method.heading);
    expect(wizard.text).to.contain('photoTAN').and.contain(wizard.approving.noneSupported.title);
    expect(wizard.hasButton(wizard.say.next)).to.equal(false);
    expect(wizard.hasButton(wizard.say.cancel)).to.equal(true);
  });
});

describe('bank-sync-wizard: the words of the bank', () => {
  afterEach(() => document.body.replaceChildren());

  it('keep the formatting of FinTS', async () => {
    const wizard = await toCode('device-code');
    const items = wizard.all('.bank-words ol > li');
    expect(items).to.have.length(3);
    expect(items[1]?.querySelector('strong')?.textContent).to.equal('TAN');
  });

  it('keep everything else as text', async () => {
    const cruel = '<img src=x onerror="alert(1)"><script>1</script><a href=x>go</a> &lt; <style>*{}</style>';
    const wizard = await toCode('single-method', {mapFlow: withBankText(cruel)});
    const shown = wizard.find('.bank-words');
    expect(shown?.textContent).to.contain(cruel);
    expect(shown?.querySelectorAll(':not(p)').length).to.equal(0);
  });
});

describe('bank-sync-wizard: a picture', () => {
  afterEach(() => document.body.replaceChildren());

  it('can be made larger and smaller, by buttons that keep the focus; the next one is as large', async () => {
    const wizard = await toCode('photo', {parent: document.body});
    const canvas = await canvasOf(wizard);
    const {size, larger, smaller} = wizard.approving;
    const before = canvas.getBoundingClientRect().width;
    await wizard.press(`${size}: ${larger}`);
    expect(canvas.getBoundingClientRect().width).to.be.greaterThan(before);
    expect(wizard.focused?.getAttribute('aria-label')).to.equal(`${size}: ${larger}`);
    wizard.element.remove();
    const next = await toCode('qr');
    expect((await canvasOf(next)).getBoundingClientRect().width).to.be.greaterThan(before);
    await next.press(`${size}: ${smaller}`);
    expect((await canvasOf(next)).getBoundingClientRect().width).to.equal(before);
  });

  it('has white around it, and crisp dots', async () => {
    const wizard = await toCode('qr');
    wizard.element.style.colorScheme = 'dark';
    const canvas = await canvasOf(wizard);
    await until(() => canvas.width > 300 || canvas.classList.contains('crisp'), 'the picture');
    expect(getComputedStyle(canvas).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(canvas).paddingLeft).to.equal('14px');
    expect(canvas.getAttribute('aria-label')).to.equal(wizard.approving.picture.qr);
    expect(wizard.text).to.contain(wizard.approving.picture.changes('10 seconds'));
  });

  it('that changes is read anew, and nothing is sent', async () => {
    const wizard = await toCode('qr');
    await canvasOf(wizard);
    const [sent, read] = [wizard.count('submitStep'), wizard.count('getFlow')];
    await wizard.advance(31_000);
    expect(wizard.count('submitStep')).to.equal(sent);
    expect(wizard.count('getFlow')).to.be.within(read + 3, read + 4);
  });

  it('broken, then whole again with the next: it is shown', async () => {
    let broken = true;
    const wizard = await toCode('qr', {
      mapFlow: flow =>
        broken && flow.step === 'answer-challenge' && flow.challenge.kind === 'picture'
          ? {...flow, challenge: {...flow.challenge, image: btoa('none')}}
          : flow,
    });
    await until(() => wizard.text.includes(wizard.approving.picture.failed), 'the message');
    expect(wizard.text).to.contain(wizard.approving.instead.cancel);
    broken = false;
    await wizard.advance(11_000);
    await canvasOf(wizard);
  });
});

describe('bank-sync-wizard: the start code', () => {
  afterEach(() => document.body.replaceChildren());

  for (const [code, groups] of [
    ['12345678', ['1234', '5678']],
    ['123456', ['123', '456']],
    ['1234567', ['1234', '567']],
    ['AB 12', ['AB 12']],
  ] as const)
    it(`${code} stands in ${groups.length} groups`, async () => {
      const wizard = await toCode('device-code', {
        mapFlow: flow =>
          flow.step === 'answer-challenge' && flow.challenge.kind === 'code'
            ? {...flow, challenge: {...flow.challenge, startCode: code}}
            : flow,
      });
      expect(wizard.all('.group').map(({textContent}) => textContent)).to.deep.equal(groups);
    });

  it('is copied whole, and says so', async () => {
    const wizard = await toCode('device-code');
    const copied: string[] = [];
    const real = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async text => void copied.push(text);
    await wizard.press(wizard.approving.startCode.copy);
    navigator.clipboard.writeText = real;
    expect(copied.join()).to.match(/^\d{8}$/);
    expect(statuses(wizard)).to.contain(wizard.approving.startCode.copied);
  });
});

describe('bank-sync-wizard: what is typed beside a picture', () => {
  afterEach(() => document.body.replaceChildren());

  for (const scenario of ['photo', 'qr', 'flicker', 'device-code', 'single-method'])
    it(`${scenario}: is in its field alone, and gone once it is sent`, async () => {
      const canary = '903817';
      const wizard = await toCode(scenario);
      await wizard.type('#code', canary);
      await wizard.advance(11_000);
      const places = (): string =>
        [
          wizard.root.innerHTML,
          document.documentElement.outerHTML,
          JSON.stringify({...localStorage, ...sessionStorage}),
          location.href,
          JSON.stringify(wizard.events.map(({type, detail}) => [type, detail])),
        ].join(' ');
      expect(wizard.input('#code')?.value).to.equal(canary);
      expect(places()).to.not.contain(canary);
      await wizard.press(wizard.say.next);
      await until(() => wizard.has('.refusal'), 'the refusal');
      expect(wizard.input('#code')?.value).to.equal('');
      expect(places()).to.not.contain(canary);
    });
});
