import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {english, leaves} from '../support/catalogues.ts';

const root = path.resolve(import.meta.dirname, '../../src');

/** All code of ours but the sentences. */
const code = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.ts') && !name.startsWith('i18n'))
  .map(name => readFileSync(path.join(root, name), 'utf8'))
  .join('\n');

/** Said by a name that comes from elsewhere: a failure, a way of approving, a status, a reason. */
const byName =
  /^(failures|approving\.(headings|leads|where|flicker\.reasons)|overview\.status|wizard\.method\.kinds|linker\.refusals|series\.reasons)\./;

test('no sentence is unused', () => {
  const words = new Set(code.match(/[\w-]+/g));
  for (const [name] of leaves(english)) {
    const keys = name.split('.').slice(1);
    // A list is said as a whole.
    const said = keys.filter(key => !/^\d+$/.test(key));
    if (byName.test(name)) said.pop();
    for (const key of said) assert.ok(words.has(key), `${name}: nobody says ${key}`);
    // A word alone may stand for something else: it has to be read off something, taken out of it, or chosen by name.
    const last = said.at(-1);
    if (last && !byName.test(name))
      assert.match(
        code,
        new RegExp(String.raw`[.?]\s*${last}\b|['"\x60]${last}['"\x60]|[{,]\s*${last}\s*[,:}]`),
        `${name} is never read`,
      );
  }
});
