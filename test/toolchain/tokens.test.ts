import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {cssValue} from '../../scripts/tokens/css-value.ts';
import {measureContrast} from '../../scripts/tokens/measure-contrast.ts';
import {bothOf, readTokens} from '../../scripts/tokens/read-tokens.ts';
import {fileOf, themeNames} from '../../scripts/tokens/themes.ts';
import {tokenFiles} from '../../scripts/tokens.ts';
import {root} from './support.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tokens-'));
after(() => rmSync(folder, {recursive: true}));

const fileWith = (text: string): string => {
  const file = path.join(folder, 'host.tokens.json');
  writeFileSync(file, text);
  return file;
};
const colour = (...components: readonly number[]) => ({$type: 'color', $value: {colorSpace: 'srgb', components}});
const hostTokens = (tokens: object) => readTokens(fileWith(JSON.stringify(tokens)));

describe('design tokens', () => {
  it('are what CSS, script and documentation are made from (npm run tokens)', async () => {
    for (const [file, text] of await tokenFiles())
      assert.equal(readFileSync(path.join(root, file), 'utf8'), text, file);
  });

  for (const theme of themeNames) {
    it(`${theme}: the hexadecimal beside the components of a colour is the same colour`, () => {
      const text = readFileSync(fileOf(theme), 'utf8');
      for (const [, value = ''] of text.matchAll(/"\$value": (\{\s*"colorSpace"[^}]*\})/g)) {
        const {hex, ...parts} = JSON.parse(value) as {readonly hex: string};
        assert.equal(cssValue({$type: 'color', $value: parts}), hex);
      }
    });
  }

  it('of a host may have one value for both schemes, or two', async () => {
    const read = await hostTokens({
      color: {primary: colour(1, 0, 0)},
      light: {color: {text: colour(0, 0, 0)}},
      dark: {color: {text: colour(1, 1, 1)}},
    });
    assert.deepEqual(
      [...read].map(([name, token]) => [name, bothOf(token)]),
      [
        ['color.primary', '#ff0000'],
        ['color.text', 'light-dark(#000000, #ffffff)'],
      ],
    );
  });

  it('may be in any colour space', () => {
    const of = (colorSpace: string, components: readonly number[], alpha = 1) =>
      cssValue({$type: 'color', $value: {colorSpace, components, alpha}});
    assert.equal(of('oklch', [0.6, 0.1, 250]), 'oklch(0.6 0.1 250)');
    assert.equal(of('display-p3', [1, 0, 0], 0.5), 'color(display-p3 1 0 0 / 0.5)');
    assert.equal(of('hsl', [210, 50, 40]), 'hsl(210 50% 40%)');
  });

  it('say what is wrong with a file', async () => {
    await assert.rejects(readTokens(fileWith('{')), /token|expected/i);
    await assert.rejects(hostTokens({}), /no token/);
    await assert.rejects(hostTokens({color: {primry: colour(1, 0, 0)}}), /nothing here uses a token «color\.primry»/);
    await assert.rejects(hostTokens({color: {primary: {$type: 'color', $value: '{color.nowhere}'}}}), /alias/i);
  });

  it('have their contrast measured; too little is seen', async () => {
    const good = await hostTokens({color: {primary: colour(0, 0, 0.5)}});
    const bad = await hostTokens({light: {color: {primary: colour(1, 0.9, 0)}}});
    const measured = await measureContrast([
      ['good', good],
      ['bad', bad],
    ]);
    const low = (look: string, scheme: string) =>
      measured
        .filter(each => each.look === look && each.scheme === scheme)
        .flatMap(({pairs}) =>
          pairs.filter(({found, least}) => found < least).map(({front, back}) => `${front} ${back}`),
        );
    assert.deepEqual(low('good', 'light'), []);
    assert.deepEqual(low('bad', 'dark'), []);
    assert.deepEqual(low('bad', 'light'), ['--_primary --_bg', '--_primary --_selected']);
  });
});
