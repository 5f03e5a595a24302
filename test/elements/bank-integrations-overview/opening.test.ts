import {expect} from '@open-wc/testing';
import {BankIntegrationsOverview, BankLinkRequestedEvent, BankSyncRequestedEvent} from 'bank-integration-elements';
import type {OverviewDriver} from './open-overview.ts';
import {closeOverviews, openOverview} from './open-overview.ts';

const {loadWizard, loadLinker} = BankIntegrationsOverview;
const wizard = (overview: OverviewDriver): HTMLElementTagNameMap['bank-sync-wizard'] | null =>
  overview.element.querySelector('bank-sync-wizard');
const linker = (overview: OverviewDriver): HTMLElementTagNameMap['account-asset-linker'] | null =>
  overview.element.querySelector('account-asset-linker');

// Tags are registered for good: that their code does not load comes first.
describe('a wizard whose code does not load', () => {
  let loads = 0;
  beforeEach(() => {
    loads = 0;
    BankIntegrationsOverview.loadWizard = () => {
      loads += 1;
      return Promise.reject(new TypeError('no network'));
    };
  });
  afterEach(() => {
    BankIntegrationsOverview.loadWizard = loadWizard;
    closeOverviews();
  });

  it('says so, and can be tried again', async () => {
    const overview = await openOverview();
    await overview.press('Sync with a bank');
    await overview.until(() => overview.textOf('#opened[open]').includes('This could not be opened'), 'the message');
    expect(loads).to.equal(1);
    expect(overview.assertive).to.include('This could not be opened. ');
    expect(overview.focused).to.not.equal('');
    await expect(overview.element).to.be.accessible();
    await overview.press('Try again');
    await overview.until(() => loads === 2, 'another try');
    await overview.until(() => overview.textOf('#opened[open]').includes('This could not be opened'), 'the message');
    await overview.press('Close');
    await overview.until(() => overview.openDialog === '', 'no dialog');
    await overview.settle();
    expect(overview.focused).to.equal('Sync with a bank');
    expect(overview.element.children.length, 'nothing is left').to.equal(0);
  });

  it('is no exception where the loader throws, brings nothing, or is not there', async () => {
    const loaders: readonly (typeof BankIntegrationsOverview.loadWizard)[] = [
      undefined,
      () => Promise.resolve('rubbish'),
      () => {
        throw new TypeError('at once');
      },
    ];
    for (const loader of loaders) {
      BankIntegrationsOverview.loadWizard = loader;
      const overview = await openOverview(); // oxlint-disable-line no-await-in-loop
      await overview.press('Sync with a bank'); // oxlint-disable-line no-await-in-loop
      // oxlint-disable-next-line no-await-in-loop
      await overview.until(() => overview.textOf('#opened[open]').includes('This could not be opened'), 'the message');
      await overview.key('Escape'); // oxlint-disable-line no-await-in-loop
      await overview.until(() => overview.openDialog === '', 'no dialog'); // oxlint-disable-line no-await-in-loop
      closeOverviews();
    }
  });

  it('is opened once, however often is pressed while it loads', async () => {
    const loaded: ((value: unknown) => void)[] = [];
    BankIntegrationsOverview.loadWizard = () => new Promise(resolve => loaded.push(resolve));
    const overview = await openOverview();
    for (let press = 0; press < 3; press += 1) await overview.press('Sync with a bank'); // oxlint-disable-line no-await-in-loop
    for (const arrive of loaded) arrive(undefined);
    await overview.until(() => overview.textOf('#opened[open]').includes('This could not be opened'), 'the message');
    await overview.settle();
    expect(overview.element.children.length).to.equal(1);
    await overview.press('Close');
    await overview.settle();
    expect(overview.element.children.length).to.equal(0);
  });

  it('is opened when it loads at last', async () => {
    const overview = await openOverview();
    await overview.press('Sync with a bank');
    await overview.until(() => overview.textOf('#opened[open]').includes('This could not be opened'), 'the message');
    BankIntegrationsOverview.loadWizard = loadWizard;
    await overview.press('Close');
    await overview.press('Sync with a bank');
    await overview.until(() => wizard(overview)?.shadowRoot?.querySelector('#name'), 'the wizard');
  });
});

describe('what the overview opens', () => {
  afterEach(() => {
    BankIntegrationsOverview.loadLinker = loadLinker;
    closeOverviews();
  });

  it('is asked of the host first: a wizard, to connect', async () => {
    const overview = await openOverview();
    await overview.press('Sync with a bank');
    expect(overview.heard).to.deep.equal([
      {type: 'bank-sync-requested', cancelable: true, detail: {mode: 'connect', syncId: undefined}},
    ]);
    const opened = await overview.until(() => wizard(overview), 'the wizard');
    await overview.until(() => overview.openDialog === 'opened', 'the dialog');
    expect(opened.slot).to.equal('dialog');
    expect(opened.clock?.now()).to.equal(overview.element.clock?.now());
    expect([opened.client, opened.timeZone, opened.lang, opened.syncId]).to.deep.equal([
      overview.element.client,
      'Europe/Berlin',
      'en-US',
      undefined,
    ]);
    expect(overview.find('#opened')?.matches(':modal')).to.equal(true);
    expect(overview.find('#opened')?.getAttribute('aria-label')).to.equal('Bank integrations');
    expect(document.activeElement?.closest('bank-integrations-overview'), 'the focus is inside').to.equal(
      overview.element,
    );
    await expect(overview.element).to.be.accessible();
  });

  it('a wizard, to renew', async () => {
    const overview = await openOverview();
    await overview.press('Renew session: Fund B');
    expect(overview.details('bank-sync-requested')).to.deep.equal([{mode: 'resync', syncId: 'fund-b'}]);
    const opened = await overview.until(() => wizard(overview), 'the wizard');
    expect([opened.syncId, opened.syncName]).to.deep.equal(['fund-b', 'Fund B']);
  });

  it('by the button of the warning, too', async () => {
    const overview = await openOverview();
    overview.find('.banners .warning .actions button')?.click();
    expect(overview.details('bank-sync-requested')).to.deep.equal([{mode: 'resync', syncId: 'operations-germany'}]);
  });

  it('a linker, for one account', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    await overview.press('Link an asset to Reserve');
    expect(overview.details('bank-link-requested')).to.deep.equal([
      {accountId: 'og-reserve', syncId: 'operations-germany'},
    ]);
    const opened = await overview.until(() => linker(overview), 'the linker');
    expect(opened.account?.id).to.equal('og-reserve');
    await overview.until(() => overview.openDialog === 'opened', 'the dialog');
    opened.dispatchEvent(new CustomEvent('bank-close-requested', {bubbles: true, composed: true}));
    await overview.until(() => overview.openDialog === '', 'no dialog');
    await overview.until(() => !linker(overview), 'no linker');
    expect(overview.focused).to.equal('Link an asset to Reserve');
  });

  it('changes a link that is there', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    await overview.press('Change the asset of Business account');
    expect(overview.details('bank-link-requested')).to.deep.equal([
      {accountId: 'og-business', syncId: 'operations-germany'},
    ]);
  });

  it('stays closed when the host takes it over', async () => {
    const overview = await openOverview({
      prepare: ({element}) => {
        for (const type of ['bank-sync-requested', 'bank-link-requested'])
          element.addEventListener(type, event => event.preventDefault());
      },
    });
    await overview.openAccounts('Operations Germany');
    for (const name of ['Sync with a bank', 'Renew session: Fund B', 'Link an asset to Reserve']) {
      await overview.press(name); // oxlint-disable-line no-await-in-loop
      expect(overview.openDialog).to.equal('');
      expect(overview.element.children.length).to.equal(0);
      expect(overview.focused).to.equal(name);
    }
  });

  it('asks back before it is left, and gives the focus back', async () => {
    const overview = await openOverview();
    await overview.press('Sync with a bank');
    const opened = await overview.until(
      () => wizard(overview)?.shadowRoot?.querySelector('#name') && wizard(overview),
      '',
    );
    let asked = 0;
    opened.addEventListener('bank-before-close', () => {
      asked += 1;
    });
    await overview.key('Escape');
    await overview.until(() => overview.openDialog === '', 'no dialog');
    await overview.until(() => !wizard(overview), 'no wizard');
    expect(asked).to.equal(1);
    expect(overview.focused).to.equal('Sync with a bank');
  });

  it('is one at a time, however quickly is pressed', async () => {
    const overview = await openOverview();
    for (let press = 0; press < 4; press += 1) overview.button('Sync with a bank')?.click();
    await overview.until(() => wizard(overview), 'the wizard');
    await overview.settle();
    expect(overview.element.querySelectorAll('bank-sync-wizard').length).to.equal(1);
  });

  it('reads the list again when it is closed: what happened meanwhile may be on screen', async () => {
    const overview = await openOverview();
    await overview.press('Sync with a bank');
    const opened = await overview.until(() => wizard(overview), 'the wizard');
    const before = overview.calls.filter(call => call === 'listBankSyncs').length;
    opened.dispatchEvent(new CustomEvent('bank-close-requested', {bubbles: true, composed: true}));
    await overview.until(() => overview.calls.filter(call => call === 'listBankSyncs').length > before, 'a reading');
  });

  it('is asked to close in the language and with the client of the moment', async () => {
    const overview = await openOverview();
    await overview.press('Sync with a bank');
    const opened = await overview.until(() => wizard(overview), 'the wizard');
    overview.box.lang = 'de';
    overview.element.timeZone = 'Pacific/Auckland';
    await overview.until(() => opened.lang === 'de', 'the language');
    expect(opened.timeZone).to.equal('Pacific/Auckland');
    overview.element.client = undefined;
    await overview.until(() => !wizard(overview), 'no wizard without a client');
    expect(overview.openDialog).to.equal('');
  });

  it('hears events that say what they are', () => {
    const events = [
      new BankSyncRequestedEvent({mode: 'connect'}),
      new BankLinkRequestedEvent({accountId: 'a', syncId: 's'}),
    ];
    for (const {bubbles, composed, cancelable} of events)
      expect([bubbles, composed, cancelable]).to.deep.equal([true, true, true]);
  });
});
