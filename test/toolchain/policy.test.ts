import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {strictPolicy} from '../e2e/strict-policy.ts';
import {root} from './support.ts';

for (const file of ['README.md', 'stories/docs/security-and-policies.mdx'])
  test(`the header to paste in ${file} is the one under which the end-to-end tests walk`, () => {
    const headers = readFileSync(path.join(root, file), 'utf8').match(/^\s*Content-Security-Policy: .*$/gm);
    assert.deepEqual(
      headers?.map(line => line.trim()),
      [`Content-Security-Policy: ${strictPolicy('<your API>')}`],
    );
  });
