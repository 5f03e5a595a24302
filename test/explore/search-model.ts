import type {IbanReading} from '../../src/search/iban.ts';
import {send} from './client-model.ts';
import type {Table} from './machine-table.ts';
import type {Move} from './move.ts';
import {at, bank, lost} from './vocabulary.ts';
import {connectedBank} from '../store/flow/flow-fixture.ts';
import type {Live, World} from './world.ts';

const readings: readonly IbanReading[] = [{kind: 'not-iban'}];

/** The search for a bank: what the text says, and the pages that the API answers with, or not. */
export function* searchMoves(table: Table, world: World, index: number, live: Live): Generator<Move> {
  const {effect} = table.effectOf(live.effect);
  const fire = (label: string, event: number, from = world): Move => ({
    label,
    client: index,
    event,
    by: live,
    ...send(table, from, index, event, 'answer', live),
  });
  if (effect.kind === 'read-query')
    for (const iban of readings)
      yield fire(
        'text read',
        table.event(`read ${JSON.stringify(iban)}`, () => ({type: 'query-read', iban})),
      );
  if (effect.kind !== 'search-banks') return;
  const first = effect.cursor === undefined;
  const page = {items: first ? [bank] : [bank, connectedBank], total: 2, nextCursor: first ? 'more' : null};
  yield fire(
    'banks found',
    table.event(`page ${first}`, () => ({type: 'banks-found', page})),
  );
  if (first)
    yield fire(
      'no bank found',
      table.event('page none', () => ({type: 'banks-found', page: {items: [], total: 0, nextCursor: null}})),
    );
  if (world.faults === 0) return;
  const [failure] = lost('searchBanks', false);
  if (failure)
    yield fire(
      'search lost',
      table.event('search lost', () => ({type: 'call-failed', failure, at})),
      {...world, faults: world.faults - 1},
    );
}
