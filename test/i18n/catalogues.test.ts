import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {failureCodes} from '../../src/contract/failure-code.ts';
import {createFormat} from '../../src/i18n/format.ts';
import {loadMessages, servedBy} from '../../src/i18n/load-messages.ts';
import type {Catalogue} from '../../src/i18n/load-messages.ts';
import {words} from '../support/pages/words.ts';

type Leaf = string | ((...args: readonly unknown[]) => unknown);

/** Every sentence of a catalogue by its path. */
const leaves = (node: unknown, path = ''): readonly (readonly [path: string, leaf: Leaf])[] => {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
  assert.ok(node && typeof node === 'object', path);
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
};

/** What a sentence may be given: a count, a name and an object of counts in one. */
const argument = (count: number): unknown =>
  Object.assign(Object(count), {
    syncs: count,
    accounts: count,
    unlinked: count,
    added: count,
    unchanged: count,
    missing: count,
  });

/** A sentence as it is said; the format comes last where there is one. */
const said = (leaf: Leaf, language: 'en' | 'de', count: number): string => {
  if (typeof leaf === 'string') return leaf;
  const format = Object.assign(createFormat(language, 'UTC'), {toString: () => 'Beta'});
  const given = Array.from({length: Math.max(0, leaf.length - 1)}, () => argument(count));
  const text = leaf.length === 1 ? leaf(argument(count), format) : leaf(...given, format);
  assert.equal(typeof text, 'string');
  return text as string;
};

const parts = Object.keys(words.en) as (keyof Catalogue)[];

/** Alike in both languages, rightly. */
const alike = new Set([
  'common.pathSeparator',
  'overview.actionFor',
  'linker.tree',
  'wizard.name.label',
  'wizard.bank.international',
  'wizard.code.label',
  'wizard.bank.label',
]);

for (const part of parts)
  describe(`the sentences of ${part}`, () => {
    const en = new Map(leaves(words.en[part], part));
    const de = new Map(leaves(words.de[part], part));

    test('are the same ones in both languages', () => {
      assert.deepEqual([...de.keys()].toSorted(), [...en.keys()].toSorted());
      for (const [path, leaf] of en) {
        assert.equal(typeof de.get(path), typeof leaf, path);
        if (typeof leaf === 'function')
          assert.ok((de.get(path)?.length ?? 0) <= leaf.length, `${path} asks for no more`);
      }
    });

    for (const count of [0, 1, 7])
      test(`say something, with the same facts, of ${count}`, () => {
        for (const [path, leaf] of en) {
          const english = said(leaf, 'en', count);
          const german = said(de.get(path) ?? '', 'de', count);
          for (const text of [english, german]) {
            assert.notEqual(text.trim(), '', path);
            assert.doesNotMatch(text, /undefined|\[object|NaN|#|\$\{/, path);
            assert.equal(text, text.trim(), `${path} has blanks around it`);
          }
          for (const fact of ['7', 'Beta'])
            assert.equal(german.includes(fact), english.includes(fact), `${path}: ${fact}`);
          if (!alike.has(path)) assert.notEqual(german, english, `${path} is not translated`);
        }
      });

    test('leave no English in German', () => {
      for (const [path, leaf] of de) {
        const text = said(leaf, 'de', 7);
        assert.doesNotMatch(text, /\b(the|and|your?|is|are|of|with|this|that|not|for|again)\b/i, `${path}: ${text}`);
      }
    });
  });

describe('the words for failures', () => {
  for (const language of ['en', 'de'] as const)
    test(`are there for every code, and for no other, in ${language}`, async () => {
      const {failures} = await loadMessages(language, ['failures']);
      assert.deepEqual(Object.keys(failures).toSorted(), [...failureCodes].toSorted());
      for (const [code, text] of Object.entries(failures))
        assert.deepEqual(Object.keys(text).toSorted(), ['next', 'text', 'title', 'works'], code);
      const titles = Object.values(failures).map(({title}) => title);
      assert.equal(new Set(titles).size, titles.length, 'no two have the same title');
    });

  test('never say which of the credentials was wrong', () => {
    for (const language of ['en', 'de'] as const) {
      const text = Object.values(words[language].failures['credentials-rejected'] ?? {}).join(' ');
      assert.doesNotMatch(text, /\b(PIN|password|Passwort|user name|Benutzername|Kennwort)\b/i);
    }
  });

  test('never tell trouble on the way as the end of a session', () => {
    for (const code of ['offline', 'unreachable', 'server-error', 'malformed'] as const) {
      const {title, next} = words.en.failures[code] ?? words.en.failures.unknown;
      assert.doesNotMatch(`${title} ${next}`, /session|expired|sign in|log in|credentials/i, code);
    }
  });
});

describe('languages', () => {
  for (const [tag, language] of [
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['fr', undefined],
    ['', undefined],
    ['-', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['toString-x', undefined],
    ['den', undefined],
  ] as const)
    test(`${JSON.stringify(tag)} is served by ${language}`, () => assert.equal(servedBy(tag), language));

  test('only the parts that are asked for are loaded', async () => {
    const loaded = await loadMessages('de', ['common', 'overview']);
    assert.deepEqual(Object.keys(loaded), ['common', 'overview']);
    assert.equal(loaded.overview, words.de.overview);
  });
});
