import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {TextBlock} from '../../src/bank-text/read-bank-text.ts';
import {readBankText} from '../../src/bank-text/read-bank-text.ts';

/** Blocks in short: lines parted by `/`, items by `|`, looks as letters before a colon. */
const inShort = (blocks: readonly TextBlock[]): string[] => {
  const lines = (all: Extract<TextBlock, {kind: 'paragraph'}>['lines']): string =>
    all
      .map(line =>
        line
          .map(({text, bold, italic, underlined}) => {
            const look = `${bold ? 'b' : ''}${italic ? 'i' : ''}${underlined ? 'u' : ''}`;
            return look ? `{${look}:${text}}` : text;
          })
          .join(''),
      )
      .join(' / ');
  return blocks.map(block =>
    block.kind === 'paragraph'
      ? lines(block.lines)
      : `${block.ordered ? 'ol' : 'ul'}(${block.items.map(lines).join(' | ')})`,
  );
};

const cases: readonly (readonly [text: string, ...blocks: string[]])[] = [
  ['', ...[]],
  ['  \n ', ...[]],
  ['Open the app.', 'Open the app.'],
  ['One<br>two<BR/>three<br />four', 'One / two / three / four'],
  ['One<p>two</p>three', 'One', 'two', 'three'],
  ['Say <b>yes</b> or <i>no</i> or <u>both</u>.', 'Say {b:yes} or {i:no} or {u:both}.'],
  ['<b><i>x</b>y</i>z', '{bi:x}{i:y}z'],
  ['<b>to the end', '{b:to the end}'],
  ['</b></ul>nothing was open</li>', 'nothing was open'],
  ['Do:<ol><li>card in</li>\n<li>press TAN</li></ol>Done', 'Do:', 'ol(card in | press TAN)', 'Done'],
  ['<ul><li>a<li>b<br>c</ul>', 'ul(a | b / c)'],
  ['<ul><li>a<ul><li>b</ul>c</ul>', 'ul(a)', 'ul(b)', 'c'],
  ['<li>alone', 'ul(alone)'],
  ['1 < 2 > 0 & <b', '1 < 2 > 0 & <b'],
  ['<a href="https://x.example">y</a>', '<a href="https://x.example">y</a>'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['<b onclick="x()">y', '<b onclick="x()">y'],
  ['<<b>b>x', '<{b:b>x}'],
  ['&lt;b&gt;x&lt;/b&gt; &amp;', '&lt;b&gt;x&lt;/b&gt; &amp;'],
];

/** Numbers that look random and are the same every time. */
const random = (start: number): ((below: number) => number) => {
  let seed = start;
  return below => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
};

const bits =
  '<b> </b> <i> </i> <u> </u> <br> <br/> <p> </p> <ul> </ul> <ol> </ol> <li> </li> <LI> < > </ b/ & ü 5 x <script> <b x>'.split(
    ' ',
  );
const joined = (blocks: readonly TextBlock[]): string =>
  blocks
    .flatMap(block => (block.kind === 'paragraph' ? block.lines : block.items.flat()))
    .flat()
    .map(({text}) => text)
    .join('');
const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '');

describe('reading the words of a bank', () => {
  for (const [text, ...blocks] of cases)
    it(JSON.stringify(text), () => {
      assert.deepEqual(inShort(readBankText(text)), blocks);
    });

  it('loses no word: what is no tag of FinTS is text, in its order', () => {
    const next = random(11);
    for (let round = 0; round < 3000; round += 1) {
      const text = Array.from({length: next(40)}, () => (next(3) === 0 ? ' ' : bits[next(bits.length)])).join('');
      const words = text.replaceAll(/<\/?(?:br|p|b|i|u|ul|ol|li)\s?\/?>/gi, '');
      const blocks = readBankText(text);
      assert.equal(withoutSpace(joined(blocks)), withoutSpace(words), text);
      for (const block of blocks) {
        const items = block.kind === 'list' ? block.items : [block.lines];
        assert.ok(items.length > 0 && items.every(item => item.length > 0), text);
      }
    }
  });

  it('reads a few hundred tags, further ones are text', () => {
    const text = '<li>x'.repeat(100_000);
    const [list, ...others] = readBankText(text);
    assert.ok(list?.kind === 'list');
    assert.equal(list.items.length, 400);
    assert.deepEqual(others, []);
    assert.ok(joined([list]).endsWith('<li>x'));
    assert.equal(withoutSpace(joined(readBankText('<'.repeat(100_000)))).length, 100_000);
  });
});
