import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import {
  generatedEntries,
  publicEntries,
  sourceOf,
  specifierOf,
  viteAliases,
  withheld,
} from '../../scripts/public-entries.ts';
import {root} from './support.ts';

const read = (name: string): any => JSON.parse(readFileSync(path.join(root, name), 'utf8')); // oxlint-disable-line typescript/no-explicit-any

it('package.json exports what the table names, types and code', () => {
  const expected = Object.entries(publicEntries).map(([key, source]) => {
    const built = `./dist/${source.replace(/\.ts$/, '')}`;
    return [key, {types: `${built}.d.ts`, default: `${built}.js`}];
  });
  assert.deepEqual(read('package.json').exports, {
    ...Object.fromEntries(expected),
    ...Object.fromEntries(withheld.map(key => [key, null])), // oxlint-disable-line unicorn/no-null
    ...generatedEntries,
    './package.json': './package.json',
  });
});

it('tsconfig.json leads to the same sources', () => {
  const expected = Object.entries(publicEntries).map(([key, source]) => [specifierOf(key), [`./${source}`]]);
  assert.deepEqual(read('tsconfig.json').compilerOptions.paths, Object.fromEntries(expected));
});

it('aliases lead to the same sources', () => {
  for (const key of Object.keys(publicEntries)) {
    const specifier = specifierOf(key).replace('*', 'a-tag');
    const aliased = viteAliases
      .filter(({find}) => find.test(specifier))
      .map(({find, replacement}) => specifier.replace(find, replacement));
    assert.deepEqual(aliased, [path.join(root, sourceOf(specifier) ?? '')]);
  }
});

it('only define modules have side effects', () => {
  assert.deepEqual(read('package.json').sideEffects, [
    './dist/src/define.js',
    './dist/src/define/*.js',
    './dist/mocks/panel/define.js',
    './src/define.ts',
    './src/define/*.ts',
    './mocks/panel/define.ts',
  ]);
});
