import {expect} from '@open-wc/testing';
import type {BankIntegrationsClient} from 'bank-integration-elements';
import type {SimulatedClient} from 'bank-integration-elements/mocks';
import {openLinker, openReserve, readAccountOf} from './open-linker.ts';

const linkOf = async (client: BankIntegrationsClient, id: string): Promise<string | undefined> =>
  (await readAccountOf(client, id)).linkedAsset?.id;

/** Counts what is sent. */
const counting = (sent: string[]) => (client: SimulatedClient) => ({
  ...client,
  linkAccount: (...args: Parameters<BankIntegrationsClient['linkAccount']>) => {
    sent.push('link');
    return client.linkAccount(...args);
  },
  unlinkAccount: (...args: Parameters<BankIntegrationsClient['unlinkAccount']>) => {
    sent.push('unlink');
    return client.unlinkAccount(...args);
  },
});

describe('account-asset-linker: linking', () => {
  it('links, tells the host once, and asks to be taken away', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.heard.length > 0);
    expect(linker.heard).to.deep.equal([
      {
        type: 'bank-account-linked',
        detail: {accountId: 'og-reserve', assetId: 'de-a-wind-nord', syncId: 'operations-germany'},
      },
    ]);
    expect(linker.closes).to.equal(1);
    expect(await linkOf(linker.client, 'og-reserve')).to.equal('de-a-wind-nord');
    expect(linker.words).to.contain('Reserve is linked to Windpark Nord.');
    expect(linker.polite).to.equal('Reserve is linked to Windpark Nord.');
    expect(linker.element.matches(':state(done)')).to.equal(true);
    expect(linker.focused, 'the focus stays inside').to.equal('heading');
  });

  it('changes a link, and begins anew where it stands alone', async () => {
    const linker = await openLinker({account: 'og-business'});
    await linker.search('dreiland');
    await linker.click(linker.row('Windpark Dreiland'));
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.has('.panel'));
    await linker.click(linker.button('Choose another asset'));
    await linker.until(() => linker.names.includes('Germany'));
    expect(linker.find('#chosen').textContent).to.contain('Windpark Dreiland');
    expect(linker.focused).to.equal('heading');
    linker.element.requestClose();
    expect(linker.heard.map(({type}) => type)).to.deep.equal(['bank-account-linked', 'bank-link-cancelled']);
  });

  it('takes a link away', async () => {
    const linker = await openLinker({account: 'og-business'});
    await linker.click(linker.button('Remove link'));
    await linker.until(() => linker.heard.length > 0);
    expect(linker.heard).to.deep.equal([
      {type: 'bank-account-unlinked', detail: {accountId: 'og-business', syncId: 'operations-germany'}},
    ]);
    expect(await linkOf(linker.client, 'og-business')).to.equal(undefined);
    expect(linker.words).to.contain('Business account is no longer linked to an asset.');
  });

  it('offers no removal where nothing is linked, and leaves without a change', async () => {
    const linker = await openReserve();
    expect(linker.has('#unlink')).to.equal(false);
    await linker.click(linker.button('Cancel'));
    expect(linker.heard).to.deep.equal([{type: 'bank-link-cancelled', detail: null}]);
    expect(linker.closes).to.equal(1);
  });

  it('says what is missing instead of sending nothing in silence', async () => {
    const sent: string[] = [];
    const linker = await openReserve({wrap: counting(sent)});
    await linker.click(linker.find('#save'));
    expect(linker.polite).to.equal('Choose the asset this account belongs to.');
    expect(sent).to.deep.equal([]);
  });

  it('sends once, however often the button is pressed, and waits with the tree in place', async () => {
    const sent: string[] = [];
    const linker = await openReserve({wrap: counting(sent)});
    await linker.chooseNord();
    linker.client.world.faults.latencyMs = 60_000;
    for (let presses = 0; presses < 5; presses += 1) linker.find('#save').click();
    await linker.settle();
    linker.find('#save').click();
    await linker.settle();
    expect(sent).to.deep.equal(['link']);
    expect(linker.find('.chooser').inert).to.equal(true);
    expect(linker.find('#save').getAttribute('aria-busy')).to.equal('true');
    expect(linker.focused, 'not lost with what is inert').to.equal('save');
    expect(linker.polite).to.equal('Linking…');
    expect(linker.words).to.not.contain('This takes longer than usual');
    await linker.client.clock.advance(4000);
    await linker.settle();
    expect(linker.words).to.contain('This takes longer than usual');
    expect(linker.element.matches(':state(saving)')).to.equal(true);
    linker.button('Close').click();
    expect(
      linker.heard.map(({type}) => type),
      'there is always a way out',
    ).to.deep.equal(['bank-link-cancelled']);
  });

  it('keeps what somebody else has chosen', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    await linker.linkByOthers('og-reserve', 'fr-rhone-1');
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('Someone else changed this link'));
    expect(linker.words).to.contain(
      'It is linked to: Asset Corp › France › Fund A › Projet Vallée du Rhône › Centrale solaire Valence',
    );
    expect(linker.words).to.contain('Chosen: Asset Corp › Germany › Fund A › Windpark Nord');
    expect(linker.focused).to.equal('outcome');
    expect(linker.element.matches(':state(conflict)')).to.equal(true);
    expect(linker.heard).to.deep.equal([]);
    await linker.click(linker.button('Keep it like this'));
    expect(await linkOf(linker.client, 'og-reserve')).to.equal('fr-rhone-1');
    expect(linker.heard.map(({type}) => type)).to.deep.equal(['bank-link-cancelled']);
  });

  it('overwrites it only when told to', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    await linker.linkByOthers('og-reserve', 'fr-rhone-1');
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('Someone else changed this link'));
    await linker.click(linker.button('Link to mine'));
    await linker.until(() => linker.heard.length > 0);
    expect(await linkOf(linker.client, 'og-reserve')).to.equal('de-a-wind-nord');
    expect(linker.heard[0]?.type).to.equal('bank-account-linked');
  });

  it('asks about a removal that meets another link in words of its own', async () => {
    const linker = await openLinker({account: 'og-business'});
    await linker.linkByOthers('og-business', 'fr-rhone-1');
    await linker.click(linker.button('Remove link'));
    await linker.until(() => linker.words.includes('Someone else changed this link'));
    expect(linker.words).to.not.contain('Chosen');
    await linker.click(linker.button('Remove link'));
    await linker.until(() => linker.heard.length > 0);
    expect(linker.heard[0]?.type).to.equal('bank-account-unlinked');
  });

  it('reads what became of a change that nobody answered, and never sends it twice', async () => {
    const sent: string[] = [];
    const linker = await openReserve({wrap: counting(sent)});
    await linker.chooseNord();
    linker.client.world.faults.next('linkAccount', {kind: 'no-answer'});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.heard.length > 0);
    expect(linker.heard[0]?.type).to.equal('bank-account-linked');
    expect(sent).to.deep.equal(['link']);
  });

  it('says so when it cannot be read either, and checks again', async () => {
    const sent: string[] = [];
    const linker = await openReserve({wrap: counting(sent)});
    await linker.chooseNord();
    linker.client.world.faults.next('linkAccount', {kind: 'unreachable'});
    linker.client.world.faults.always('listAccounts', {kind: 'unreachable'});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('We could not confirm what happened'));
    expect(linker.focused).to.equal('outcome');
    linker.client.world.faults.clear();
    await linker.click(linker.button('Check again'));
    await linker.until(() => linker.has('#rows'));
    await linker.until(() => linker.words.includes('No connection'), 'known not to be carried out');
    expect(sent).to.deep.equal(['link']);
    await linker.click(linker.button('Try again'));
    await linker.until(() => linker.heard.length > 0);
    expect(sent).to.deep.equal(['link', 'link']);
  });

  it('keeps the choice when it could not be sent, and sends it again by a press', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    linker.client.world.faults.next('linkAccount', {kind: 'offline'});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('You are offline'));
    expect(linker.assertive).to.contain('You are offline');
    expect(linker.row('Windpark Nord').getAttribute('aria-selected')).to.equal('true');
    linker.button('Try again').focus();
    await linker.click(linker.button('Try again'));
    await linker.until(() => linker.heard.length > 0);
    expect(linker.heard[0]?.type).to.equal('bank-account-linked');
    expect(document.activeElement === linker.element).to.equal(true);
  });

  it('sends a failed removal again as a removal', async () => {
    const linker = await openLinker({account: 'og-business'});
    linker.client.world.faults.next('unlinkAccount', {kind: 'offline'});
    await linker.click(linker.button('Remove link'));
    await linker.until(() => linker.words.includes('You are offline'));
    await linker.click(linker.button('Try again'));
    await linker.until(() => linker.heard.length > 0);
    expect(linker.heard[0]?.type).to.equal('bank-account-unlinked');
  });

  it('waits as long as the server wants, and says how long', async () => {
    const sent: string[] = [];
    const linker = await openReserve({wrap: counting(sent)});
    await linker.chooseNord();
    linker.client.world.faults.next('linkAccount', {kind: 'status', status: 429, retryAfter: '30'});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('You can try again in 30 seconds.'));
    expect(linker.words, 'it is not the bank that limits links').to.contain('Too many changes at once');
    expect(linker.words).to.not.contain('The bank limits');
    await linker.until(() => linker.assertive.startsWith('Too many changes at once.'), 'said aloud');
    await linker.click(linker.button('Try again'));
    await linker.click(linker.find('#save'));
    expect(sent).to.deep.equal(['link']);
    await linker.client.clock.advance(20_000);
    await linker.settle();
    expect(linker.words).to.contain('You can try again in 10 seconds.');
    await linker.client.clock.advance(10_000);
    await linker.settle();
    expect(linker.words).to.not.contain('You can try again');
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.heard.length > 0);
    expect(sent).to.deep.equal(['link', 'link']);
    expect(linker.client.clock.pending, 'no timer is left').to.equal(0);
  });

  it('lets choose another asset when one was refused, and reads the tree again when it has gone', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    linker.client.world.faults.next('linkAccount', {kind: 'status', status: 422});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('That was not accepted'));
    expect(linker.words).to.not.contain('Try again');
    linker.client.world.faults.next('linkAccount', {kind: 'status', status: 404});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('This is no longer there'));
    await linker.click(linker.button('Try again'));
    await linker.until(() => !linker.names.includes('Fund A'), 'a fresh tree');
    expect(linker.words).to.contain('Choose the asset');
  });

  it('calls a lost session of the application by its name, and goes on after signing in', async () => {
    const linker = await openReserve({
      early: true,
      prepare: ({world}) => world.faults.next('listAssets', {kind: 'status', status: 401}),
    });
    await linker.until(() => linker.words.includes('You are signed out'));
    await linker.click(linker.button('Try again'));
    await linker.until(() => linker.names.includes('Germany'));
    await linker.chooseNord();
    linker.client.world.faults.next('linkAccount', {kind: 'status', status: 401});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('You are signed out'));
    expect(linker.find('#chosen').textContent).to.contain('Windpark Nord');
    expect(linker.heard).to.deep.equal([]);
  });

  it('reads the tree again by a press', async () => {
    const linker = await openReserve({
      early: true,
      prepare: ({world}) => world.faults.next('listAssets', {kind: 'status', status: 500}),
    });
    await linker.until(() => linker.words.includes('Something went wrong on our side'));
    linker.button('Try again').focus();
    await linker.click(linker.button('Try again'));
    await linker.until(() => linker.names.includes('Germany'));
    expect(linker.focused, 'the focus follows').to.equal('rows');
  });

  it('tells the host of each failure once, with nothing personal', async () => {
    const told: unknown[] = [];
    const listen = (event: Event): void => {
      const {operation, code} = (event as HTMLElementEventMap['bank-failure']).detail;
      told.push([operation, code]);
    };
    document.addEventListener('bank-failure', listen);
    const linker = await openReserve({
      early: true,
      prepare: ({world}) => world.faults.next('listAssets', {kind: 'status', status: 500}),
    });
    await linker.until(() => linker.words.includes('Something went wrong on our side'));
    await linker.until(() => told.length === 1);
    await linker.click(linker.button('Try again'));
    await linker.until(() => linker.names.includes('Germany'));
    await linker.chooseNord();
    linker.client.world.faults.next('linkAccount', {kind: 'unreachable'});
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.words.includes('No connection'));
    linker.client.world.faults.next('linkAccount', {kind: 'offline'});
    await linker.click(linker.button('Try again'));
    await linker.until(() => linker.words.includes('You are offline'));
    document.removeEventListener('bank-failure', listen);
    expect(told).to.deep.equal([
      ['listAssets', 'server-error'],
      ['linkAccount', 'unreachable'],
      ['linkAccount', 'offline'],
    ]);
  });
});
