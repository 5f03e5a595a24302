import {expect} from '@open-wc/testing';
import type {BankSync} from 'bank-integration-elements';
import {closeOverviews, frame, openOverview} from './open-overview.ts';

const count = 1000;

describe('one sync among a thousand', () => {
  afterEach(closeOverviews);

  it('is the only one that is drawn again when its status changes', async () => {
    /** Syncs whose card was drawn, by the name of their bank: the only thing that reads it. */
    const drawn: string[] = [];
    const banks = Array.from({length: count}, (_, at) =>
      Object.defineProperty({id: `bank-${at}`, approach: 'embedded', health: 'working'}, 'name', {
        get: () => {
          drawn.push(`sync-${at}`);
          return 'Nordbank';
        },
      }),
    );
    let changed: Partial<BankSync> = {};
    const overview = await openOverview({
      wrap: client => ({
        listBankSyncs: async input => {
          const page = await client.listBankSyncs(input);
          const [first] = page.items;
          if (!first) throw new Error('no sync');
          const items = Array.from({length: count}, (_, at) => ({
            ...first,
            expiresAt: null,
            id: `sync-${at}`,
            name: `Sync ${at}`,
            bank: banks[at] as BankSync['bank'],
            ...(at === 500 && changed),
          }));
          return {...page, items, nextCursor: null, total: count};
        },
      }),
    });
    await overview.until(() => overview.all('[data-sync]').length === count, 'all of them');
    await overview.settle();
    await frame();
    const mutated = new Set<string>();
    const observer = new MutationObserver(records => {
      for (const {target} of records) {
        const card = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[data-sync]');
        if (card) mutated.add(card.dataset['sync'] ?? '');
      }
    });
    observer.observe(overview.root, {subtree: true, childList: true, attributes: true, characterData: true});
    drawn.length = 0;

    overview.element.refresh();
    await overview.settle();
    expect(drawn, 'nothing has changed').to.deep.equal([]);

    changed = {problem: {code: 'access-locked'}};
    overview.element.refresh();
    await overview.until(() => overview.status('Sync 500') === 'Locked at the bank', 'the change');
    await overview.settle();
    expect([...new Set(drawn)]).to.deep.equal(['sync-500']);
    expect([...mutated]).to.deep.equal(['sync-500']);
    observer.disconnect();
  });
});
