import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {sabotages} from '../support/sabotages/sabotages.ts';
import {root} from './support.ts';

for (const {file, find, replace, test: tests, why} of sabotages)
  test(`${file}: ${why}`, () => {
    const parts = readFileSync(path.join(root, file), 'utf8').split(find).length - 1;
    assert.equal(parts, 1, `«${find}» stands there once`);
    assert.notEqual(find, replace);
    assert.notEqual(globSync(tests, {cwd: root}).length, 0, `${tests} is there`);
  });
