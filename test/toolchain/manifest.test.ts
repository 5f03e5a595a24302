import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {removals} from '../../scripts/manifest/compare-manifests.ts';
import {createManifest} from '../../scripts/manifest/create-manifest.ts';
import {frameworkTypes} from '../../scripts/manifest/framework-types.ts';
import {llmsText} from '../../scripts/manifest/llms-text.ts';
import type {Manifest} from '../../scripts/manifest/manifest-types.ts';
import {elementsOf} from '../../scripts/manifest/manifest-types.ts';
import {manifestFile, manifestText} from '../../scripts/manifest.ts';
import {root} from './support.ts';

const manifest = createManifest();
const elements = elementsOf(manifest);
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const sources = (tag: string): string => globSync(`src/elements/${tag}/**/*.ts`, {cwd: root}).map(read).join('\n');
const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/))),
];

describe('manifest of the elements', () => {
  it('is written down as the sources say (npm run manifest)', () => {
    assert.equal(readFileSync(manifestFile, 'utf8'), manifestText());
  });

  it('has every tag that can be registered', () => {
    const tags = globSync('src/define/*.ts', {cwd: root}).map(file => path.basename(file, '.ts'));
    assert.deepEqual(
      elements.map(({tagName}) => tagName).toSorted(),
      tags.filter(tag => !tag.startsWith('define-')).toSorted(),
    );
  });

  for (const element of elements) {
    const {tagName} = element;
    const text = sources(tagName);

    it(`${tagName}: describes all of itself`, () => {
      assert.ok((element.description ?? '').length > 20);
      for (const list of [
        'members',
        'attributes',
        'events',
        'slots',
        'cssParts',
        'cssProperties',
        'cssStates',
      ] as const) {
        for (const {name, description} of element[list] ?? []) assert.ok(description, `${list}: ${name}`);
        const names = (element[list] ?? []).map(({name}) => name);
        assert.equal(new Set(names).size, names.length, `${list}: ${names.join(', ')}`);
      }
    });

    it(`${tagName}: names the slots that its templates have`, () => {
      const own = found(text, /<slot name="([a-z-]+)"/g);
      const described = (element.slots ?? []).map(({name}) => name);
      for (const name of own) assert.ok(described.includes(name), `<slot name="${name}"> is not described`);
    });

    it(`${tagName}: names the events that its classes are`, () => {
      const own = found(text, /super\('(bank-[a-z-]+)'/g);
      const described = (element.events ?? []).map(({name}) => name);
      for (const name of own) assert.ok(described.includes(name), `${name} is not described`);
    });

    it(`${tagName}: has the parts that it names`, () => {
      const ui = globSync('src/ui/**/*.ts', {cwd: root}).map(read).join('\n');
      const there = found(`${text}\n${ui}`, /part=(?:"|\$\{[^}]*')([a-z -]+)['"]/g);
      for (const {name} of element.cssParts ?? []) assert.ok(there.includes(name), `no part="${name}"`);
    });
  }

  it('is readable as a text, with every name in it', () => {
    const text = llmsText(manifest);
    for (const {tagName, members = [], events = [], cssParts = []} of elements) {
      assert.match(text, new RegExp(`^## <${tagName}>$`, 'm'));
      for (const {name} of [...members, ...events, ...cssParts]) assert.ok(text.includes(name), `${tagName}: ${name}`);
    }
  });

  it('gives the templates of every framework all properties and events', () => {
    for (const [file, text] of Object.entries(frameworkTypes(manifest))) {
      for (const {tagName, members = []} of elements) {
        const line = text.split('\n').find(each => each.trimStart().startsWith(`'${tagName}':`)) ?? '';
        for (const {kind, name} of members)
          if (kind === 'field') assert.ok(line.includes(`'${name}'`), `${file}: ${name}`);
      }
    }
  });
});

it('an overview hears what the wizard and the linker in it tell, but not what is between the two of them', () => {
  for (const [file, text] of Object.entries(frameworkTypes(manifest))) {
    const line = (tag: string): string => text.split('\n').find(each => each.trimStart().startsWith(`'${tag}':`)) ?? '';
    for (const tag of ['bank-integrations-overview', 'bank-integrations-provider']) {
      assert.match(line(tag), /BankSyncCreatedEvent/, `${file}: ${tag}`);
      assert.match(line(tag), /BankAccountLinkedEvent/, `${file}: ${tag}`);
      assert.doesNotMatch(line(tag), /close-?requested/i, `${file}: ${tag}`);
    }
    assert.doesNotMatch(line('bank-sync-wizard'), /BankAccountLinkedEvent/, file);
  }
});

describe('what was removed since', () => {
  const without = (change: (element: Record<string, unknown>) => void): Manifest => {
    const copy = structuredClone(manifest);
    const [element] = elementsOf(copy);
    change(element as unknown as Record<string, unknown>);
    return copy;
  };

  it('is nothing when nothing was', () => assert.deepEqual(removals(manifest, manifest), []));

  it('is nothing when something was added', () => {
    const older = without(element => (element['cssParts'] = []));
    assert.deepEqual(removals(older, manifest), []);
  });

  for (const [kind, list] of [
    ['attribute', 'attributes'],
    ['event', 'events'],
    ['slot', 'slots'],
    ['part', 'cssParts'],
    ['state', 'cssStates'],
    ['custom property', 'cssProperties'],
    ['property', 'members'],
  ] as const) {
    it(`names a ${kind}`, () => {
      const newer = without(element => {
        element[list] = (element[list] as unknown[]).slice(1);
      });
      assert.deepEqual(
        removals(manifest, newer).map(removal => removal.kind),
        [kind],
      );
    });
  }

  it('names an element', () => {
    const newer = {...manifest, modules: manifest.modules.slice(1)};
    assert.deepEqual(
      removals(manifest, newer).map(({kind}) => kind),
      ['element'],
    );
  });
});
