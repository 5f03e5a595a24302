import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {BankIntegrationsOverview} from 'bank-integration-elements';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {toldByAnotherTab} from '../../support/told-by-another-tab.ts';
import {until} from '../../support/until.ts';
import {closeOverviews, frame, openOverview} from './open-overview.ts';

interface Heap {
  readonly instances: {readonly overview: number};
  readonly nodes: number;
  readonly listeners: number;
}

const heap = (): Promise<Heap> =>
  executeServerCommand('test:heap', {overview: "customElements.get('bank-integrations-overview').prototype"});

describe('an overview in the hands of its host', () => {
  afterEach(closeOverviews);

  it('shows another client’s data in the same frame: nothing of the first one stays', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    await overview.press('Show whole IBAN: Business account');
    overview.element.client = createSimulatedClient({scenario: 'revoked'});
    await overview.element.updateComplete;
    expect(overview.text).to.not.include('Operations Germany');
    expect(overview.rows.length).to.equal(0);
    await overview.until(() => overview.names.includes('Solar France'), 'the other list');
    expect(overview.names).to.not.include('Fund B');
  });

  it('ignores answers of a client that is gone', async () => {
    const overview = await openOverview();
    overview.client.world.faults.latencyMs = 1000;
    overview.element.refresh();
    await overview.press('Get accounts: Solar France');
    overview.element.client = createSimulatedClient({scenario: 'empty'});
    await overview.reads('No bank connected yet');
    await overview.pass(2000);
    expect(overview.text).to.include('No bank connected yet');
    expect(overview.client.clock.pending).to.equal(0);
  });

  it('forgets what was begun with a client that is gone', async () => {
    const overview = await openOverview();
    await overview.askToRemove('Solar France');
    overview.element.client = createSimulatedClient();
    await overview.until(() => overview.openDialog === '', 'no dialog');
    await overview.until(() => overview.names.length === 3, 'the list');
    await overview.press('Rename Fund B');
    await overview.until(() => overview.has('#rename'), 'the field');
    overview.element.client = createSimulatedClient();
    await overview.until(() => !overview.has('#rename') && overview.names.length === 3, 'no field');
  });

  it('says that it waits when its client is taken away, and heals by itself', async () => {
    const overview = await openOverview();
    overview.element.client = undefined;
    await overview.reads('Not connected yet');
    expect(overview.names).to.deep.equal([]);
    overview.element.client = overview.watched();
    await overview.until(() => overview.names.length === 3, 'the list');
  });

  it('keeps everything when it is moved: nothing is read again, nothing is lost', async () => {
    const overview = await openOverview({scenario: 'importing'});
    await overview.openAccounts('Operations Germany');
    await overview.press('Rename Solar France');
    await overview.until(() => overview.has('#rename'), 'the field');
    await overview.type('#rename', 'Half a na');
    const calls = overview.calls.length;
    const other = document.createElement('div');
    overview.box.append(other);
    other.append(overview.element);
    await overview.settle();
    expect(overview.calls.length).to.equal(calls);
    expect(overview.rows.length).to.equal(3);
    expect(overview.root.querySelector<HTMLInputElement>('#rename')?.value).to.equal('Half a na');
    await overview.pass(5000);
    await overview.until(() => overview.calls.length > calls, 'and it goes on reading');
  });

  it('leaves nothing behind when it is removed: no request, no timer, no listener', async () => {
    const overview = await openOverview({scenario: 'importing'});
    await overview.openAccounts('Operations Germany');
    overview.client.world.faults.latencyMs = 1000;
    overview.element.refresh();
    overview.element.remove();
    await frame();
    expect(overview.client.clock.pending).to.equal(0);
    const calls = overview.calls.length;
    await overview.pass(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    toldByAnotherTab({topic: 'syncs'});
    await overview.pass(60_000);
    expect(overview.calls.length).to.equal(calls);
    // And begins anew when it comes back.
    overview.client.world.faults.clear();
    overview.box.append(overview.element);
    await overview.until(() => overview.names.length === 2, 'the list');
  });

  it('is collected when it is gone, however often it comes and goes', async () => {
    const round = async (): Promise<void> => {
      const overview = await openOverview();
      await overview.openAccounts('Operations Germany');
      closeOverviews();
    };
    for (let turn = 0; turn < 5; turn += 1) await round(); // oxlint-disable-line no-await-in-loop
    const before = await heap();
    for (let turn = 0; turn < 10; turn += 1) await round(); // oxlint-disable-line no-await-in-loop
    const after = await heap();
    expect(after.instances.overview).to.be.at.most(before.instances.overview);
    expect(after.listeners - before.listeners, 'listeners').to.be.at.most(2);
    expect(after.nodes - before.nodes, 'nodes').to.be.at.most(50);
  }).timeout(30_000);

  it('takes properties that were set before it was connected', async () => {
    const {client} = await openOverview();
    const element = document.createElement('bank-integrations-overview');
    Object.assign(element, {client, clock: client.clock});
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelectorAll('[data-sync]').length === 3, 'the list');
    element.remove();
  });

  it('is several on one page, each with its own', async () => {
    const one = await openOverview();
    const two = await openOverview({scenario: 'revoked'});
    await one.openAccounts('Operations Germany');
    expect(two.rows.length).to.equal(0);
    expect([one.names.length, two.names.length]).to.deep.equal([3, 2]);
  });

  it('follows the others that show the same client', async () => {
    const one = await openOverview();
    const two = await openOverview();
    two.element.client = one.element.client;
    await two.until(() => two.names.length === 3, 'the list');
    await one.askToRemove('Solar France');
    one.find('#unsync .danger-fill')?.click();
    await one.pass(10_000);
    await two.until(() => two.names.length === 2, 'one less there, too');
  });
});

describe('rubbish', () => {
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? event.reason : event.error);
  };
  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
    closeOverviews();
  });

  for (const [name, properties] of [
    ['a client that is a word', {client: 'https://api.example'}],
    ['a client without operations', {client: {}}],
    ['a client that lacks one operation', {client: {...createSimulatedClient(), listAccounts: undefined}}],
    ['a client that is null', {client: null}],
    ['a clock that is a number', {clock: 4}],
    ['a clock that stands at no time', {clock: {now: () => Number.NaN, after: () => () => undefined}}],
    ['a time zone that nobody knows', {timeZone: 'Mars/Olympus'}],
    ['a time zone that is an object', {timeZone: {}}],
    ['a language that nobody speaks', {lang: 'tlh'}],
    ['a language that is rubbish', {lang: '*** <b>'}],
  ] as const)
    it(`is taken without an exception: ${name}`, async () => {
      const overview = await openOverview({early: true, prepare: ({element}) => Object.assign(element, properties)});
      await overview.settle();
      const connected = !('client' in properties);
      if (connected) await overview.until(() => overview.names.length === 3, 'the list');
      else expect(overview.text).to.include('Not connected yet');
      Object.assign(overview.element, {
        client: overview.watched(),
        clock: overview.client.clock,
        timeZone: 'UTC',
        lang: 'en',
      });
      await overview.until(() => overview.names.length === 3, 'the list');
      await overview.openAccounts('Operations Germany');
      expect(errors).to.deep.equal([]);
    });

  it('in attributes is taken without an exception', async () => {
    const overview = await openOverview({
      prepare: ({element}) => {
        element.setAttribute('time-zone', '<script>');
        element.setAttribute('client', 'x');
        element.setAttribute('clock', 'x');
        element.setAttribute('query', 'x');
      },
    });
    await overview.until(() => overview.names.length === 3, 'the list');
    expect(errors).to.deep.equal([]);
  });

  it('in answers of a host’s own client is shown as unknown, not as nought, and breaks nothing', async () => {
    const overview = await openOverview({
      wrap: client => ({
        listBankSyncs: async (...args) => {
          const page = await client.listBankSyncs(...args);
          return {
            ...page,
            serverTime: 'soon',
            items: page.items.map(sync => ({...sync, expiresAt: 'never', grantedAt: ''})),
          };
        },
        listAccounts: async (...args) => {
          const page = await client.listAccounts(...args);
          return {
            ...page,
            items: page.items.map(account => ({...account, balance: {amount: '0x10', currency: '?', readAt: ''}})),
          };
        },
      }),
    });
    await overview.until(() => overview.names.length === 3, 'the list');
    await overview.openAccounts('Operations Germany');
    expect(overview.cells('Reserve')[2]).to.equal('— —');
    expect(overview.text).to.not.match(/NaN|Invalid|undefined/);
    expect(errors).to.deep.equal([]);
  });

  it('is called at the wrong time without an exception', () => {
    const element: BankIntegrationsOverview = document.createElement('bank-integrations-overview');
    expect(() => element.refresh()).to.not.throw();
    document.body.append(element);
    expect(() => element.refresh()).to.not.throw();
    element.remove();
    expect(() => element.refresh()).to.not.throw();
    expect(errors).to.deep.equal([]);
  });
});
