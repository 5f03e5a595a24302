import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {defineElement, version} from '../../src/define/define-element.ts';

type Element = CustomElementConstructor;

/** A class that could be an element; Node has none. */
const element = (): Element => Object.create(null, {}) as Element;

/** What another version of the package, or somebody else's code, has registered. */
const registeredBy = (other: string | undefined): Element =>
  other === undefined
    ? element()
    : Object.defineProperty(element(), Symbol.for('bank-integration-elements.version'), {value: other});

describe('registering a tag', () => {
  const tags = new Map<string, Element>();
  const said: string[] = [];

  beforeEach(() => {
    tags.clear();
    said.length = 0;
    const registry = {
      get: (tag: string) => tags.get(tag),
      define: (tag: string, defined: Element) => {
        if (tags.has(tag)) throw new Error(`${tag} is defined twice`);
        tags.set(tag, defined);
      },
    };
    Object.defineProperty(globalThis, 'customElements', {value: registry, configurable: true});
    mock.method(console, 'error', (sentence: string) => void said.push(sentence));
  });

  afterEach(() => {
    mock.restoreAll();
    Reflect.deleteProperty(globalThis, 'customElements');
  });

  it('names the version of the package', () => {
    const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(version, (manifest as {readonly version: string}).version);
  });

  it('happens once, and is quiet the second time', () => {
    const mine = element();
    defineElement('bank-x', mine);
    defineElement('bank-x', mine);
    assert.equal(tags.get('bank-x'), mine);
    assert.deepEqual(said, []);
  });

  it('is quiet about another copy of the same version, and keeps the first', () => {
    const first = element();
    defineElement('bank-x', first);
    defineElement('bank-x', element());
    assert.equal(tags.get('bank-x'), first);
    assert.deepEqual(said, []);
  });

  for (const [other, named] of [
    ['0.0.9', '0.0.9'],
    [undefined, 'unknown'],
  ] as const)
    it(`tells of version ${named} once, clearly, and lets it be`, () => {
      const theirs = registeredBy(other);
      tags.set('bank-x', theirs);
      defineElement('bank-x', element());
      assert.equal(tags.get('bank-x'), theirs);
      assert.equal(said.length, 1);
      assert.match(
        said[0] ?? '',
        new RegExp(`<bank-x> is registered already, by version ${named}; version ${version}`),
      );
    });
});
