import type {SandboxSituation} from 'bank-integration-elements/mocks/panel';
import {readSandboxSituation, writeSandboxSituation} from 'bank-integration-elements/mocks/panel';
import type {HostLanguage} from './words.ts';

/** What the visitor has chosen; all of it stands in the address, so that a link brings it back. */
export interface Situation extends SandboxSituation {
  readonly lang: HostLanguage;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly brand: 'default' | 'pine' | 'plum' | 'ink';
}

const choices = {
  lang: ['en', 'de', 'de-x-informal', 'fr', 'it', 'es', 'nl', 'pl', 'ar', 'en-XA'],
  theme: ['auto', 'light', 'dark'],
  brand: ['default', 'pine', 'plum', 'ink'],
} as const;

const oneOf = <T extends string>(value: string | null, allowed: readonly [T, ...T[]]): T =>
  allowed.find(each => each === value) ?? allowed[0];

/** Reads the address. Whatever is missing or unknown is as it comes. */
export const readSituation = (search: string): Situation => {
  const parameters = new URLSearchParams(search);
  return {
    ...readSandboxSituation(search),
    lang: oneOf(parameters.get('lang'), choices.lang),
    theme: oneOf(parameters.get('theme'), choices.theme),
    brand: oneOf(parameters.get('brand'), choices.brand),
  };
};

/** The same as a query; what is as it comes is left out, but for the scenario. */
export const writeSituation = ({lang, theme, brand, ...sandbox}: Situation): string => {
  const parameters = new URLSearchParams();
  if (lang !== 'en') parameters.set('lang', lang);
  if (theme !== 'auto') parameters.set('theme', theme);
  if (brand !== 'default') parameters.set('brand', brand);
  return writeSandboxSituation(sandbox, `?${parameters}`);
};
