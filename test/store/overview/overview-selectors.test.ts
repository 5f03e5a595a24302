import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {Capabilities} from '../../../src/contract/capabilities.ts';
import {overviewMachine} from '../../../src/store/overview/overview-machine.ts';
import {overviewView} from '../../../src/store/overview/overview-selectors.ts';
import {positionOfPage} from '../../../src/store/overview/page-position.ts';
import type {OverviewState} from '../../../src/store/overview/overview-state.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {capabilities, failure, sync, syncPage} from './overview-fixture.ts';

const {initial} = overviewMachine;
const may = (change: Partial<Capabilities> = {}): Partial<OverviewState> => ({
  capabilities: {kind: 'ready', data: capabilities(change)},
});
const has = (...items: readonly string[]): Partial<OverviewState> => ({
  syncs: {kind: 'ready', data: syncPage(items.map(id => sync(id)))},
});
const failed = (code: Parameters<typeof failure>[0]) => ({kind: 'failed', failure: failure(code)}) as const;

describe('which view the overview shows', () => {
  const table: readonly (readonly [name: string, Partial<OverviewState>, kind: string])[] = [
    ['nothing read yet', {}, 'loading'],
    ['the list before it is known what may be done', has('a'), 'loading'],
    ['what may be done before the list', may(), 'loading'],
    ['both', {...may(), ...has('a')}, 'list true'],
    ['nothing connected', {...may(), ...has()}, 'empty true'],
    ['a viewer', {...may({manageRefusal: 'not-admin'}), ...has('a')}, 'list false'],
    ['a viewer of nothing', {...may({manageRefusal: 'not-admin'}), ...has()}, 'empty false'],
    ['hidden, at once', may({manageRefusal: 'hidden'}), 'hidden'],
    ['hidden, whatever the list says', {...may({manageRefusal: 'hidden'}), syncs: failed('forbidden')}, 'hidden'],
    ['no subscription', may({manageRefusal: 'no-subscription'}), 'no-subscription'],
    ['not subscribed, though nobody refuses', {...may({subscribed: false}), ...has('a')}, 'no-subscription'],
    ['the list is refused', {...may(), syncs: failed('forbidden')}, 'hidden'],
    ['the list costs', {...may(), syncs: failed('subscription-required')}, 'no-subscription'],
    ['no list', {...may(), syncs: failed('unreachable')}, 'failed unreachable'],
    ['nobody says what may be done', {capabilities: failed('offline'), ...has('a')}, 'failed offline'],
    [
      'the list was lost while it is shown',
      {...may(), syncs: {kind: 'stale', data: syncPage([sync('a')]), failure: failure('forbidden')}},
      'list true',
    ],
  ];
  for (const [name, state, kind] of table)
    test(`${name}: ${kind}`, () => {
      const view = overviewView(deepFreeze({...initial, ...state}));
      const more = view.kind === 'failed' ? view.failure.code : 'mayManage' in view ? view.mayManage : '';
      assert.equal(`${view.kind} ${more}`.trim(), kind);
    });
});

describe('where the page stands', () => {
  for (const [cursors, count, next, total, place] of [
    [[], 50, 'c', 120, '1–50'],
    [['c'], 50, 'd', 120, '51–100'],
    [['c', 'd'], 20, null, 120, '101–120'],
    [[], 3, null, 3, '1–3'],
  ] as const)
    test(`${place} of ${total}`, () => {
      const items = Array.from({length: count}, (_, at) => sync(`${at}`));
      const {from, to} = positionOfPage({
        ...initial,
        shown: {query: '', cursors},
        syncs: {kind: 'ready', data: syncPage(items, {nextCursor: next, total})},
      });
      assert.equal(`${from}–${to}`, place);
    });
});
