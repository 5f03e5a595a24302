import {expect} from '@open-wc/testing';
import type {BankBeforeRedirectEvent} from 'bank-integration-elements';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-sync-wizard';
import {nextTask, until, untilNobodyLeads} from '../../support/until.ts';
import type {OpenOptions} from '../../support/wizard-driver.ts';
import {openWizard, WizardDriver} from '../../support/wizard-driver.ts';
import {words} from '../../support/pages/words.ts';

const say = words.en.wizardDetails;
const key = 'bank-integrations-run';
const stored = (): string | null => sessionStorage.getItem(key);
const here = location.href;

interface Visit {
  readonly wizard: WizardDriver;
  /** Addresses to which the page would have gone. */
  readonly gone: string[];
  readonly runKey: string;
}

/** A wizard before the step that leads to the bank. The page itself stays: the test watches where it would have gone. */
const toBank = async (scenario = 'redirect-granted', options: OpenOptions = {}): Promise<Visit> => {
  const gone: string[] = [];
  const wizard = await openWizard(scenario, options);
  wizard.element.navigate = address => void gone.push(address);
  await wizard.chooseBank();
  await until(() => wizard.find('#accept') ?? wizard.heading === say.goToBank.heading, 'the flow');
  if (wizard.find('#accept')) await wizard.acceptTerms();
  await wizard.at(say.goToBank.heading);
  const runKey = String(wizard.inputs('startFlow')[0]?.['runKey']);
  return {wizard, gone, runKey};
};

const leave = async (visit: Visit): Promise<void> => {
  await visit.wizard.press(say.goToBank.open('Nordbank'));
  await visit.wizard.at(say.redirected.heading('Nordbank'));
};

/** The page that the bank returns to: another element, in the same tab. */
const comeBack = async ({wizard}: Visit): Promise<WizardDriver> => {
  wizard.element.remove();
  await wizard.settle();
  await untilNobodyLeads();
  return anew(wizard);
};

const anew = async ({client}: WizardDriver): Promise<WizardDriver> => {
  const element = document.createElement('bank-sync-wizard');
  Object.assign(element, {client, clock: client.clock, timeZone: 'UTC', navigate: () => undefined});
  const driver = new WizardDriver({element, client});
  document.body.append(element);
  await driver.settle();
  return driver;
};

interface FakeWindow {
  closed: boolean;
  opener: unknown;
  readonly location: {replace(address: string): void};
  close(): void;
}

describe('bank-sync-wizard: the page of the bank', () => {
  const open = window.open;

  afterEach(() => {
    document.body.replaceChildren();
    sessionStorage.clear();
    history.replaceState(null, '', here);
    window.open = open;
  });

  it('says where it leads and what happens there; nothing leads there by itself', async () => {
    const {wizard, gone} = await toBank();
    expect(wizard.text).to.contain('Nordbank wants you to log in on its own page.');
    expect(wizard.find('.destination bdi')?.textContent).to.match(/^[\w.:-]+$/);
    expect(wizard.text).to.contain('What you enter stays between you and your bank.');
    expect(wizard.focused?.id).to.equal('heading');
    await wizard.advance(30_000);
    expect([gone, stored()]).to.deep.equal([[], null]);
  });

  it('in this page: keeps the key of the run and nothing else, and waits for the word of the server', async () => {
    const visit = await toBank();
    const {wizard, gone, runKey} = visit;
    await leave(visit);
    expect(gone).to.deep.equal([wizard.client.bankPage(runKey).url]);
    expect([sessionStorage.length, stored()]).to.deep.equal([1, `run=${runKey}&bank=1`]);
    expect(wizard.focused?.id).to.equal('heading');
    expect(wizard.element.matches(':state(waiting)')).to.equal(true);
    const polls = wizard.count('getFlow');
    await wizard.advance(10_000);
    expect(wizard.count('getFlow')).to.be.greaterThan(polls);
    wizard.client.bankPage(runKey).grant();
    await wizard.advance(10_000);
    await wizard.advance(10_000);
    await wizard.at('Operations North is connected');
    expect(sessionStorage.length).to.equal(0);
    expect(wizard.outcomes).to.deep.equal(['bank-sync-created']);
    expect(wizard.count('startFlow')).to.equal(1);
  });

  it('tells the API where to come back to: this page, marked, or what the host says', async () => {
    const {wizard} = await toBank();
    const url = new URL(String(wizard.inputs('startFlow')[0]?.['returnUrl']));
    expect([url.origin, url.pathname, url.searchParams.get('bank-return')]).to.deep.equal([
      location.origin,
      location.pathname,
      '1',
    ]);
    const other = await openWizard('redirect-granted');
    other.element.returnUrl = 'http://localhost:9/back';
    // It counts for the next run.
    other.element.client = undefined;
    await other.settle();
    other.element.client = other.client;
    await other.settle();
    await other.chooseBank();
    await until(() => other.has('#accept') || other.heading === say.goToBank.heading, 'the flow');
    expect(Object.values(other.client.world.state.flows).map(({returnUrl}) => returnUrl)).to.deep.equal([
      'http://localhost:9/back',
    ]);
  });

  it('the host may keep the user here', async () => {
    const {wizard, gone} = await toBank();
    let detail: BankBeforeRedirectEvent['detail'] | undefined;
    wizard.element.addEventListener('bank-before-redirect', event => {
      ({detail} = event);
      event.preventDefault();
    });
    await wizard.press(say.goToBank.open('Nordbank'));
    expect(wizard.heading).to.equal(say.goToBank.heading);
    expect([gone, stored()]).to.deep.equal([[], null]);
    expect(detail?.inWindow).to.equal(false);
    // No token of the address is told to everybody who listens.
    expect(detail?.origin).to.match(/^https?:\/\/[\w.:-]+$/);
  });

  it('the host may make it wait; what goes wrong there keeps the user here', async () => {
    const {wizard, gone} = await toBank();
    const ends: ((go: boolean) => void)[] = [];
    wizard.element.addEventListener('bank-before-redirect', ({detail}) =>
      detail.waitUntil(new Promise((resolve, reject) => ends.push(go => (go ? resolve(1) : reject(new Error('no')))))),
    );
    const press = (): Promise<void> => wizard.press(say.goToBank.open('Nordbank'));
    await press();
    await press();
    expect([ends.length, gone.length]).to.deep.equal([1, 0]);
    ends[0]?.(false);
    await nextTask();
    expect([wizard.heading, gone.length]).to.deep.equal([say.goToBank.heading, 0]);
    await press();
    ends[1]?.(true);
    await wizard.at(say.redirected.heading('Nordbank'));
    expect(gone).to.have.length(1);
  });

  it('who has left meanwhile is not sent there', async () => {
    const {wizard, gone} = await toBank();
    let go: (value: unknown) => void = () => undefined;
    wizard.element.addEventListener('bank-before-redirect', ({detail}) =>
      detail.waitUntil(new Promise(resolve => (go = resolve))),
    );
    await wizard.press(say.goToBank.open('Nordbank'));
    await wizard.press('Back');
    await wizard.at(wizard.say.bank.heading);
    go(1);
    await nextTask();
    expect([gone, stored()]).to.deep.equal([[], null]);
    expect(wizard.count('cancelFlow')).to.equal(1);
  });

  for (const [name, url] of [
    ['a script', 'javascript:alert(1)'],
    ['no https', 'http://bank.example/consent'],
    ['a host that only looks like the bank', 'https://nordbank.example@evil.example/'],
    ['no address', 'bank'],
  ] as const)
    it(`${name} is not followed, and there is a way out`, async () => {
      const {wizard, gone} = await toBank('redirect-granted', {
        mapFlow: flow => (flow.step === 'go-to-bank' ? {...flow, url} : flow),
      });
      expect(wizard.text).to.contain(say.goToBank.unsafe.title);
      expect(wizard.find('a')?.getAttribute('href') ?? '').to.equal('');
      expect(wizard.hasButton(say.goToBank.open('Nordbank'))).to.equal(false);
      expect([wizard.hasButton('Back'), wizard.hasButton('Cancel')]).to.deep.equal([true, true]);
      expect(gone).to.deep.equal([]);
    });

  describe('coming back', () => {
    it('to this page: goes on by itself, and only the server says how', async () => {
      const visit = await toBank();
      await leave(visit);
      visit.wizard.client.bankPage(visit.runKey).grant();
      const back = await comeBack(visit);
      await back.finishImport();
      await back.at('Operations North is connected');
      expect(sessionStorage.length).to.equal(0);
    });

    it('cancelling comes back exactly like success, and is told when the server tells it', async () => {
      const visit = await toBank('redirect-cancelled');
      await leave(visit);
      const [address] = visit.wizard.client.bankPage(visit.runKey).cancel();
      history.replaceState(null, '', address);
      const back = await comeBack(visit);
      await back.at(words.en.failures['cancelled']?.title ?? '');
      expect(back.outcomes).to.deep.equal(['bank-sync-failed']);
      expect(stored() ?? '').to.equal('');
      await back.press('Start again');
      await back.at(back.say.name.heading);
    });

    it('without an answer of the bank: says so, and can ask again, go again, or give up', async () => {
      const visit = await toBank('redirect-never');
      await leave(visit);
      const back = await comeBack(visit);
      await back.at(say.redirected.heading('Nordbank'));
      await back.press(say.redirected.check);
      await until(() => back.text.includes(say.redirected.nothingYet), 'that there is no answer');
      expect(back.polite).to.equal(say.redirected.nothingYet);
      expect(back.hasButton(say.redirected.again)).to.equal(true);
      await back.press('Cancel');
      await back.press('Leave');
      expect(back.outcomes).to.deep.equal(['bank-sync-cancelled']);
      expect(stored() ?? '').to.equal('');
    });

    it('takes the mark out of the address, and leaves the rest alone', async () => {
      const visit = await toBank();
      await leave(visit);
      const [address] = visit.wizard.client.bankPage(visit.runKey).grant();
      history.replaceState({router: 1}, '', address);
      await comeBack(visit);
      expect(location.search).not.to.contain('bank-return');
      expect(location.search).to.contain('state=');
      expect(history.state).to.deep.equal({router: 1});
    });

    it('to another tab: sends back to the one that waits, and that one goes on', async () => {
      const visit = await toBank();
      await leave(visit);
      const [address] = visit.wizard.client.bankPage(visit.runKey).grant();
      sessionStorage.clear();
      history.replaceState(null, '', address);
      const other = await anew(visit.wizard);
      await other.at(say.returned.heading);
      expect(other.text).to.contain('Go back to the tab or window in which you began.');
      await visit.wizard.advance(4000);
      await visit.wizard.advance(10_000);
      await visit.wizard.at('Operations North is connected');
      await other.press(say.returned.anew);
      await other.at(other.say.name.heading);
      expect(other.focused?.id).to.equal('heading');
    });

    it('to the overview: it opens the wizard by itself, once', async () => {
      const visit = await toBank();
      await leave(visit);
      visit.wizard.client.bankPage(visit.runKey).grant();
      visit.wizard.element.remove();
      await visit.wizard.settle();
      await untilNobodyLeads();
      const {client} = visit.wizard;
      const overview = document.createElement('bank-integrations-overview');
      Object.assign(overview, {client, clock: client.clock, timeZone: 'UTC'});
      document.body.append(overview);
      const element = await until(() => overview.querySelector('bank-sync-wizard'), 'the wizard');
      const back = new WizardDriver({element, client});
      await back.finishImport();
      await back.at('Operations North is connected');
      await back.press('Done');
      await until(() => !overview.querySelector('bank-sync-wizard'), 'the end of the wizard');
      overview.refresh();
      await back.settle();
      expect(overview.querySelector('bank-sync-wizard') ? 'opened again' : 'closed').to.equal('closed');
    });

    it('twice, late, or by somebody else: asks the server, changes nothing', async () => {
      const visit = await toBank();
      await leave(visit);
      visit.wizard.client.bankPage(visit.runKey).grant();
      const back = await comeBack(visit);
      await back.at(back.say.importing.heading);
      for (const url of [location.href, 'https://evil.example/?state=1&code=2', 'rubbish', undefined])
        expect(await back.element.resume(url)).to.equal(true);
      await back.settle();
      expect(back.heading).to.equal(back.say.importing.heading);
      await back.advance(10_000);
      await back.at('Operations North is connected');
      expect(await back.element.resume('https://evil.example/?state=1')).to.equal(false);
      await back.settle();
      expect(back.heading).to.equal('Operations North is connected');
      expect(back.outcomes).to.deep.equal(['bank-sync-created']);
    });

    it('a key that nobody knows: over, with a new beginning', async () => {
      sessionStorage.setItem(key, 'run=forged');
      const wizard = await openWizard('default');
      await wizard.at(words.en.failures['not-found']?.title ?? '');
      expect(stored() ?? '').to.equal('');
      await wizard.press('Start again');
      await wizard.at(wizard.say.name.heading);
    });
  });

  describe('resume()', () => {
    it('takes up the run of this tab from the first step', async () => {
      const visit = await toBank();
      await leave(visit);
      sessionStorage.clear();
      visit.wizard.element.remove();
      const back = await anew(visit.wizard);
      expect(back.heading).to.equal(back.say.name.heading);
      sessionStorage.setItem(key, `run=${visit.runKey}&bank=1`);
      expect(await back.element.resume()).to.equal(true);
      await back.at(say.redirected.heading('Nordbank'));
    });

    it('is total: nothing to take up, another step, no client, not in the page', async () => {
      const wizard = await openWizard('default');
      expect(await wizard.element.resume()).to.equal(false);
      expect(wizard.heading).to.equal(wizard.say.name.heading);
      await wizard.toLogin();
      expect(await wizard.element.resume({toString: 5})).to.equal(true);
      expect(wizard.heading).to.equal(wizard.say.login.heading);
      wizard.element.client = undefined;
      expect(await wizard.element.resume(Symbol('x'))).to.equal(false);
      wizard.element.remove();
      expect(await wizard.element.resume('https://evil.example')).to.equal(false);
    });

    it('with the address of a return, and no run here: sends to the tab that waits', async () => {
      const wizard = await openWizard('default');
      expect(await wizard.element.resume('https://host.example/?code=1')).to.equal(false);
      await wizard.at(say.returned.heading);
    });
  });

  describe('in a window of its own', () => {
    const withWindow = (): FakeWindow & {readonly shown: string[]} => {
      const shown: string[] = [];
      const fake = {
        closed: false,
        opener: 'this page',
        shown,
        location: {replace: (address: string) => void shown.push(address)},
        close: () => {
          fake.closed = true;
        },
      };
      window.open = () => fake as unknown as Window;
      return fake;
    };

    const popup = async (): Promise<Visit> => {
      const visit = await toBank();
      visit.wizard.element.redirectMode = 'popup';
      await visit.wizard.settle();
      return visit;
    };

    it('opens it by the press, without a handle back, keeps nothing, and closes it when the run goes on', async () => {
      const fake = withWindow();
      const visit = await popup();
      const {wizard, runKey, gone} = visit;
      expect(wizard.text).to.contain(say.goToBank.ownWindow);
      await leave(visit);
      expect(fake.shown).to.deep.equal([wizard.client.bankPage(runKey).url]);
      expect([fake.opener, gone, stored()]).to.deep.equal([null, [], null]);
      wizard.client.bankPage(runKey).grant();
      await wizard.press(say.redirected.check);
      await wizard.at(wizard.say.importing.heading);
      expect(fake.closed).to.equal(true);
    });

    it('closed early: asks at once, says so, and opens again', async () => {
      const fake = withWindow();
      const visit = await popup();
      const {wizard} = visit;
      await leave(visit);
      fake.closed = true;
      const polls = wizard.count('getFlow');
      window.dispatchEvent(new Event('focus'));
      await wizard.settle();
      expect(wizard.count('getFlow')).to.equal(polls + 1);
      expect(wizard.text).to.contain(say.redirected.closed.title);
      expect(wizard.polite).to.contain(say.redirected.closed.title);
      expect(wizard.heading).to.equal(say.redirected.heading('Nordbank'));
      fake.closed = false;
      await wizard.press(say.redirected.again);
      expect(fake.shown).to.have.length(2);
      expect(wizard.text).not.to.contain(say.redirected.closed.title);
    });

    it('blocked: a link leads there, and this page still waits', async () => {
      window.open = () => null;
      const {wizard, runKey} = await popup();
      await wizard.press(say.goToBank.open('Nordbank'));
      await wizard.at(say.redirected.heading('Nordbank'));
      expect(wizard.text).to.contain(say.redirected.blocked.title);
      const link = wizard.find('a.button');
      expect([link?.getAttribute('target'), link?.getAttribute('rel'), link?.getAttribute('href')]).to.deep.equal([
        '_blank',
        'noopener noreferrer',
        wizard.client.bankPage(runKey).url,
      ]);
      link?.addEventListener('click', event => event.preventDefault());
      link?.click();
      await wizard.settle();
      expect(wizard.text).not.to.contain(say.redirected.blocked.title);
      wizard.client.bankPage(runKey).grant();
      await wizard.press(say.redirected.check);
      await wizard.at(wizard.say.importing.heading);
    });

    it('a host that forbids it opens no window', async () => {
      const fake = withWindow();
      const {wizard} = await popup();
      wizard.element.addEventListener('bank-before-redirect', event => event.preventDefault());
      await wizard.press(say.goToBank.open('Nordbank'));
      expect(fake.shown).to.deep.equal([]);
    });
  });

  it('speaks German', async () => {
    const {wizard} = await toBank();
    document.documentElement.lang = 'de';
    await wizard.at(words.de.wizardDetails.goToBank.heading);
    document.documentElement.lang = 'en';
  });
});
