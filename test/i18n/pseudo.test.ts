import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {english, leaves, say, shown} from '../support/catalogues.ts';

const arityOf = (leaf: unknown): number => (typeof leaf === 'function' ? leaf.length : 0);

describe('the pseudo-language', async () => {
  const pseudo = new Map(leaves(await shown('en-xa')));

  test('has every sentence of English, in brackets, accented, 40 % longer', () => {
    for (const [path, leaf] of leaves(english)) {
      const plain = say(leaf, 'en', 7, arityOf(leaf)).text;
      const {text} = say(pseudo.get(path) ?? '', 'en-XA', 7, arityOf(leaf));
      if (!/\p{L}/u.test(plain.replaceAll(/‹\w+›/g, ''))) continue;
      assert.match(text, /^\[.*\]$/s, path);
      assert.ok(text.length >= plain.replaceAll(/‹\w+›/g, '').length * 1.4, `${path}: ${text}`);
      assert.doesNotMatch(text, /[\uE000\uE001]/, path);
    }
  });

  test('leaves names as they are, and its own sentences inside others', () => {
    const {overview, series, common} = english;
    assert.match(say(pseudo.get('overview.renameOf') ?? '', 'en-XA', 7, 1).text, /^\[Ŕéñåmé /);
    const named = pseudo.get('overview.renameOf') as typeof overview.renameOf;
    assert.match(named('Fund B'), /Fund B/);
    const next = pseudo.get('series.next') as typeof series.next;
    assert.match(next('Reserve', '[Åççöûñţ 1 öƒ 2]'), /^\[Ñéxţ: Reserve\. \[Åççöûñţ 1 öƒ 2\]\./);
    assert.equal(pseudo.get('common.pathSeparator'), common.pathSeparator);
  });
});
