import {expect, fixtureSync, html} from '@open-wc/testing';
import type {Account, BankIntegrationsClient} from 'bank-integration-elements';
import type {SimulatedClient} from 'bank-integration-elements/mocks';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {LinkerDriver, press, readAccountOf} from './open-linker.ts';

/**
 * Accounts of the default organisation, with their links taken away. Name and holder are set here alone: once an account was
 * saved, it is called again what the API calls it.
 */
interface Wanted {
  readonly id: string;
  readonly name?: string;
  readonly holder?: string;
}

interface SeriesSetup {
  readonly wanted?: readonly Wanted[];
  readonly wrap?: (client: SimulatedClient) => BankIntegrationsClient;
  readonly lang?: string;
  readonly width?: number;
  readonly prepare?: (client: SimulatedClient) => void;
}

const three: readonly Wanted[] = [
  {id: 'og-business', name: 'Windpark Nord Betrieb', holder: 'Erste GmbH'},
  {id: 'og-reserve', name: 'Reserve', holder: 'Windpark Dreiland GmbH'},
  {id: 'og-tax', name: 'Steuern', holder: 'Zweite GmbH'},
];

const freeAccount = async (client: SimulatedClient, {id, ...change}: Wanted): Promise<Account> => {
  const account = await readAccountOf(client, id);
  const free = account.linkedAsset
    ? await client.unlinkAccount({accountId: id, linkVersion: account.linkVersion})
    : account;
  return {...free, ...change};
};

/** A linker with many accounts. */
const openSeries = async (setup: SeriesSetup = {}): Promise<LinkerDriver> => {
  const {wanted = three, wrap, lang = 'en', width = 600, prepare} = setup;
  const client = createSimulatedClient();
  const accounts = await Promise.all(wanted.map(each => freeAccount(client, each)));
  prepare?.(client);
  const box = fixtureSync<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.inlineSize = `${width}px`;
  const element = document.createElement('account-asset-linker');
  Object.assign(element, {client: wrap ? wrap(client) : client, clock: client.clock, accounts});
  box.append(element);
  const linker = new LinkerDriver(element, client);
  await element.updateComplete;
  await linker.until(() => linker.has('.series'), 'the series');
  await linker.until(() => linker.names.includes('Germany'), 'the tree');
  await linker.settle();
  return linker;
};

const suggestions = (linker: LinkerDriver): readonly string[] =>
  [...linker.root.querySelectorAll('.suggestion')].map(each => each.textContent.replaceAll(/\s+/g, ' ').trim());
const untilTurnOf = (linker: LinkerDriver, name: string): Promise<void> =>
  linker.until(() => linker.find('#heading').textContent.includes(name), `the turn of ${name}`);
const types = (linker: LinkerDriver): readonly string[] => linker.heard.map(({type}) => type);

describe('account-asset-linker: many accounts', () => {
  it('goes through those without an asset, with suggestions and their reasons', async () => {
    const linker = await openSeries();
    await untilTurnOf(linker, 'Windpark Nord Betrieb');
    expect(linker.words).to.contain('Account 1 of 3');
    await linker.until(() => suggestions(linker).length === 2, 'both of that name');
    expect(suggestions(linker)[0]).to.equal(
      'Link: Asset Corp › Germany › Fund A › Windpark Nord Its name is part of this account’s name.',
    );
    linker.find('#suggestion-0').click();
    await untilTurnOf(linker, 'Reserve');
    expect(linker.words).to.contain('Account 2 of 3');
    expect(linker.words).to.contain('Business account is linked to Windpark Nord.');
    expect(linker.polite).to.contain('Next: Reserve. Account 2 of 3.');
    expect(suggestions(linker)[0]).to.contain('Its name is part of the account holder’s name.');
    expect(types(linker)).to.deep.equal(['bank-account-linked']);
    expect(linker.closes, 'nothing is closed before the end').to.equal(0);
    expect((await readAccountOf(linker.client, 'og-business')).linkedAsset?.id).to.equal('de-a-wind-nord');
  });

  it('is worked by keyboard alone: Enter chooses and goes on', async () => {
    const linker = await openSeries();
    await linker.until(() => suggestions(linker).length === 2);
    linker.find('#suggestion-0').focus();
    await press('Enter');
    await untilTurnOf(linker, 'Reserve');
    await linker.until(() => linker.focused === 'suggestion-0', 'on the next suggestion');
    await press('Enter');
    await untilTurnOf(linker, 'Steuern');
    await linker.until(() => linker.words.includes('No suggestion for this account.'));
    await linker.until(() => linker.focused === 'search', 'without a suggestion in the search');
    await linker.search('valence');
    await press('Enter');
    await linker.until(() => linker.words.includes('3 accounts linked'), 'the summary');
    expect(linker.focused).to.equal('heading');
    expect(linker.heard.length).to.equal(3);
  });

  it('does not link the next account by a key that is held or a second click', async () => {
    const linker = await openSeries();
    await linker.until(() => suggestions(linker).length === 2);
    linker.find('#suggestion-0').click();
    await untilTurnOf(linker, 'Reserve');
    await linker.until(() => linker.has('#suggestion-0'));
    linker.find('#suggestion-0').dispatchEvent(new MouseEvent('click', {detail: 2, bubbles: true, cancelable: true}));
    const event = new KeyboardEvent('keydown', {key: 'Enter', repeat: true, bubbles: true, cancelable: true});
    linker.find('#suggestion-0').dispatchEvent(event);
    await linker.settle();
    expect(event.defaultPrevented).to.equal(true);
    expect(linker.heard.length).to.equal(1);
  });

  it('keeps the tree from one account to the next', async () => {
    let reads = 0;
    const linker = await openSeries({
      wrap: client => ({
        ...client,
        listAssets: (...args: Parameters<BankIntegrationsClient['listAssets']>) => {
          if (args[0].query === undefined) reads += 1;
          return client.listAssets(...args);
        },
      }),
    });
    const before = reads;
    await linker.open('Germany', 'Fund A');
    await linker.click(linker.find('#skip'));
    await untilTurnOf(linker, 'Reserve');
    expect(linker.names).to.include('Windpark Nord');
    expect(reads).to.equal(before + 2);
  });

  it('skips, goes back, and goes through the skipped ones at the end', async () => {
    const linker = await openSeries();
    await linker.click(linker.find('#skip'));
    await untilTurnOf(linker, 'Reserve');
    await linker.click(linker.button('Back'));
    await untilTurnOf(linker, 'Windpark Nord Betrieb');
    for (const name of ['Reserve', 'Steuern']) {
      await linker.click(linker.find('#skip')); // oxlint-disable-line no-await-in-loop
      await untilTurnOf(linker, name); // oxlint-disable-line no-await-in-loop
    }
    await linker.click(linker.find('#skip'));
    await linker.until(() => linker.words.includes('0 accounts linked'));
    expect(linker.words).to.contain('3 were skipped.');
    await linker.click(linker.find('#through'));
    await untilTurnOf(linker, 'Windpark Nord Betrieb');
  });

  it('undoes the last link with the version that came back, and it is the turn of that account again', async () => {
    const linker = await openSeries();
    await linker.until(() => suggestions(linker).length === 2);
    linker.find('#suggestion-0').click();
    await untilTurnOf(linker, 'Reserve');
    await linker.click(linker.find('#undo'));
    await untilTurnOf(linker, 'Business account');
    await linker.until(() => types(linker).includes('bank-account-unlinked'));
    await linker.settle();
    expect((await readAccountOf(linker.client, 'og-business')).linkedAsset === null).to.equal(true);
    expect(linker.words).to.contain('Account 1 of 3');
    expect(linker.has('#undo')).to.equal(false);
    expect(linker.polite).to.contain('is no longer linked to an asset.');
    linker.find('#suggestion-1').click();
    await untilTurnOf(linker, 'Reserve');
    expect((await readAccountOf(linker.client, 'og-business')).linkedAsset?.path.names.at(-1)).to.equal('Fund B');
  });

  it('shows what somebody else has chosen before anything is saved over it, and undoing gives that back', async () => {
    const linker = await openSeries();
    await linker.linkByOthers('og-business', 'fr-rhone-1');
    await linker.until(() => suggestions(linker).length === 2);
    linker.find('#suggestion-0').click();
    await linker.until(() => linker.words.includes('Someone else changed this link'));
    expect(linker.words).to.contain('Centrale solaire Valence');
    expect(linker.heard).to.deep.equal([]);
    await linker.click(linker.button('Link to mine'));
    await untilTurnOf(linker, 'Reserve');
    await linker.click(linker.find('#undo'));
    await linker.until(() => linker.heard.length === 2);
    expect((await readAccountOf(linker.client, 'og-business')).linkedAsset?.id).to.equal('fr-rhone-1');
    await untilTurnOf(linker, 'Business account');
  });

  it('does not undo over somebody else’s head', async () => {
    const linker = await openSeries();
    await linker.until(() => suggestions(linker).length === 2);
    linker.find('#suggestion-0').click();
    await untilTurnOf(linker, 'Reserve');
    await linker.linkByOthers('og-business', 'fr-rhone-1');
    await linker.click(linker.find('#undo'));
    await linker.until(() => linker.words.includes('Someone else changed this link'));
    await linker.click(linker.button('Keep it like this'));
    await untilTurnOf(linker, 'Reserve');
    expect((await readAccountOf(linker.client, 'og-business')).linkedAsset?.id).to.equal('fr-rhone-1');
  });

  it('ends with what became of all, and tells the host', async () => {
    const linker = await openSeries();
    const told: unknown[] = [];
    linker.element.addEventListener('bank-linking-finished', ({detail}) => told.push(detail));
    await linker.until(() => suggestions(linker).length === 2);
    linker.find('#suggestion-0').click();
    await untilTurnOf(linker, 'Reserve');
    await linker.click(linker.find('#skip'));
    await untilTurnOf(linker, 'Steuern');
    await linker.click(linker.find('#skip'));
    await linker.until(() => linker.words.includes('1 account linked'));
    expect(linker.words).to.contain('Business account Asset Corp › Germany › Fund A › Windpark Nord');
    expect(linker.words).to.contain('Reserve Skipped: no asset yet');
    await expect(linker.element).to.be.accessible();
    await linker.click(linker.button('Close'));
    expect(told).to.deep.equal([{linked: 1, skipped: 2, left: 0}]);
    expect(linker.closes).to.equal(1);
    expect(types(linker), 'no cancelled link').to.deep.equal(['bank-account-linked']);
  });

  it('can be stopped at any time', async () => {
    const linker = await openSeries();
    const told: unknown[] = [];
    linker.element.addEventListener('bank-linking-finished', ({detail}) => told.push(detail));
    await linker.click(linker.button('Stop here'));
    expect(told).to.deep.equal([{linked: 0, skipped: 0, left: 3}]);
    expect(linker.closes).to.equal(1);
  });

  it('says that suggestions could not be looked for, and looks again by a press', async () => {
    const linker = await openSeries({
      wrap: client => ({
        ...client,
        listAssets: (...args: Parameters<BankIntegrationsClient['listAssets']>) =>
          args[0].query === undefined || client.world.faults.latencyMs > 0
            ? client.listAssets(...args)
            : Promise.reject(new TypeError('no network')),
      }),
    });
    await linker.until(() => linker.words.includes('We could not look for suggestions.'));
    await linker.click(linker.button('Try again'));
    await linker.until(() => linker.words.includes('We could not look for suggestions.'));
    await linker.click(linker.find('#skip'));
    await untilTurnOf(linker, 'Reserve');
  });

  it('has nothing to do where every account has an asset, and takes rubbish for nothing', async () => {
    const client = createSimulatedClient();
    const linked = await readAccountOf(client, 'og-business');
    const element = document.createElement('account-asset-linker');
    Object.assign(element, {client, clock: client.clock, accounts: [linked, 5, undefined]});
    fixtureSync<HTMLElement>(html`<div lang="en"></div>`).append(element);
    const linker = new LinkerDriver(element, client);
    await element.updateComplete;
    await linker.until(() => linker.words.includes('Every account has an asset'));
    (element as {accounts: unknown}).accounts = [];
    await linker.until(() => linker.words.includes('No account chosen'));
    element.accounts = undefined;
    element.account = linked;
    await linker.until(() => linker.words.includes('Link “Business account” to an asset'));
    expect(linker.has('.series')).to.equal(false);
  });

  for (const scheme of ['light', 'dark'])
    it(`is accessible, speaks German and fits 320 px: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const linker = await openSeries({lang: 'de', width: 320});
      await linker.until(() => linker.words.includes('Konto 1 von 3'));
      await linker.until(() => suggestions(linker).length === 2);
      await expect(linker.element).to.be.accessible();
      expect(linker.element.scrollWidth).to.be.at.most(320);
      for (const button of linker.root.querySelectorAll('button')) {
        const {width, height, right} = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
        expect(right).to.be.at.most(linker.element.getBoundingClientRect().right);
      }
      document.documentElement.style.colorScheme = '';
    });
});
