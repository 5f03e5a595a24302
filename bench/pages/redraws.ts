import type {BankSync, BankSyncPage} from 'bank-integration-elements';
import 'bank-integration-elements/define';
import {loadData} from './data.ts';
import {painted, until} from './measure.ts';

declare global {
  interface Window {
    /** How many of a thousand cards are drawn again when the status of one sync changes. */
    countRedraws(): Promise<number>;
  }
}

const count = 1000;

window.countRedraws = async () => {
  const {client, clock, syncs} = await loadData('default');
  const [first] = syncs.items;
  if (!first) throw new Error('no sync');
  const drawn = new Set<number>();
  // A card reads the name of its bank; nothing else does.
  const banks = Array.from({length: count}, (_, at) =>
    Object.defineProperty({id: `bank-${at}`, approach: 'embedded', health: 'working'}, 'name', {
      get: () => {
        drawn.add(at);
        return 'Nordbank';
      },
    }),
  ) as unknown as BankSync['bank'][];
  let changed = false;
  const page = (): BankSyncPage => ({
    ...syncs,
    nextCursor: null,
    total: count,
    items: banks.map((bank, at) => ({
      ...first,
      bank,
      id: `sync-${at}`,
      name: `Sync ${at}`,
      expiresAt: null,
      problem: changed && at === count / 2 ? {code: 'access-locked'} : null,
    })),
  });
  const overview = Object.assign(document.createElement('bank-integrations-overview'), {
    clock,
    client: new Proxy(client, {
      get: (target, name) => (name === 'listBankSyncs' ? async () => page() : target[name as keyof typeof target]),
    }),
  });
  document.body.append(overview);
  const root = overview.shadowRoot ?? overview;
  await until(
    root,
    () => root.querySelectorAll('[data-sync]').length === count && root.querySelector('#unsync') !== null,
  );
  await painted();
  drawn.clear();
  changed = true;
  overview.refresh();
  await until(root, () => root.querySelector(`[data-sync="sync-${count / 2}"] .chip.bad`) !== null);
  await painted();
  overview.remove();
  return drawn.size;
};
