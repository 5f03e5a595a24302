import type {Format} from './format.ts';
import type {FailureText} from './messages.ts';

/** Sentences of `<account-asset-linker>`. */
export interface LinkerMessages {
  readonly heading: (account: string) => string;
  readonly searchLabel: string;
  readonly tree: string;
  readonly more: string;
  readonly refusals: {
    readonly structuring: string;
    readonly 'conceptual-stage': string;
    readonly 'not-allowed': string;
    readonly unknown: string;
  };
  readonly current: string;
  readonly link: string;
  readonly linking: string;
  readonly unlink: string;
  readonly unlinking: string;
  readonly notLoaded: {readonly title: string; readonly text: string};
  readonly missingAccount: {readonly title: string; readonly text: string};
}

/** Sentences of it that are needed only after a press. */
export interface LinkingMessages {
  readonly empty: string;
  readonly chosen: string;
  readonly nothingChosen: string;
  readonly clear: string;
  readonly results: string;
  readonly resultCount: (count: number, format: Format) => string;
  readonly none: (query: string) => string;
  readonly checking: string;
  readonly still: string;
  readonly again: string;
  readonly linked: (account: string, asset: string) => string;
  readonly unlinked: (account: string) => string;
  readonly conflict: {
    readonly title: string;
    readonly linkedTo: string;
    readonly linkedToNothing: string;
    readonly keepTheirs: string;
    readonly overwrite: string;
  };
  readonly unknown: {readonly title: string; readonly text: string; readonly check: string};
  /** The server limits changes; the bank has no part in them. */
  readonly rateLimited: FailureText;
}

/** Sentences of it that are needed where many accounts are linked one after another. */
export interface SeriesMessages {
  readonly place: (at: number, total: number, format: Format) => string;
  readonly progress: string;
  readonly undo: string;
  readonly suggestions: string;
  readonly looking: string;
  readonly noSuggestion: string;
  readonly notSuggested: string;
  readonly reasons: {readonly iban: string; readonly name: string; readonly owner: string; readonly holder: string};
  readonly stop: string;
  readonly back: string;
  readonly skip: string;
  readonly goOn: string;
  readonly next: (account: string, place: string) => string;
  readonly summary: (linked: number, format: Format) => string;
  readonly kept: (count: number, format: Format) => string;
  readonly skipped: (count: number, format: Format) => string;
  readonly wasSkipped: string;
  readonly throughSkipped: string;
  readonly nothing: string;
}
