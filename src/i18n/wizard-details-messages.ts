import type {Format} from './format.ts';

/** Sentences of `<bank-sync-wizard>` that are needed only once a flow runs, or when a run is taken up again. */
export interface WizardDetailsMessages {
  readonly goToBank: {
    readonly heading: string;
    readonly lead: (bank: string) => string;
    readonly leaving: string;
    readonly what: readonly string[];
    /** Instead of the last of them, where the bank's page opens in a window of its own. */
    readonly ownWindow: string;
    readonly open: (bank: string) => string;
    readonly unsafe: {readonly title: string; readonly text: string};
  };
  readonly redirected: {
    readonly heading: (bank: string) => string;
    readonly page: (host: string) => string;
    readonly window: (host: string) => string;
    readonly proof: string;
    readonly waiting: string;
    readonly blocked: {readonly title: string; readonly text: string};
    readonly closed: {readonly title: string; readonly text: string};
    readonly again: string;
    readonly openWindow: (host: string) => string;
    readonly check: string;
    readonly nothingYet: string;
  };
  readonly returned: {
    readonly heading: string;
    readonly text: string;
    readonly lost: string;
    readonly anew: string;
  };
  readonly follows: {
    readonly heading: string;
    readonly text: string;
    readonly takesOver: string;
  };
  readonly idle: {
    readonly warning: {readonly title: string; readonly text: string};
    readonly goOn: string;
    readonly cleared: {readonly title: string; readonly text: string};
  };
  readonly duplicate: {
    readonly heading: (bank: string, sync: string) => string;
    readonly unnamed: (bank: string) => string;
    readonly lead: string;
    readonly renew: string;
    readonly renewText: string;
    readonly add: string;
    readonly addText: string;
    readonly other: string;
    readonly otherText: string;
  };
  readonly continued: {
    readonly heading: string;
    readonly text: string;
  };
  readonly changes: {
    readonly counts: (
      counts: {unchanged: number; renamed: number; added: number; missing: number},
      format: Format,
    ) => string;
    readonly nothing: (count: number, format: Format) => string;
    readonly added: string;
    readonly renamed: string;
    readonly missing: string;
    readonly missingText: string;
    readonly formerly: (name: string) => string;
    readonly ending: (lastFour: string) => string;
    readonly more: (count: number, format: Format) => string;
    readonly doubtful: (count: number, format: Format) => string;
    readonly doubtfulText: string;
    readonly question: (account: string, former: string) => string;
    readonly linkedTo: string;
    readonly yes: string;
    readonly no: string;
    readonly yesFor: (account: string, asset: string) => string;
    readonly noFor: (account: string) => string;
    readonly linking: string;
    readonly linked: (account: string, asset: string) => string;
    readonly left: (account: string) => string;
    readonly conflict: string;
    readonly failed: string;
  };
}
