import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {root} from '../../scripts/public-entries.ts';
import {fixedParts} from '../../scripts/reliability-page.ts';

test('docs/reliability.md says what is tested (else: npm run reliability)', () => {
  const page = readFileSync(path.join(root, 'docs', 'reliability.md'), 'utf8');
  for (const [name, part] of Object.entries(fixedParts)) assert.ok(page.includes(part), name);
  assert.match(page, /\*\*825 of 825 cells passed\*\*/);
});
