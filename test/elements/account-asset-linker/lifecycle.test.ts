import {expect, fixtureCleanup, fixtureSync, html} from '@open-wc/testing';
import type {Account, AccountAssetLinker, BankIntegrationsClient, CallOptions} from 'bank-integration-elements';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {LinkerDriver, openReserve, readAccountOf} from './open-linker.ts';

const rubbish: readonly (readonly [name: string, value: unknown])[] = [
  ['a number', 5],
  ['nothing', null],
  ['an empty object', {}],
  ['a list', []],
  ['a text', 'Reserve'],
  ['a function', () => undefined],
  ['a symbol', Symbol('x')],
  ['half an account', {id: 'a', syncId: 's', name: 'x'}],
  ['numbers for ids', {id: 1, syncId: 2, name: 3, linkVersion: 4}],
];

describe('account-asset-linker: whatever the host does', () => {
  afterEach(() => fixtureCleanup());

  const place = (properties: Record<string, unknown>): AccountAssetLinker => {
    const element = document.createElement('account-asset-linker');
    Object.assign(element, properties);
    fixtureSync<HTMLElement>(html`<div lang="en"></div>`).append(element);
    return element;
  };
  const wordsOf = (element: Element): string => element.shadowRoot?.querySelector('.sheet')?.textContent ?? '';

  for (const [name, value] of rubbish)
    it(`waits where the account is ${name}`, async () => {
      const client = createSimulatedClient();
      const element = place({client, clock: client.clock, account: value});
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('No account chosen');
      element.account = await readAccountOf(client, 'og-reserve');
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Link “Reserve” to an asset');
      (element as {account: unknown}).account = value;
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('No account chosen');
    });

  it('leaves out what is rubbish around an account', async () => {
    const client = createSimulatedClient();
    const account = {
      ...(await readAccountOf(client, 'og-business')),
      holder: Symbol('x'),
      iban: 7,
      number: {},
      currency: [],
      linkedAsset: {id: 'x', name: 'Windpark', path: 5},
    };
    const element = place({client, clock: client.clock, account});
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('Business account');
    const linker = new LinkerDriver(element, client);
    await linker.until(() => wordsOf(element).includes('Windpark'));
    (element as {account: unknown}).account = {...account, id: 'y', linkedAsset: 'x'};
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('Choose the asset');
  });

  for (const client of [undefined, null, 5, {}, {listAssets: () => undefined}])
    it(`waits where the client is ${JSON.stringify(client) ?? 'missing'}, and heals`, async () => {
      const real = createSimulatedClient();
      const account = await readAccountOf(real, 'og-reserve');
      const element = place({client, clock: 'soon', timeZone: 7, account});
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Not connected yet');
      element.client = real;
      element.clock = real.clock;
      await element.updateComplete;
      expect(wordsOf(element)).to.contain('Link “Reserve” to an asset');
    });

  it('takes properties before it is registered, connected, or after', async () => {
    const client = createSimulatedClient();
    const account = await readAccountOf(client, 'og-reserve');
    const linker = new LinkerDriver(place({}), client);
    await linker.element.updateComplete;
    linker.element.account = account;
    linker.element.client = client;
    linker.element.clock = client.clock;
    await linker.until(() => linker.names.includes('Germany'));
  });

  it('keeps everything when it is moved', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    await linker.search('dreiland');
    const elsewhere = fixtureSync<HTMLElement>(html`<div lang="en"></div>`);
    elsewhere.append(linker.element);
    await linker.settle();
    expect(linker.field.value).to.equal('dreiland');
    expect(linker.names).to.deep.equal(['Windpark Dreiland']);
    expect(linker.find('#chosen').textContent).to.contain('Windpark Nord');
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.heard.length === 1);
  });

  it('aborts what runs when it is removed, and begins anew when it comes back', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const linker = await openReserve({
      wrap: client => ({
        ...client,
        listAssets: (input: Parameters<BankIntegrationsClient['listAssets']>[0], options?: CallOptions) => {
          signals.push(options?.signal);
          return client.listAssets(input, options);
        },
      }),
    });
    linker.client.world.faults.latencyMs = 5000;
    await linker.click(linker.row('Germany'));
    const parent = linker.element.parentElement!;
    linker.element.remove();
    await linker.settle();
    expect(signals.at(-1)?.aborted).to.equal(true);
    expect(linker.client.clock.pending).to.equal(0);
    linker.client.world.faults.latencyMs = 0;
    parent.append(linker.element);
    await linker.settle();
    await linker.until(() => linker.row('Germany').getAttribute('aria-expanded') === 'false');
  });

  it('leaves no timer of a countdown behind', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    linker.client.world.faults.next('linkAccount', {kind: 'status', status: 429, retryAfter: '30'});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('30 seconds'));
    linker.element.remove();
    await linker.settle();
    expect(linker.client.clock.pending).to.equal(0);
  });

  it('shows nothing of one client’s organisation to another', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    const other = createSimulatedClient({scenario: 'large-tree'});
    linker.element.client = other;
    await linker.until(() => linker.names.includes('Meridian Renewables'));
    expect(linker.words).to.contain('Choose the asset');
    linker.element.client = undefined;
    await linker.element.updateComplete;
    expect(linker.words).to.contain('Not connected yet');
  });

  it('begins anew with another account, and goes on with the same one', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    linker.element.account = await readAccountOf(linker.client, 'og-reserve');
    await linker.settle();
    expect(linker.find('#chosen').textContent).to.contain('Windpark Nord');
    linker.element.account = await readAccountOf(linker.client, 'og-tax');
    await linker.settle();
    expect(linker.words).to.contain('Link “Tax account” to an asset');
    expect(linker.find('#chosen').textContent, 'its own link').to.contain('linked now');
  });

  it('takes up a link that has changed elsewhere while nothing is chosen, and keeps a choice that is under way', async () => {
    const linker = await openReserve();
    await linker.linkByOthers('og-reserve', 'fr-rhone-1');
    linker.element.account = await readAccountOf(linker.client, 'og-reserve');
    await linker.until(() => linker.words.includes('Centrale solaire Valence'));
    await linker.until(() => linker.names.includes('Germany'));
    await linker.chooseNord();
    const known: Account = await readAccountOf(linker.client, 'og-reserve');
    await linker.linkByOthers('og-reserve', 'fr-rhone-2');
    linker.element.account = {...known, linkVersion: known.linkVersion + 1};
    await linker.settle();
    expect(linker.find('#chosen').textContent).to.contain('Windpark Nord');
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('Someone else changed this link'));
  });

  it('stays done when the host sets the account as it is now', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.closes === 1);
    linker.element.account = await readAccountOf(linker.client, 'og-reserve');
    await linker.settle();
    expect(linker.words).to.contain('Reserve is linked to Windpark Nord.');
    expect(linker.heard.length).to.equal(1);
  });

  it('shows names as text, whatever is in them', async () => {
    const linker = await openReserve();
    const account = await readAccountOf(linker.client, 'og-reserve');
    linker.element.account = {...account, id: 'other', name: '<img src=x onerror=alert(1)>', holder: '<b>x</b>'};
    await linker.settle();
    expect(linker.words).to.contain('<img src=x onerror=alert(1)>');
    expect(linker.has('img, #heading b, #heading + p b')).to.equal(false);
  });
});
