import {readdirSync} from 'node:fs';
import {createFormat} from '../../src/i18n/format.ts';
import type {Catalogue} from '../../src/i18n/catalogue.ts';
import {languages} from '../../src/i18n/languages.ts';
import {loadMessages} from '../../src/i18n/load-messages.ts';
import {words} from './pages/words.ts';

export type Leaf = string | ((...args: readonly unknown[]) => unknown);

/** Every sentence of a catalogue by its path. */
export const leaves = (node: unknown, path = ''): readonly (readonly [path: string, leaf: Leaf])[] => {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
  if (typeof node !== 'object' || node === null) throw new Error(`${path} is no sentence`);
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
};

export const english = words.en;

/** Languages that people speak, but for English. */
export const translations = Object.keys(languages).filter(id => id !== 'en' && id !== 'en-xa');

/** As it is shown: all parts of a language. */
export const shown = (language: string): Promise<Catalogue> => loadMessages(language, english);

/** As it is written: the modules of a folder of `src/i18n`; of a language that lies over another one, only what differs. */
export const written = async (folder: string): Promise<Record<string, unknown>> => {
  const root = new URL(`../../src/i18n/${folder}/`, import.meta.url);
  const names = readdirSync(root).filter(name => name.endsWith('.ts'));
  const found: Record<string, unknown> = {};
  for (const name of names) {
    const module = (await import(new URL(name, root).href)) as Record<string, unknown>;
    for (const [part, messages] of Object.entries(module)) if (part in english) found[part] = messages;
  }
  return found;
};

/** A number that says who it is when it is written: what a sentence does with it can be seen. */
const named = (count: number, name: string): object => Object.assign(Object(count) as object, {toString: () => name});

/** What a sentence may be given: a count, a name and an object of counts in one. */
const argument = (count: number, at: number): object =>
  Object.assign(named(count, `‹${at}›`), {
    syncs: named(count, '‹syncs›'),
    accounts: named(count, '‹accounts›'),
    // No account without an asset is a sentence of its own.
    unlinked: count === 0 ? 0 : named(count, '‹unlinked›'),
    added: named(count, '‹added›'),
    unchanged: named(count, '‹unchanged›'),
    renamed: count === 0 ? 0 : named(count, '‹renamed›'),
    missing: named(count, '‹missing›'),
  });

/** The forms that a sentence chose from. */
export interface Said {
  readonly text: string;
  readonly forms: readonly (readonly string[])[];
}

/**
 * A sentence as it is said of so many: what it was given stands in it as `‹0›`, `‹1›`, `‹syncs›`.
 * @param arity - of the English sentence: the last is the format, where it is not the only one.
 */
export const say = (leaf: Leaf, language: string, count: number, arity: number): Said => {
  if (typeof leaf === 'string') return {text: leaf, forms: []};
  const forms: (readonly string[])[] = [];
  const real = createFormat(language, 'UTC');
  const rules = new Intl.PluralRules(language);
  const format = Object.assign(
    {
      ...real,
      number: (value: unknown) => (typeof value === 'number' ? real.number(value) : String(value)),
      plural: (value: unknown, given: Readonly<Record<string, string>>) => {
        forms.push(Object.keys(given));
        return (given[rules.select((value as number).valueOf())] ?? given['other'] ?? '').replaceAll(
          '#',
          String(value),
        );
      },
    },
    // Where the last argument is none.
    {toString: () => `‹${arity - 1}›`},
  );
  const given = Array.from({length: Math.max(0, arity - 1)}, (_, at) => argument(count, at));
  const text = arity === 1 ? leaf(argument(count, 0), format) : leaf(...given, format);
  return {text: String(text), forms};
};
