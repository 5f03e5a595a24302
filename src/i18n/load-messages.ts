import type {CommonMessages, FailureMessages, OverviewDetailsMessages, OverviewMessages} from './messages.ts';
import type {LinkerMessages} from './linker-messages.ts';
import type {WizardMessages} from './wizard-messages.ts';

/** The sentences by part; an element loads only the parts that it shows. */
export interface Catalogue {
  readonly common: CommonMessages;
  readonly failures: FailureMessages;
  readonly overview: OverviewMessages;
  readonly details: OverviewDetailsMessages;
  readonly wizard: WizardMessages;
  readonly linker: LinkerMessages;
}

/** The parts that an element loads before it shows words. Failures have words only when something fails. */
export type Part = Exclude<keyof Catalogue, 'failures'>;

type Loaders = {readonly [P in Part]: () => Promise<Catalogue[P]>};

/** Languages other than English, which comes with the elements. Each part is a module of its own that only its users load. */
const languages: Readonly<Record<string, Loaders>> = {
  de: {
    common: async () => (await import('./de/common.ts')).common,
    overview: async () => (await import('./de/overview.ts')).overview,
    details: async () => (await import('./de/details.ts')).details,
    wizard: async () => (await import('./de/wizard.ts')).wizard,
    linker: async () => (await import('./de/linker.ts')).linker,
  },
};

const englishFailures = async (): Promise<FailureMessages> => (await import('./en/failures.ts')).failures;

const failureWords: Readonly<Record<string, () => Promise<FailureMessages>>> = {
  de: async () => (await import('./de/failures.ts')).failures,
};

/** Loads the words for failures in a language that {@link servedBy} named. Rejects when the module does not load. */
export const loadFailures = (language: string): Promise<FailureMessages> =>
  (failureWords[language] ?? englishFailures)();

/** The language of ours that serves a BCP 47 tag: `de-AT` is served by `de`; undefined where there is none. */
export const servedBy = (tag: string): string | undefined => {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return language === 'en' || Object.hasOwn(languages, language) ? language : undefined;
};

const loaded = new Map<string, unknown>();

/** Loads parts of a language that {@link servedBy} named; null for English. Rejects when a module does not load; asking again tries again. */
export const loadMessages = async <P extends Part>(
  language: string,
  parts: readonly P[],
): Promise<Pick<Catalogue, P> | null> => {
  const loaders = languages[language];
  if (!loaders) return null;
  const entries = await Promise.all(
    parts.map(async part => {
      const key = `${language} ${part}`;
      const found = loaded.get(key) ?? (await loaders[part]());
      loaded.set(key, found);
      return [part, found] as const;
    }),
  );
  return Object.fromEntries(entries) as Pick<Catalogue, P>;
};
