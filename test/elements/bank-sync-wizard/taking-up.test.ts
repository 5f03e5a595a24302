import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-sync-wizard';
import {fail} from 'bank-integration-elements';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {until, untilNobodyLeads} from '../../support/until.ts';
import {openWizard, WizardDriver} from '../../support/wizard-driver.ts';
import {words} from '../../support/pages/words.ts';

const say = words.en.wizardDetails;
const minute = 60_000;

const showPage = (visible: boolean): void => {
  if (visible) Reflect.deleteProperty(document, 'visibilityState');
  else Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Another wizard before the same world: in the same page, or as if in another tab. */
const beside = async ({client}: WizardDriver, properties: object = {}): Promise<WizardDriver> => {
  const element = document.createElement('bank-sync-wizard');
  Object.assign(element, {client, clock: client.clock, timeZone: 'UTC', ...properties});
  const driver = new WizardDriver({element, client});
  document.body.append(element);
  await driver.settle();
  return driver;
};

const values = (wizard: WizardDriver): string[] => wizard.loginFields.map(({value}) => value);

describe('bank-sync-wizard: a run that is taken up again', () => {
  afterEach(() => {
    showPage(true);
    document.body.replaceChildren();
    sessionStorage.clear();
  });

  for (const [step, reach] of [
    ['the terms', (wizard: WizardDriver) => wizard.chooseBank()],
    ['the login', (wizard: WizardDriver) => wizard.toLogin()],
    ['the code', (wizard: WizardDriver) => wizard.toCode()],
  ] as const)
    it(`removed at ${step} and put back: asks where it stands, sends nothing again`, async () => {
      const wizard = await openWizard('single-method');
      await reach(wizard);
      await until(() => wizard.has('#accept') || wizard.has('#code') || wizard.loginFields.length > 0, 'the step');
      const {heading} = wizard;
      const calls = wizard.calls.length;
      if (wizard.has('#code')) await wizard.type('#code', '123');
      wizard.element.remove();
      await wizard.settle();
      document.body.append(wizard.element);
      await wizard.at(heading);
      expect(wizard.calls.slice(calls).map(({operation}) => operation)).to.deep.equal(['getFlow']);
      expect(wizard.input('#code')?.value ?? '').to.equal('');
      expect(values(wizard).join('')).to.equal('');
      expect(wizard.outcomes).to.deep.equal([]);
    });

  describe('by the page that is loaded again', () => {
    const key = 'bank-integrations-run';

    /** The page goes away with all that is in it, and comes again in the same tab. */
    const reload = async (wizard: WizardDriver, properties: object = {}): Promise<WizardDriver> => {
      window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false}));
      wizard.element.remove();
      await wizard.settle();
      await untilNobodyLeads();
      return beside(wizard, properties);
    };

    it('the wizard stands where the server says, and the end is told once', async () => {
      const wizard = await openWizard('single-method');
      await wizard.toCode();
      await wizard.type('#code', '123');
      expect(sessionStorage.length).to.equal(0);
      const again = await reload(wizard);
      await again.at(wizard.heading);
      expect(again.input('#code')?.value).to.equal('');
      expect(sessionStorage.length, 'while the page is seen').to.equal(0);
      await again.enterCode();
      await again.finishImport();
      await again.at('Operations North is connected');
      expect([wizard.outcomes, again.outcomes]).to.deep.equal([[], ['bank-sync-created']]);
      window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false}));
      expect(sessionStorage.length, 'a run that is over').to.equal(0);
    });

    it('a renewal knows its sync, so that it can begin anew', async () => {
      const renewal = {syncId: 'fund-b', syncName: 'Fund B'};
      const wizard = await openWizard('default', {properties: renewal});
      await wizard.press('Renew session');
      await wizard.at(wizard.say.login.heading);
      const again = await reload(wizard);
      await again.at(wizard.say.login.heading);
      await again.advance(20 * minute);
      await until(() => again.outcomes.length > 0, 'the end of the run');
      expect(again.outcomes).to.deep.equal(['bank-sync-failed']);
      await again.press(again.say.restart);
      await again.at(again.say.login.heading);
      expect(Object.values(again.client.world.state.flows).map(({syncId}) => syncId)).to.deep.equal([
        'fund-b',
        'fund-b',
      ]);
    });

    it('a wizard for another sync begins its own', async () => {
      const wizard = await openWizard('default', {properties: {syncId: 'fund-b', syncName: 'Fund B'}});
      await wizard.press('Renew session');
      await wizard.at(wizard.say.login.heading);
      const other = await reload(wizard, {syncId: 'operations-de', syncName: 'Operations Germany'});
      await other.at('Renew “Operations Germany”');
      expect(Object.keys(other.client.world.state.flows)).to.have.length(1);
    });

    it('an app in front keeps word of the run, for the browser may take the page from memory; coming back drops it', async () => {
      const wizard = await openWizard('single-method');
      await wizard.toLogin();
      showPage(false);
      expect(sessionStorage.getItem(key)).to.equal(`run=${String(wizard.inputs('startFlow')[0]?.['runKey'])}`);
      showPage(true);
      expect(sessionStorage.length).to.equal(0);
    });

    it('a second wizard in the same page begins a run of its own', async () => {
      const wizard = await openWizard('single-method');
      await wizard.toCode();
      const other = await beside(wizard);
      await other.at(other.say.name.heading);
    });

    it('the overview opens the wizard where it stood', async () => {
      const wizard = await openWizard('single-method');
      await wizard.toCode();
      window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false}));
      wizard.element.remove();
      await wizard.settle();
      await untilNobodyLeads();
      const {client} = wizard;
      const overview = document.createElement('bank-integrations-overview');
      Object.assign(overview, {client, clock: client.clock, timeZone: 'UTC'});
      document.body.append(overview);
      const element = await until(() => overview.querySelector('bank-sync-wizard'), 'the wizard');
      const again = new WizardDriver({element, client});
      await again.seen('#code');
    });
  });

  it('removed while a code is on its way: the truth is read, the code is not sent again', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    wizard.client.world.faults.latencyMs = 5000;
    await wizard.enterCode();
    wizard.element.remove();
    await wizard.advance(6000);
    wizard.client.world.faults.latencyMs = 0;
    document.body.append(wizard.element);
    await until(() => wizard.heading !== words.en.wizard.waiting.resolving && wizard.heading, 'the truth');
    await wizard.advance(20_000);
    expect(wizard.count('submitStep')).to.equal(3);
    expect(wizard.heading).to.match(/is connected|Enter|on their way/);
  });

  it('for another client nothing is taken up, for another sync neither', async () => {
    const wizard = await openWizard('default');
    await wizard.toLogin();
    wizard.element.syncId = 'fund-b';
    await wizard.at('Renew');
    const {calls} = wizard;
    expect(calls.filter(({operation}) => operation === 'getFlow')).to.have.length(0);
    await wizard.press('Renew session');
    await wizard.at(wizard.say.login.heading);
    wizard.element.client = createSimulatedClient({scenario: 'default', clock: wizard.client.clock});
    await wizard.at('Renew');
  });

  it('the session of the host ends in the middle: the next client takes the run up, without what was secret', async () => {
    const signedOut = {until: false};
    const wizard = await openWizard('single-method', {
      wrap: client => ({
        getFlow: async (input, options) => {
          if (signedOut.until) throw fail({code: 'signed-out', outcome: 'not-applied', operation: 'getFlow'});
          return client.getFlow(input, options);
        },
        submitStep: async (input, options) => {
          if (signedOut.until) throw fail({code: 'signed-out', outcome: 'not-applied', operation: 'submitStep'});
          return client.submitStep(input, options);
        },
      }),
    });
    const failures: unknown[] = [];
    wizard.element.addEventListener('bank-failure', ({detail}) => failures.push(detail));
    await wizard.toLogin();
    signedOut.until = true;
    await wizard.logIn('windpark', '12345');
    await wizard.seen('.refusal .title');
    expect(failures).to.deep.equal([{code: 'signed-out', operation: 'submitStep', requestId: undefined}]);
    signedOut.until = false;
    wizard.element.client = {...wizard.client};
    await wizard.at(wizard.say.login.heading);
    expect(values(wizard).join('')).not.to.contain('12345');
    expect(Object.keys(wizard.client.world.state.flows)).to.have.length(1);
  });

  it('from the back/forward cache: what was secret is gone, the truth is read once', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    await wizard.type('#code', '123');
    const reads = wizard.count('getFlow');
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    expect(wizard.input('#code')?.value).to.equal('');
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await wizard.settle();
    expect(wizard.count('getFlow')).to.equal(reads + 1);
    expect(wizard.has('#code')).to.equal(true);
  });

  it('a tab that was asleep asks once, whatever the step', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toLogin();
    const reads = wizard.count('getFlow');
    showPage(false);
    await wizard.advance(8 * 60 * minute);
    expect(wizard.count('getFlow')).to.equal(reads);
    showPage(true);
    await until(() => wizard.loginFields.length === 0, 'the word of the server');
    expect(wizard.count('getFlow')).to.equal(reads + 1);
    expect(wizard.outcomes).to.deep.equal(['bank-sync-failed']);
  });

  it('closed while accounts are read: the run ends here in one event, the import goes on', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
    await wizard.press('Close');
    await wizard.at(say.continued.heading);
    const last = wizard.events.filter(({type}) => type.startsWith('bank-sync-'));
    expect(last).to.deep.equal([{type: 'bank-sync-continued', detail: {mode: 'connect'}}]);
    const calls = wizard.calls.length;
    await wizard.advance(minute);
    expect(wizard.calls).to.have.length(calls);
    expect(wizard.count('cancelFlow')).to.equal(0);
    expect((await wizard.client.listBankSyncs({})).items.map(({name}) => name)).to.include('Operations North');
  });

  describe('nobody at the device', () => {
    it('after four minutes it warns, after five it clears what is secret, and says so', async () => {
      const wizard = await openWizard('single-method');
      await wizard.toLogin();
      await wizard.fillLogin('windpark', '12345');
      await wizard.advance(4 * minute - 1);
      expect(wizard.text).not.to.contain(say.idle.warning.title);
      await wizard.advance(2);
      expect(wizard.text).to.contain(say.idle.warning.title);
      expect(wizard.assertive).to.contain(say.idle.warning.title);
      expect(values(wizard)).to.deep.equal(['windpark', '12345']);
      await wizard.advance(minute);
      expect(wizard.text).to.contain(say.idle.cleared.title);
      expect(values(wizard)).to.deep.equal(['windpark', '']);
      expect(wizard.heading).to.equal(wizard.say.login.heading);
      expect(wizard.count('submitStep')).to.equal(1);
      await wizard.fillLogin('windpark', '12345');
      expect(wizard.text).not.to.contain(say.idle.cleared.title);
      await wizard.press(wizard.say.login.submit);
      await wizard.seen('#code');
    });

    it('«Continue» keeps what is typed, and the time begins anew', async () => {
      const wizard = await openWizard('single-method');
      await wizard.toCode();
      await wizard.type('#code', '123');
      await wizard.advance(4 * minute);
      await wizard.press(say.idle.goOn);
      expect(wizard.text).not.to.contain(say.idle.warning.title);
      expect(wizard.focused?.id).to.equal('code');
      expect(wizard.input('#code')?.value).to.equal('123');
      const other = await openWizard('single-method');
      await other.toLogin();
      await other.fillLogin('windpark', '12345');
      await other.advance(4 * minute);
      await other.press(say.idle.goOn);
      expect(other.focused?.id).to.equal('heading');
      await other.advance(3 * minute);
      expect(values(other)[1]).to.equal('12345');
    });

    it('a device that was asleep clears at once', async () => {
      const wizard = await openWizard('single-method');
      await wizard.toLogin();
      await wizard.fillLogin('windpark', '12345');
      await wizard.advance(3 * minute);
      wizard.fill(wizard.loginFields[0] as HTMLInputElement, 'windpark');
      await wizard.advance(3 * minute);
      expect(values(wizard)[1]).to.equal('12345');
      await wizard.advance(2 * minute);
      expect(values(wizard)[1]).to.equal('');
    });

    it('a step without a secret is left alone, and a removed one keeps no timer', async () => {
      const wizard = await openWizard('single-method');
      await wizard.chooseBank();
      await wizard.seen('#accept');
      await wizard.advance(6 * minute);
      expect(wizard.has('.idle')).to.equal(false);
      await wizard.acceptTerms();
      await until(() => wizard.loginFields.length > 0, 'the login form');
      wizard.element.remove();
      await wizard.settle();
      expect(wizard.client.clock.pending).to.equal(0);
    });
  });

  describe('two at the same', () => {
    const renewal = {syncId: 'fund-b', syncName: 'Fund B'};

    it('sync: one leads, the other watches, and takes over when the first has gone', async () => {
      const one = await openWizard('default', {properties: renewal});
      await until(
        () => navigator.locks.query().then(({held}) => held?.some(({name}) => name === 'bank-sync fund-b')),
        'the lock',
      );
      const other = await beside(one, renewal);
      await other.at(say.follows.heading);
      expect(other.all('button').map(({textContent}) => textContent?.trim())).to.deep.equal(['Close']);
      await one.press('Renew session');
      await one.at(one.say.login.heading);
      expect(one.heading).to.equal(one.say.login.heading);
      one.element.remove();
      await other.at('Renew “Fund B”');
      expect(other.focused?.id).to.equal('heading');
      expect(other.events.filter(({type}) => type.startsWith('bank-sync-'))).to.deep.equal([]);
    });

    it('run: the second reads nothing while it watches, and the truth when it takes over', async () => {
      const one = await openWizard('redirect-granted');
      one.element.navigate = () => undefined;
      await one.chooseBank();
      await until(() => one.find('#accept') ?? one.heading === say.goToBank.heading, 'the flow');
      if (one.find('#accept')) await one.acceptTerms();
      await one.press(say.goToBank.open('Nordbank'));
      await one.at(say.redirected.heading('Nordbank'));
      const other = await beside(one);
      await other.at(say.follows.heading);
      one.client.bankPage(String(one.inputs('startFlow')[0]?.['runKey'])).grant();
      one.element.remove();
      await other.at(other.say.importing.heading);
      await other.advance(10_000);
      await other.at('Operations North is connected');
      expect(other.outcomes).to.deep.equal(['bank-sync-created']);
      expect(one.outcomes).to.deep.equal([]);
    });

    it('without locks in the browser: both act, and the server keeps them apart', async () => {
      Object.defineProperty(navigator, 'locks', {value: undefined, configurable: true});
      try {
        const one = await openWizard('default', {properties: renewal});
        const other = await beside(one, renewal);
        await one.press('Renew session');
        await one.at(one.say.login.heading);
        await other.at('Renew “Fund B”');
      } finally {
        Reflect.deleteProperty(navigator, 'locks');
      }
    });
  });
});
