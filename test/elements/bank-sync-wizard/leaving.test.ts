import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-sync-wizard';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {pressKey} from '../../support/press-key.ts';
import {nextTask, until} from '../../support/until.ts';
import {openWizard, WizardDriver} from '../../support/wizard-driver.ts';

const names = (wizard: WizardDriver): string[] => wizard.events.map(({type}) => type);

describe('bank-sync-wizard: leaving', () => {
  afterEach(() => document.body.replaceChildren());

  it('before anything has begun: leaves at once, and the run is cancelled', async () => {
    const wizard = await openWizard('default');
    await wizard.press('Cancel');
    expect(wizard.events).to.deep.equal([
      {type: 'bank-before-close', detail: {unfinished: false}},
      {type: 'bank-sync-cancelled', detail: null},
      {type: 'bank-close-requested', detail: undefined},
    ]);
    expect(wizard.calls).to.deep.equal([]);
  });

  it('while a login is under way: asks back; Stay stays, Leave cancels the flow', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    await wizard.type('#code', '12');
    wizard.element.requestClose();
    await wizard.settle();
    expect(wizard.text).to.contain('Leave without finishing?');
    expect(wizard.focused?.id).to.equal('stay');
    expect(names(wizard)).to.deep.equal([]);
    await wizard.press('Stay');
    expect(wizard.focused?.id).to.equal('heading');
    expect(wizard.input('#code')?.value).to.equal('12');
    wizard.element.requestClose();
    await wizard.settle();
    // Escape in a dialog asks to close again: who is asked whether to leave, stays.
    wizard.element.requestClose();
    await wizard.settle();
    expect(wizard.has('.leaving')).to.equal(false);
    expect(names(wizard)).to.deep.equal([]);
    await wizard.press('Cancel');
    await wizard.press('Leave');
    expect(names(wizard)).to.deep.equal(['bank-before-close', 'bank-sync-cancelled', 'bank-close-requested']);
    expect(wizard.events[0]?.detail).to.deep.equal({unfinished: true});
    expect(wizard.count('cancelFlow')).to.equal(1);
    expect(wizard.inputs('cancelFlow')[0]?.['runKey']).to.equal(wizard.inputs('startFlow')[0]?.['runKey']);
  });

  it('the host may keep it open: nothing is cancelled, the focus stays inside', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    wizard.element.addEventListener('bank-before-close', event => event.preventDefault(), {once: true});
    await wizard.press('Cancel');
    await wizard.press('Leave');
    expect(names(wizard)).to.deep.equal(['bank-before-close']);
    expect(wizard.count('cancelFlow')).to.equal(0);
    expect(wizard.has('#code')).to.equal(true);
    expect(wizard.focused?.id).to.equal('heading');
  });

  it('during the import: the import goes on', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    await wizard.enterCode();
    await wizard.at(wizard.say.importing.heading);
    await wizard.press('Close');
    expect(names(wizard)).to.deep.equal(['bank-before-close', 'bank-sync-continued', 'bank-close-requested']);
    expect(wizard.count('cancelFlow')).to.equal(0);
  });

  it('when it is done: one event of the sync, then Done closes', async () => {
    const wizard = await openWizard('single-method');
    await wizard.toCode();
    await wizard.enterCode();
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
    await wizard.press('Done');
    wizard.element.requestClose();
    await wizard.settle();
    // Whatever else happens to the page: it is told once.
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    window.dispatchEvent(new Event('offline'));
    Reflect.deleteProperty(navigator, 'onLine');
    window.dispatchEvent(new Event('online'));
    expect(wizard.outcomes).to.deep.equal(['bank-sync-created']);
    expect(names(wizard).filter(name => name === 'bank-close-requested')).to.have.length(2);
    expect(wizard.count('cancelFlow')).to.equal(0);
  });

  it('a run that starts again after its end tells its own end', async () => {
    const wizard = await openWizard('single-method');
    await wizard.press('Cancel');
    await wizard.press('Start again');
    await wizard.toCode();
    await wizard.enterCode();
    await wizard.finishImport();
    await wizard.at('Operations North is connected');
    expect(wizard.outcomes).to.deep.equal(['bank-sync-cancelled', 'bank-sync-created']);
  });

  it('the events of a run cross shadow roots; the request to close does not', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const heard: string[] = [];
    const hear = (event: Event): void => void heard.push(event.type);
    const all = ['bank-before-close', 'bank-sync-cancelled', 'bank-close-requested'];
    for (const type of all) document.addEventListener(type, hear);
    const wizard = await openWizard('default', {parent: host.attachShadow({mode: 'open'})});
    await wizard.press('Cancel');
    for (const type of all) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal(['bank-before-close', 'bank-sync-cancelled']);
  });

  describe('inside the overview', () => {
    const openInside = async () => {
      const client = createSimulatedClient({scenario: 'single-method'});
      const overview = document.createElement('bank-integrations-overview');
      Object.assign(overview, {client, clock: client.clock, timeZone: 'UTC'});
      document.body.append(overview);
      const root = overview.shadowRoot as ShadowRoot;
      const start = await until(
        () => [...root.querySelectorAll('button')].find(button => button.textContent.includes('Sync with a bank')),
        'the button',
      );
      start.focus();
      start.click();
      const element = await until(() => overview.querySelector('bank-sync-wizard'), 'the wizard');
      const wizard = new WizardDriver({element, client});
      await wizard.at(wizard.say.name.heading);
      return {wizard, overview, root, start};
    };

    it('takes the focus, asks back on Escape, and gives the focus back', async () => {
      const {wizard, root, overview, start} = await openInside();
      expect(wizard.focused?.id).to.equal('heading');
      await wizard.toCode();
      await pressKey(wizard, 'Escape');
      await wizard.seen('.leaving');
      await pressKey(wizard, 'Escape');
      expect(wizard.has('.leaving')).to.equal(false);
      await pressKey(wizard, 'Escape');
      await wizard.press('Leave');
      await until(() => !overview.querySelector('bank-sync-wizard'), 'the end of the wizard');
      expect(root.querySelector('dialog')?.open).to.equal(false);
      expect(root.activeElement === start).to.equal(true);
    });

    it('Escape in the search empties it first', async () => {
      const {wizard} = await openInside();
      await wizard.nameIt();
      await wizard.search('nord');
      await pressKey(wizard, 'Escape');
      expect(wizard.input('#bank')?.value).to.equal('');
      expect(wizard.element.isConnected).to.equal(true);
    });

    it('the new accounts are there at once', async () => {
      const {wizard, root, overview} = await openInside();
      await wizard.toCode();
      await wizard.enterCode();
      await wizard.finishImport();
      await wizard.at('Operations North is connected');
      await until(() => root.textContent.includes('Operations North'), 'the sync in the overview');
      await wizard.press('Done');
      await until(() => !overview.querySelector('bank-sync-wizard'), 'the end of the wizard');
      await until(() => root.querySelector('table, [role=table]'), 'its accounts');
      await nextTask();
      expect(root.activeElement === null && document.activeElement === document.body).to.equal(false);
    });
  });
});
