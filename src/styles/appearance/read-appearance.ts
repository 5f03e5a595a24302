import type {Appearance, AppearanceVariables, ThemeName} from './appearance.ts';
import {themes, variables} from './appearance.ts';

type Variable = keyof typeof variables;

/** What an appearance comes to. */
export interface ReadAppearance {
  /** Custom properties and their values, all of them usable. */
  readonly properties: readonly (readonly [property: string, value: string])[];
  /** What could not be used, in words for the host's developer. */
  readonly mistakes: readonly string[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isTheme = (name: unknown): name is ThemeName => typeof name === 'string' && Object.hasOwn(themes, name);

const isVariable = (name: string): name is Variable => Object.hasOwn(variables, name);

/**
 * Reads what a host has set, whatever it is. A value that CSS would not take is left out, so that a slip costs one colour and
 * not the page.
 */
export const readAppearance = (given: unknown): ReadAppearance => {
  if (given === undefined || given === null) return {properties: [], mistakes: []};
  if (!isObject(given)) return {properties: [], mistakes: ['`appearance` is no object.']};
  const mistakes: string[] = [];
  const {theme, variables: own} = given as {[K in keyof Appearance]: unknown};
  if (theme !== undefined && !isTheme(theme)) {
    mistakes.push(`there is no theme ${JSON.stringify(theme)}; there are ${Object.keys(themes).join(', ')}.`);
  }
  const chosen: Record<string, unknown> = {...(isTheme(theme) ? themes[theme] : {})};
  if (isObject(own)) Object.assign(chosen, own);
  else if (own !== undefined) mistakes.push('`appearance.variables` is no object.');

  const properties: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(chosen as AppearanceVariables)) {
    if (value === undefined) continue;
    if (!isVariable(name)) {
      mistakes.push(
        `\`appearance.variables\` has no ${JSON.stringify(name)}; there are ${Object.keys(variables).join(', ')}.`,
      );
      continue;
    }
    const [property, like] = variables[name];
    if (typeof value === 'string' && CSS.supports(like, value)) properties.push([property, value]);
    else mistakes.push(`\`appearance.variables.${name}\` is no value for ${like}; it is left as it was.`);
  }
  return {properties, mistakes};
};
