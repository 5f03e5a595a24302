import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import type {Account} from '../../../src/contract/account.ts';
import type {LinkSeries, SeriesEvent} from '../../../src/store/link/link-series.ts';
import {beginSeries, countSeries, currentAccount, seriesStep} from '../../../src/store/link/link-series.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {account, linkedTo} from './link-fixture.ts';

const one = (id: string): Account => ({...account, id});
const linked = (id: string, asset = 'nord'): Account => ({...linkedTo(asset), id});
const begun = beginSeries([one('a'), linked('x'), one('b'), one('a'), one('c')]);

const done = (now: Account, kept = false): SeriesEvent => ({type: 'done', account: now, kept, before: null});
const skip: SeriesEvent = {type: 'skip'};
const back: SeriesEvent = {type: 'back'};
const undo: SeriesEvent = {type: 'undo'};
const again: SeriesEvent = {type: 'again'};

const run = (...events: readonly SeriesEvent[]): LinkSeries =>
  events.reduce((series, event) => seriesStep(deepFreeze(series), event), begun);

/** Whose turn it is, and what is known: `b a=linked`. */
const say = (series: LinkSeries): string =>
  [currentAccount(series)?.id ?? 'over', ...[...series.outcomes].map(([id, outcome]) => `${id}=${outcome}`)].join(' ');

describe('accounts without an asset, one after another', () => {
  const table: readonly (readonly [what: string, events: readonly SeriesEvent[], then: string])[] = [
    ['only those without an asset, each once', [], 'a'],
    ['a link leads to the next', [done(linked('a'))], 'b a=linked'],
    ['so does what somebody else has chosen', [done(linked('a'), true)], 'b a=kept'],
    ['and so does skipping', [skip], 'b a=skipped'],
    ['the last one ends it', [skip, done(linked('b')), skip], 'over a=skipped b=linked c=skipped'],
    ['back goes to the one before, whatever became of it', [done(linked('a')), back], 'a a=linked'],
    ['not before the first', [back], 'a'],
    ['from the end to the last', [skip, skip, skip, back], 'c a=skipped b=skipped c=skipped'],
    ['going on after looking back leaves alone what is linked', [done(linked('a')), back, skip], 'b a=linked'],
    [
      'what was left open in front comes before the end',
      [skip, back, done(linked('a')), skip, skip],
      'over a=linked b=skipped c=skipped',
    ],
    ['undoing goes back to it', [done(linked('a')), undo], 'a a=linked'],
    ['and when it is undone, it is its turn', [done(linked('a')), undo, done({...one('a'), linkVersion: 9})], 'a'],
    ['there is nothing to undo twice', [done(linked('a')), undo, done(one('a')), undo], 'a'],
    ['nor where nothing was linked here', [skip, undo], 'b a=skipped'],
    ['nor what somebody else has linked', [done(linked('a'), true), undo], 'b a=kept'],
    ['another asset instead of undoing leads on', [done(linked('a')), undo, done(linked('a', 'süd'))], 'b a=linked'],
    ['once more through the skipped ones', [skip, done(linked('b')), skip, again], 'a b=linked'],
    ['not where none was skipped', [done(linked('a')), again], 'b a=linked'],
    ['an account that is none of them changes nothing', [done(linked('z'))], 'a'],
  ];
  for (const [what, events, then] of table) test(what, () => assert.equal(say(run(...events)), then));

  test('an account is kept as it is now', () => {
    assert.deepEqual(run(done(linked('a'))).accounts[0], linked('a'));
  });

  test('what stood there before is what undoing is over at', () => {
    const theirs = linked('a', 'theirs');
    const over: SeriesEvent = {type: 'done', account: linked('a'), kept: false, before: theirs.linkedAsset};
    assert.equal(say(run(over, undo, done(theirs))), 'a');
    assert.equal(run(over).last?.before?.id, 'theirs');
  });

  test('what is undone cannot be undone once more', () => {
    const undone = run(done(linked('a')), undo, done(one('a')));
    assert.equal(undone.last, undefined);
    assert.equal(seriesStep(undone, undo).undoing, false);
  });

  test('is counted', () => {
    assert.deepEqual(countSeries(run(done(linked('a')), skip)), {linked: 1, kept: 0, skipped: 1, left: 1});
    assert.deepEqual(countSeries(beginSeries([])), {linked: 0, kept: 0, skipped: 0, left: 0});
  });

  test('whatever is done in whatever order, nobody is lost and it can be ended', () => {
    const event = fc.oneof(
      fc.constantFrom(skip, back, undo, again),
      fc
        .record({id: fc.constantFrom('a', 'b', 'c'), link: fc.boolean(), kept: fc.boolean()})
        .map(({id, link, kept}) => done(link ? linked(id) : one(id), kept)),
    );
    fc.assert(
      fc.property(fc.array(event), events => {
        const series = run(...events);
        const {linked: made, kept, skipped, left} = countSeries(series);
        assert.equal(made + kept + skipped + left, 3);
        if (!currentAccount(series)) assert.equal(left, 0);
        assert.equal(currentAccount([skip, skip, skip].reduce(seriesStep, series)), undefined);
      }),
    );
  });
});
