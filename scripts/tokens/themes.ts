import path from 'node:path';
import {type ThemeName, variables} from '../../src/styles/appearance/appearance.ts';
import {root} from '../public-entries.ts';

type Variable = keyof typeof variables;

/** The themes, each with a file of its own. */
export const themeNames = ['default', 'dense', 'soft', 'contrast'] as const satisfies readonly ThemeName[];

/** @returns path of the tokens of a theme */
export const fileOf = (theme: string): string => path.join(root, `tokens/${theme}.tokens.json`);

/** The tokens that a host may set: their names in token files and in script, and the variables behind them. */
export const baseTokens: readonly (readonly [token: string, variable: Variable, own: string])[] = [
  ['color.background', 'colorBackground', '--_bg'],
  ['color.text', 'colorText', '--_text'],
  ['color.primary', 'colorPrimary', '--_primary'],
  ['color.danger', 'colorDanger', '--_danger'],
  ['font.family', 'fontFamily', '--_font'],
  ['font.size', 'fontSize', '--_size'],
  ['spacing', 'spacing', '--_u'],
  ['radius', 'radius', '--_r'],
];

/** Those that have no value unless somebody sets one. */
export const furtherTokens: typeof baseTokens = [
  ['color.on-primary', 'colorOnPrimary', '--_on-primary'],
  ['color.line', 'colorLine', '--_line'],
];

/** The custom property of a variable. */
export const propertyOf = (variable: Variable): string => variables[variable][0];
