import type {ApprovingMessages} from './approving-messages.ts';
import {basicFailures} from './en/basic-failures.ts';
import type {HealthMessages} from './health-messages.ts';
import type {CommonMessages, FailureMessages, OverviewDetailsMessages, OverviewMessages} from './messages.ts';
import type {LinkerMessages, LinkingMessages, SeriesMessages} from './linker-messages.ts';
import type {WizardDetailsMessages} from './wizard-details-messages.ts';
import type {WizardMessages} from './wizard-messages.ts';

/** The sentences by part; an element loads only the parts that it shows. */
export interface Catalogue {
  readonly approving: ApprovingMessages;
  readonly common: CommonMessages;
  readonly failures: FailureMessages;
  readonly overview: OverviewMessages;
  readonly details: OverviewDetailsMessages;
  readonly health: HealthMessages;
  readonly wizard: WizardMessages;
  readonly wizardDetails: WizardDetailsMessages;
  readonly linker: LinkerMessages;
  readonly linking: LinkingMessages;
  readonly series: SeriesMessages;
}

export type Part = keyof Catalogue;

type Loaders = {readonly [P in Part]: () => Promise<Catalogue[P]>};

/** Each part is a module of its own that only its users load. English comes with the elements, but for most failures. */
const languages: Readonly<Record<string, Pick<Loaders, 'failures'> & Partial<Loaders>>> = {
  en: {failures: async () => ({...basicFailures, ...(await import('./en/failures.ts')).failures})},
  de: {
    approving: async () => (await import('./de/approving.ts')).approving,
    common: async () => (await import('./de/common.ts')).common,
    failures: async () => (await import('./de/failures.ts')).failures,
    overview: async () => (await import('./de/overview.ts')).overview,
    details: async () => (await import('./de/details.ts')).details,
    health: async () => (await import('./de/health.ts')).health,
    wizard: async () => (await import('./de/wizard.ts')).wizard,
    wizardDetails: async () => (await import('./de/wizard-details.ts')).wizardDetails,
    linker: async () => (await import('./de/linker.ts')).linker,
    linking: async () => (await import('./de/linking.ts')).linking,
    series: async () => (await import('./de/series.ts')).series,
  },
};

/** The language of ours that serves a BCP 47 tag: `de-AT` is served by `de`; undefined where there is none. */
export const servedBy = (tag: string): string | undefined => {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(languages, language) ? language : undefined;
};

/** Loads parts of a language that {@link servedBy} named. Rejects when a module does not load; asking again tries again. */
export const loadMessages = async <P extends Part>(
  language: string,
  parts: readonly P[],
): Promise<Pick<Catalogue, P>> => {
  const entries = await Promise.all(parts.map(async part => [part, await languages[language]?.[part]?.()] as const));
  return Object.fromEntries(entries) as Pick<Catalogue, P>;
};
