import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {BankMatch} from '../../../src/contract/bank.ts';
import type {Page} from '../../../src/contract/page.ts';
import type {IbanReading} from '../../../src/search/iban.ts';
import type {FlowEvent} from '../../../src/store/flow/flow-event.ts';
import {createFlowMachine} from '../../../src/store/flow/flow-machine.ts';
import {hasNoBank} from '../../../src/store/flow/flow-selectors.ts';
import type {FlowState} from '../../../src/store/flow/flow-state.ts';
import {dataOf} from '../../../src/store/resource.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import {bank, context, failure} from './flow-fixture.ts';

const machine = createFlowMachine({run: context.run});
const choosing: FlowState = {...context, kind: 'choosing-bank', view: 'search'};
const notIban: FlowEvent = {type: 'query-read', iban: {kind: 'not-iban'}};
const type = (text: string): FlowEvent => ({type: 'query-changed', text});
const found = (ids: string, nextCursor: string | null = null): FlowEvent => ({
  type: 'banks-found',
  page: {items: [...ids].map(id => ({...bank, id})), nextCursor, total: 9} satisfies Page<BankMatch>,
});
const broken: FlowEvent = {type: 'call-failed', failure: failure('unreachable', 'unknown'), at: 0};

/** Takes events one after the other; the effects are those of the last one. */
const walk = (...events: readonly FlowEvent[]) => {
  let state: FlowState = choosing;
  let effects: readonly unknown[] = [];
  for (const event of events) [state, ...effects] = machine.transition(deepFreeze(state), deepFreeze(event));
  return {
    state,
    effects,
    search: state.search,
    ids: dataOf(state.search.results)
      ?.items.map(({id}) => id)
      .join(''),
    scopes: machine.scopes(state),
  };
};

test('typing waits before anything is asked, and from two characters on', () => {
  const one = walk(type(' k '));
  assert.deepEqual([one.search.results.kind, one.effects, one.scopes], ['idle', [], []]);
  const two = walk(type('kö '));
  assert.deepEqual(two.effects, [{kind: 'read-query', scope: 'query', text: 'kö'}]);
  assert.deepEqual([two.search.text, two.search.results.kind, two.scopes], ['kö ', 'loading', ['query']]);
});

test('once the text is read, the API is asked', () => {
  const asked = walk(type('köln '), notIban);
  assert.deepEqual(asked.effects, [{kind: 'search-banks', scope: 'banks', asked: {query: 'köln'}, cursor: undefined}]);
  assert.deepEqual(asked.scopes, ['query', 'banks']);
  const [effect] = walk(type('x'.repeat(300)), notIban).effects as {asked: {query: string}}[];
  assert.equal(effect?.asked.query.length, 200);
});

test('typing on gives up what was asked, and leaves what was found until something newer comes', () => {
  const typing = walk(type('köln'), notIban, found('ab'), type('köln s'));
  assert.deepEqual([typing.ids, typing.scopes, typing.search.asked], ['ab', ['query'], undefined]);
  assert.deepEqual(typing.search.results.kind === 'ready' && typing.search.results.refreshing, true);
  // An answer to the older text comes too late.
  assert.equal(walk(type('köln'), notIban, found('ab'), type('köln s'), found('zz')).ids, 'ab');
  assert.equal(walk(type('köln'), notIban, found('ab'), type('köln s'), notIban, found('c')).ids, 'c');
  const short = walk(type('köln'), notIban, found('ab'), type('k'));
  assert.deepEqual([short.ids, short.scopes], [undefined, []]);
});

test('spaces at the ends change nothing but the text', () => {
  const spaced = walk(type('köln'), notIban, found('ab'), type('köln '));
  assert.deepEqual([spaced.search.text, spaced.effects, spaced.search.asked], ['köln ', [], {query: 'köln'}]);
  assert.equal(walk(type('köln'), notIban, broken, type('köln ')).effects.length, 1);
});

test('typing takes the selection back', () => {
  const {state} = walk({type: 'bank-selected', bank}, type('k'));
  assert.equal(state.kind === 'choosing-bank' && state.selected, undefined);
});

test('of an IBAN country and bank code leave the browser, nothing else', () => {
  const iban = 'DE89 3704 0044 0532 0130 00';
  const asked = walk(type(iban), {type: 'query-read', iban: {kind: 'valid', country: 'DE', bankCode: '37040044'}});
  assert.deepEqual(asked.effects, [
    {kind: 'search-banks', scope: 'banks', asked: {country: 'DE', bankCode: '37040044'}, cursor: undefined},
  ]);
  const unknownBank = walk(type(iban), {type: 'query-read', iban: {kind: 'valid', country: 'DE', bankCode: null}});
  assert.deepEqual(unknownBank.search.asked, {country: 'DE', bankCode: undefined});
});

test('an IBAN that is not finished, or wrong, is told and not searched for', () => {
  const readings: readonly IbanReading[] = [
    {kind: 'incomplete', country: 'DE'},
    {kind: 'invalid', country: 'DE', reason: 'check-digits'},
  ];
  for (const iban of readings) {
    const told = walk(type('köln'), notIban, found('ab'), type('DE89 3'), {type: 'query-read', iban});
    assert.deepEqual([told.effects, told.search.iban, told.search.results.kind], [[], iban, 'idle']);
    assert.equal(hasNoBank(told.state), false);
    assert.equal(walk(type('DE89 3'), {type: 'query-read', iban}, type('DE89')).search.iban, undefined);
  }
});

test('further pages are added, each bank once', () => {
  const more = walk(type('köln'), notIban, found('ab', 'c2'), {type: 'more-banks'});
  assert.deepEqual(more.effects, [{kind: 'search-banks', scope: 'banks', asked: {query: 'köln'}, cursor: 'c2'}]);
  assert.equal(more.ids, 'ab');
  const both = walk(type('köln'), notIban, found('aba', 'c2'), {type: 'more-banks'}, found('bcd'));
  assert.equal(both.ids, 'abcd');
  const nothing = [
    walk(type('köln'), notIban, found('ab'), {type: 'more-banks'}),
    walk(type('köln'), notIban, found('ab', 'c2'), {type: 'more-banks'}, {type: 'more-banks'}),
    walk(type('köln'), {type: 'more-banks'}),
  ];
  for (const {effects} of nothing) assert.deepEqual(effects, []);
});

test('a failure keeps text and banks, and the same can be asked again', () => {
  const again: FlowEvent = {type: 'search-again'};
  const stale = walk(type('köln'), notIban, found('ab', 'c2'), {type: 'more-banks'}, broken);
  assert.deepEqual([stale.ids, stale.search.text, stale.search.results.kind], ['ab', 'köln', 'stale']);
  const moreAgain = walk(type('köln'), notIban, found('ab', 'c2'), {type: 'more-banks'}, broken, again);
  assert.deepEqual(moreAgain.effects, [{kind: 'search-banks', scope: 'banks', asked: {query: 'köln'}, cursor: 'c2'}]);
  const failed = walk(type('köln'), notIban, broken);
  assert.equal(failed.search.results.kind, 'failed');
  const failedAgain = walk(type('köln'), notIban, broken, again);
  assert.deepEqual(failedAgain.effects, [
    {kind: 'search-banks', scope: 'banks', asked: {query: 'köln'}, cursor: undefined},
  ]);
  // The text itself could not be read (its tables did not load).
  assert.deepEqual(walk(type('DE89 3'), broken, again).effects, [{kind: 'read-query', scope: 'query', text: 'DE89 3'}]);
  assert.deepEqual(walk(type('köln'), notIban, found('a'), again).effects, []);
});

test('«no bank» is said after an answer alone', () => {
  assert.equal(hasNoBank(walk(type('xyz'), notIban, found('')).state), true);
  for (const events of [
    [type('xyz')],
    [type('xyz'), notIban],
    [type('xyz'), notIban, broken],
    [type('xyz'), notIban, found('a')],
    [type('xyz'), notIban, found(''), type('xyzz')],
    [type('xyz'), notIban, found(''), type('xyzz'), notIban, broken],
  ]) {
    assert.equal(hasNoBank(walk(...events).state), false);
  }
});

test('a search that was left halfway goes on when it is seen again; a finished one is shown as it was', () => {
  const there: readonly FlowEvent[] = [{type: 'back', runKey: 'run-2'}, {type: 'next'}];
  const halfway = walk(type('köln'), notIban, ...there);
  assert.deepEqual(halfway.effects, [{kind: 'read-query', scope: 'query', text: 'köln'}]);
  const finished = walk(type('köln'), notIban, found('ab'), ...there);
  assert.deepEqual([finished.ids, finished.effects], ['ab', []]);
});

test('what belongs to the search changes no other state', () => {
  const naming: FlowState = {...context, kind: 'naming'};
  for (const event of [type('köln'), notIban, found('a'), {type: 'more-banks'}, {type: 'search-again'}] as const) {
    assert.equal(machine.transition(naming, event)[0], naming);
  }
});
