import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {failureCodes} from '../../src/contract/failure-code.ts';
import {basicFailures} from '../../src/i18n/en/basic-failures.ts';
import {languages} from '../../src/i18n/languages.ts';
import {loadMessages, servedBy} from '../../src/i18n/load-messages.ts';
import {english, leaves, say, shown, translations, written} from '../support/catalogues.ts';
import {words} from '../support/pages/words.ts';
import {alike, englishWords} from './alike.ts';

const arityOf = (leaf: unknown): number => (typeof leaf === 'function' ? leaf.length : 0);
const facts = (text: string): readonly string[] => [...new Set(text.match(/‹\w+›/g))].toSorted();
/** Categories that a sentence may leave to `other`: millions in French, nought in Arabic. */
const optional: Readonly<Record<string, readonly string[]>> = {fr: ['many'], it: ['many'], es: ['many'], ar: ['zero']};

const inEnglish = new Map(leaves(english));

for (const language of translations)
  describe(`the sentences in ${language}`, async () => {
    const catalogue = new Map(leaves(await shown(language)));

    test('are the same ones as in English', () => {
      assert.deepEqual([...catalogue.keys()].toSorted(), [...inEnglish.keys()].toSorted());
      for (const [path, leaf] of inEnglish) assert.equal(typeof catalogue.get(path), typeof leaf, path);
    });

    for (const count of [0, 1, 2, 3, 7, 11, 25, 100, 1000000])
      test(`say something of ${count}`, () => {
        for (const [path, leaf] of catalogue) {
          const {text} = say(leaf, language, count, arityOf(inEnglish.get(path)));
          assert.notEqual(text.trim(), '', path);
          assert.doesNotMatch(text, /undefined|\[object|NaN|#|\$\{/, path);
          assert.equal(text, text.trim(), `${path} has blanks around it`);
        }
      });

    test('say all that they are given, and no more', () => {
      for (const [path, leaf] of catalogue)
        for (const count of [7, 25, 103]) {
          const model = inEnglish.get(path) ?? '';
          const {text} = say(leaf, language, count, arityOf(model));
          assert.deepEqual(facts(text), facts(say(model, 'en', count, arityOf(model)).text), `${path}: ${text}`);
        }
    });

    test('have a form for every kind of number of the language', () => {
      const categories = new Intl.PluralRules(language)
        .resolvedOptions()
        .pluralCategories.filter(each => !optional[language]?.includes(each));
      for (const [path, leaf] of catalogue)
        for (const forms of say(leaf, language, 7, arityOf(inEnglish.get(path))).forms)
          // A single form says that the number changes nothing in the sentence.
          if (forms.length > 1)
            assert.deepEqual(
              categories.filter(each => !forms.includes(each)),
              [],
              path,
            );
    });

    test('are not left in English', () => {
      const same = new Set([...(alike[language] ?? []), ...(alike['*'] ?? [])]);
      for (const [path, leaf] of catalogue) {
        const model = inEnglish.get(path) ?? '';
        const {text} = say(leaf, language, 7, arityOf(model));
        const equal = text === say(model, 'en', 7, arityOf(model)).text;
        if (equal && !same.has(path)) assert.fail(`${path} is not translated: ${text}`);
        assert.doesNotMatch(text, englishWords(language), `${path}: ${text}`);
      }
    });
  });

test('no sentence asks of the number what only the plural rules know', async () => {
  const {readFile, readdir} = await import('node:fs/promises');
  const root = new URL('../../src/i18n/', import.meta.url);
  for (const name of await readdir(root, {recursive: true}))
    if (name.endsWith('.ts'))
      assert.doesNotMatch(await readFile(new URL(name, root), 'utf8'), /[=!]== 1\b|> 1\b|< 2\b/, name);
});

test('a language that lies over another one has only what differs', async () => {
  for (const [over, below] of [['de-informal', 'de']] as const) {
    const base = new Map(leaves(await written(below)));
    for (const [path, leaf] of leaves(await written(over))) {
      assert.ok(base.has(path), `${path} is no sentence`);
      // Lists come as a whole.
      if (typeof leaf === 'string' && !/\.\d+$/.test(path)) assert.notEqual(leaf, base.get(path), path);
    }
  }
});

test('whoever says du says it throughout, and Sie likewise', async () => {
  const spoken = async (language: string): Promise<readonly (readonly [string, string])[]> =>
    leaves(await shown(language)).map(([path, leaf]) => [
      path,
      say(leaf, language, 7, arityOf(inEnglish.get(path))).text,
    ]);
  // At the beginning of a sentence, `Sie` and `Ihre` may be a third person.
  for (const [path, text] of await spoken('de-x-informal'))
    assert.doesNotMatch(text, /[a-zäöüß,] (Sie|Ihr|Ihre[mnrs]?|Ihnen)\b/, path);
  for (const [path, text] of await spoken('de'))
    assert.doesNotMatch(text, /\b(du|dich|dir|dein|deine[mnrs]?)\b/i, path);
});

describe('the words for failures', () => {
  for (const language of Object.keys(languages))
    test(`are there for every code, and for no other, in ${language}`, async () => {
      const {failures} = await loadMessages(language, {failures: basicFailures});
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
    ['en-XA', 'en-xa'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['de-x-informal', 'de-x-informal'],
    ['de-AT-x-informal', 'de-x-informal'],
    ['de-x-other', 'de'],
    ['fr-CH', 'fr'],
    ['ar-u-nu-latn', 'ar'],
    ['pt', undefined],
    ['', undefined],
    ['-', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['toString-x', undefined],
    ['den', undefined],
    ['de en', undefined],
  ] as const)
    test(`${JSON.stringify(tag)} is served by ${language}`, () => assert.equal(servedBy(tag), language));

  test('those that are named are those that are there', () => {
    for (const id of Object.keys(languages)) assert.equal(servedBy(id), id);
  });

  test('only the parts that are asked for are loaded', async () => {
    const loaded = await loadMessages('de', {common: words.en.common, overview: words.en.overview});
    assert.deepEqual(Object.keys(loaded), ['common', 'overview']);
    assert.equal(loaded.overview, words.de.overview);
  });
});
