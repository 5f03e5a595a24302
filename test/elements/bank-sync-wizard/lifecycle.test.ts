import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-integrations-provider';
import 'bank-integration-elements/define/bank-sync-wizard';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {until} from '../../support/until.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

/** A place that the wizard can be moved to in the same task. */
const elsewhere = (): HTMLElement => {
  const place = document.createElement('section');
  document.body.append(place);
  return place;
};

const idsOf = (wizard: WizardDriver): string[] => [...wizard.element.querySelectorAll('[id]')].map(({id}) => id);

describe('bank-sync-wizard: in a page that changes', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
    document.body.replaceChildren();
  });

  it('another client: the wizard begins anew, answers for the old one change nothing', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    wizard.client.world.faults.latencyMs = 5000;
    await wizard.enterCode();
    const other = createSimulatedClient({scenario: 'empty', clock: wizard.client.clock});
    wizard.element.client = other;
    await wizard.at(wizard.say.name.heading);
    expect(wizard.calls.at(-1)?.signal?.aborted).to.equal(true);
    await wizard.advance(60_000);
    expect(wizard.heading).to.equal(wizard.say.name.heading);
    expect(wizard.outcomes).to.deep.equal([]);
    expect(wizard.input('#name')?.value).to.equal('');
  });

  it('no client: says so, and heals', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toLogin();
    wizard.element.client = undefined;
    await wizard.settle();
    expect(wizard.text).to.contain('Not connected yet');
    expect(wizard.loginFields).to.have.length(0);
    wizard.element.requestClose();
    wizard.element.client = wizard.client;
    await wizard.at(wizard.say.name.heading);
  });

  it('moved within the page: keeps step, what was typed, and the time that runs', async () => {
    const wizard = await openWizard('single-method');
    await wizard.nameIt('Keep me');
    await wizard.toLogin();
    await wizard.fillLogin('windpark', '12345');
    elsewhere().append(wizard.element);
    await wizard.settle();
    expect(wizard.heading).to.equal(wizard.say.login.heading);
    expect(wizard.loginFields.map(({value}) => value)).to.deep.equal(['windpark', '12345']);
    expect(document.adoptedStyleSheets).to.have.length(1);
    await wizard.press('Log in');
    await wizard.seen('#code');
    await wizard.type('#code', '12');
    elsewhere().append(wizard.element);
    await wizard.settle();
    expect(wizard.input('#code')?.value).to.equal('12');
    await wizard.advance(60_000);
    expect(wizard.find('#code-facts')?.textContent).to.contain('4 minutes left');
    await wizard.enterCode();
    await wizard.finishImport();
    await wizard.at('Keep me is connected');
    expect(wizard.count('cancelFlow')).to.equal(0);
  });

  it('removed: gives up what runs, keeps no timer, and tells the flow nothing', async () => {
    const wizard = await openWizard('approval-never');
    await wizard.toLogin();
    await wizard.logIn();
    await wizard.chooseMethod('Freigabe');
    await wizard.at(wizard.approving.headings['app-approval']);
    expect(wizard.client.clock.pending).to.be.greaterThan(0);
    wizard.element.remove();
    await wizard.settle();
    expect(wizard.client.clock.pending).to.equal(0);
    const calls = wizard.calls.length;
    await wizard.advance(60_000);
    expect(wizard.calls).to.have.length(calls);
    document.body.append(wizard.element);
    await wizard.at('Approve in your banking app');
    expect(wizard.calls.slice(calls).map(({operation}) => operation)).to.deep.equal(['getFlow']);
  });

  it('removed while a request is on its way: it is aborted, its answer changes nothing', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    wizard.client.world.faults.latencyMs = 5000;
    await wizard.enterCode();
    wizard.element.remove();
    await wizard.settle();
    expect(wizard.calls.at(-1)?.signal?.aborted).to.equal(true);
    await wizard.advance(60_000);
    expect(wizard.outcomes).to.deep.equal([]);
    expect(wizard.client.clock.pending).to.equal(0);
  });

  it('listens to nothing outside itself once it is removed', async () => {
    const added: string[] = [];
    const watched = [window, document] as const;
    const originals = watched.map(target => [target, target.addEventListener, target.removeEventListener] as const);
    for (const [target, add, remove] of originals) {
      target.addEventListener = (type: string, ...rest: [never]) => {
        added.push(type);
        add.call(target, type, ...rest);
      };
      target.removeEventListener = (type: string, ...rest: [never]) => {
        added.splice(added.indexOf(type), 1);
        remove.call(target, type, ...rest);
      };
    }
    try {
      const wizard = await openWizard('single-method');
      await wizard.toLogin();
      expect(added).to.include('pagehide');
      wizard.element.remove();
      await wizard.settle();
      expect(added).to.deep.equal([]);
    } finally {
      for (const [target, add, remove] of originals)
        Object.assign(target, {addEventListener: add, removeEventListener: remove});
    }
  });

  it('two wizards on a page do not meet', async () => {
    const [one, other] = [await openWizard('single-method'), await openWizard('wrong-pin')];
    await one.toLogin();
    await other.toLogin();
    expect(idsOf(one).filter(id => idsOf(other).includes(id))).to.deep.equal([]);
    await one.fillLogin('anna', 'one');
    await other.logIn('berta', 'two');
    await other.seen('.refusal .title');
    expect(one.loginFields.map(({value}) => value)).to.deep.equal(['anna', 'one']);
    one.loginFields[1]?.labels?.[0]?.click();
    await one.press('Log in');
    await one.seen('#code');
  });

  it('another language keeps the step, what was typed, and the focus', async () => {
    const wizard = await openWizard('several-methods');
    const inGerman = async (heading: string): Promise<void> => {
      document.documentElement.lang = 'de';
      await wizard.at(heading);
    };
    const inEnglish = async (heading: string): Promise<void> => {
      document.documentElement.lang = 'en';
      await wizard.at(heading);
    };
    await wizard.type('#name', 'Betrieb Nord');
    await inGerman('Benennen Sie diese Anbindung');
    expect(wizard.input('#name')?.value).to.equal('Betrieb Nord');
    expect(wizard.focused?.id).to.equal('name');
    await inEnglish(wizard.say.name.heading);
    await wizard.press('Continue');
    await wizard.search('Nordbank');
    document.documentElement.lang = 'de';
    await until(() => wizard.text.includes('Deutschland'), 'German');
    expect(wizard.input('#bank')?.value).to.equal('Nordbank');
    await inEnglish(wizard.say.bank.heading);
    await wizard.mark('Nordbank');
    await wizard.press('Continue');
    await wizard.acceptTerms();
    await wizard.fillLogin('windpark', '12345');
    document.documentElement.lang = 'de';
    await until(() => wizard.hasButton('Anmelden'), 'German');
    expect(wizard.loginFields.map(({value}) => value)).to.deep.equal(['windpark', '12345']);
    expect(document.activeElement === wizard.loginFields[1]).to.equal(true);
    await inEnglish(wizard.say.login.heading);
    expect(wizard.count('startFlow')).to.equal(1);
  });

  it('speaks the language of the provider, with client and clock from there', async () => {
    const client = createSimulatedClient();
    const provider = document.createElement('bank-integrations-provider');
    Object.assign(provider, {client, clock: client.clock, lang: 'de'});
    const element = document.createElement('bank-sync-wizard');
    provider.append(element);
    document.body.append(provider);
    await until(() => element.shadowRoot?.querySelector('#name'), 'the first step');
    await until(() => element.shadowRoot?.textContent.includes('Weiter'), 'German');
  });

  for (const [name, rubbish] of [
    ['client', {client: 'rubbish'}],
    ['client of the wrong kind', {client: {startFlow: 1}}],
    ['clock', {clock: {now: 5}}],
    ['sync id', {syncId: {toString: 7}}],
    ['sync name', {syncName: Symbol('x')}],
    ['time zone', {timeZone: 'Nowhere/At_All'}],
    ['time zone of the wrong kind', {timeZone: []}],
    ['language', {lang: 'x-!!-rubbish'}],
    ['language that nobody has', {lang: 'tlh'}],
  ] as const)
    it(`rubbish as ${name} never throws`, async () => {
      const thrown: unknown[] = [];
      const onError = (event: PromiseRejectionEvent): void => void thrown.push(event.reason);
      window.addEventListener('unhandledrejection', onError);
      const wizard = await openWizard('default');
      Object.assign(wizard.element, rubbish);
      await wizard.settle();
      wizard.element.requestClose();
      await wizard.settle();
      expect(wizard.text.trim()).not.to.equal('');
      window.removeEventListener('unhandledrejection', onError);
      expect(thrown).to.deep.equal([]);
    });

  it('attributes say the same as properties', async () => {
    const client = createSimulatedClient();
    const place = elsewhere();
    place.innerHTML = '<bank-sync-wizard sync-id="fund-b" sync-name="Fund B" time-zone="UTC"></bank-sync-wizard>';
    const element = place.querySelector('bank-sync-wizard');
    if (!element) throw new Error('no wizard');
    Object.assign(element, {client, clock: client.clock});
    await until(() => element.shadowRoot?.textContent.includes('Renew “Fund B”'), 'the renewal');
  });
});
