import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFormat} from '../../src/i18n/format.ts';
import {loadMessages} from '../../src/i18n/load-messages.ts';
import {english} from '../support/catalogues.ts';

const load = async (overrides: unknown, language = 'en') => {
  const mistakes: string[] = [];
  const {common, overview} = english;
  const messages = await loadMessages(language, {common, overview}, overrides, text => mistakes.push(text));
  return {messages, mistakes};
};
const format = createFormat('en', 'UTC');

test('what is given stands in place of ours, the rest is ours, and ours is not touched', async () => {
  const {messages, mistakes} = await load({common: {close: 'Shut', notConnected: {title: 'Wait'}}}, 'de');
  assert.deepEqual(
    [messages.common.close, messages.common.notConnected.title, messages.common.cancel],
    ['Shut', 'Wait', 'Abbrechen'],
  );
  assert.deepEqual(mistakes, []);
  assert.equal(english.common.close, 'Close');
});

test('a text may stand for a sentence with arguments; a function that fails is ours again', async () => {
  const {messages, mistakes} = await load({
    common: {retryIn: 'Later.', requestId: () => 7, attemptsLeft: (count: number) => `${count} more`},
  });
  assert.equal(messages.common.retryIn('5 minutes'), 'Later.');
  assert.equal(messages.common.requestId('r1'), 'Reference for support: r1');
  assert.equal(messages.common.attemptsLeft(2, format), '2 more');
  assert.deepEqual(mistakes.length, 1);
});

for (const [name, overrides, told] of [
  ['a part that there is not', {overveiw: {}}, 'overveiw'],
  ['the part that is kept', {approving: {size: 'x'}}, 'approving'],
  ['a sentence that there is not', {common: {shut: 'x'}}, 'common.shut'],
  ['a sentence of the prototype', {common: {toString: () => 'x'}}, 'common.toString'],
  ['a number', {common: {close: 3}}, 'common.close'],
  ['blanks', {common: {close: ' '}}, 'common.close'],
  ['a function for a text', {common: {close: () => 'x'}}, 'common.close'],
  ['a text for several', {common: {notConnected: 'x'}}, 'common.notConnected'],
  ['null for several', {common: null}, 'common'],
] as const)
  test(`${name} leaves ours and is told`, async () => {
    const {messages, mistakes} = await load(overrides);
    assert.deepEqual(messages.common, english.common);
    assert.equal(mistakes.length, 1);
    assert.match(mistakes[0] ?? '', new RegExp(`\`messages\\.${told}\``));
  });

test('`__proto__` changes nothing that others see', async () => {
  await load(JSON.parse('{"common": {"__proto__": {"polluted": "x"}}, "__proto__": {"close": "x"}}'));
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal(({} as Record<string, unknown>)['close'], undefined);
});
