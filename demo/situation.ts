import type {HostLanguage} from './words.ts';

/** What the visitor has chosen; all of it stands in the address, so that a link brings it back. */
export interface Situation {
  /** Id of a scenario of the sandbox, or of several: `bank-down+hundred-accounts`. */
  readonly scenario: string;
  readonly lang: HostLanguage;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly brand: 'default' | 'pine' | 'plum' | 'ink';
  /** Where the clock stands: a duration since the world began (`P7D`), or an instant (`2026-11-30T09:00:00Z`). Empty: now. */
  readonly now: string;
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
  // A plus in an address is a space; here it puts scenarios together.
  const scenario = (parameters.get('scenario') ?? '').replaceAll(' ', '+');
  return {
    scenario: /^[\w-]+(?:\+[\w-]+){0,9}$/.test(scenario) ? scenario : 'default',
    lang: oneOf(parameters.get('lang'), choices.lang),
    theme: oneOf(parameters.get('theme'), choices.theme),
    brand: oneOf(parameters.get('brand'), choices.brand),
    now: parameters.get('now') ?? '',
  };
};

/** The same as a query; what is as it comes is left out, but for the scenario. */
export const writeSituation = ({scenario, lang, theme, brand, now}: Situation): string => {
  const parameters = new URLSearchParams({scenario});
  if (lang !== 'en') parameters.set('lang', lang);
  if (theme !== 'auto') parameters.set('theme', theme);
  if (brand !== 'default') parameters.set('brand', brand);
  if (now !== '') parameters.set('now', now);
  return `?${parameters}`;
};
