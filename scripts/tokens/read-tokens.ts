import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {defineConfig, parse} from '@terrazzo/parser';
import {root} from '../public-entries.ts';
import {cssValue, type Token} from './css-value.ts';

/** A token of ours: its CSS in light and in dark, which are the same for all but colours. */
export interface ThemeToken {
  readonly light: string;
  readonly dark: string;
  readonly description: string;
}

/** The tokens of a file by name: `color.primary`, `status.good`, `font.size`, `spacing`. */
export type ThemeTokens = ReadonlyMap<string, ThemeToken>;

/** Colours may stand in `light` and `dark`, or outside of both for both. */
const inScheme = /^(light|dark)\.(.+)$/;

const known =
  /^(?:color\.(?:primary|background|text|danger|on-primary|line)|status\.(?:good|warn)(?:-tint)?|font\.(?:family|size)|spacing|radius)$/;

/**
 * Reads a file in the W3C design-token format (2025.10).
 *
 * @throws {Error} it is no such file, or has a token that nothing here uses; in words for whoever wrote it
 */
export const readTokens = async (file: string): Promise<ThemeTokens> => {
  const filename = pathToFileURL(path.resolve(file));
  const config = defineConfig({lint: {rules: {}}}, {cwd: pathToFileURL(`${root}/`)});
  const {tokens} = await parse([{filename, src: await readFile(filename, 'utf8')}], {config});
  const read = new Map<string, ThemeToken>();
  for (const [id, token] of Object.entries(tokens) as [string, Token][]) {
    const [, scheme, rest] = inScheme.exec(id) ?? [];
    const name = rest ?? id;
    if (!known.test(name)) throw new Error(`${path.basename(file)}: nothing here uses a token «${id}»`);
    const value = cssValue(token);
    const before = read.get(name);
    read.set(name, {
      light: scheme === 'dark' ? (before?.light ?? value) : value,
      dark: scheme === 'light' ? (before?.dark ?? value) : value,
      description: token.$description ?? before?.description ?? '',
    });
  }
  if (read.size === 0) throw new Error(`${path.basename(file)}: there is no token in it`);
  return read;
};

/** One value that follows the colour scheme of the page. */
export const bothOf = ({light, dark}: ThemeToken): string => (light === dark ? light : `light-dark(${light}, ${dark})`);
