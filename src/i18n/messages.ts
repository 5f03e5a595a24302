import type {Format} from './format.ts';

/** One failure in words: what happened, what to do, what still works. */
export interface FailureText {
  readonly title: string;
  readonly text: string;
  /** What the user can do next. */
  readonly next: string;
  /** What goes on working meanwhile. */
  readonly works: string;
}

/** Codes of `contract/failure-code.ts`; a test keeps both lists the same. */
export type FailureMessages = Readonly<Record<string, FailureText>> & {readonly unknown: FailureText};

/** Words that every element needs. */
export interface CommonMessages {
  readonly close: string;
  readonly cancel: string;
  readonly tryAgain: string;
  readonly loading: string;
  readonly bankSays: string;
  readonly attemptsLeft: (count: number, format: Format) => string;
  readonly retryIn: (span: string) => string;
  readonly notConnected: {readonly title: string; readonly text: string};
  readonly requestId: (id: string) => string;
  readonly pathSeparator: string;
  readonly pathTruncated: string;
}

/** Sentences of `<bank-integrations-overview>`. */
export interface OverviewMessages {
  readonly heading: string;
  readonly summary: (counts: {syncs: number; accounts: number; unlinked: number}, format: Format) => string;
  readonly allWell: string;
  readonly needUser: (count: number, format: Format) => string;
  /** What somebody reads who may not manage. */
  readonly needAdmin: (count: number, format: Format) => string;
  readonly needUserText: string;
  readonly endSoon: (count: number, when: string, format: Format) => string;
  readonly endSoonText: string;
  readonly syncWithBank: string;
  readonly filterLabel: string;
  readonly syncList: string;
  readonly status: {
    readonly ok: string;
    readonly importing: string;
    readonly 'expires-soon': (when: string) => string;
    readonly expired: string;
    readonly revoked: string;
    readonly 'needs-user': string;
    readonly 'bank-trouble': string;
    readonly locked: string;
    readonly 'rate-limited': string;
    readonly partial: string;
  };
  readonly session: {
    readonly lasts: (granted: string, end: string, when: string) => string;
    readonly ended: (end: string, when: string) => string;
    readonly never: (granted: string) => string;
    readonly revoked: (when: string) => string;
  };
  readonly imported: (when: string) => string;
  readonly importedNever: string;
  readonly importFailed: (when: string) => string;
  readonly importingNow: string;
  readonly nextImport: (when: string) => string;
  readonly lastDataFrom: (date: string) => string;
  readonly getAccounts: string;
  readonly hideAccounts: string;
  readonly accountCount: (count: number, format: Format) => string;
  readonly rename: string;
  readonly renameOf: (name: string) => string;
  readonly resync: string;
  readonly renew: string;
  readonly renewAll: string;
  readonly actionFor: (action: string, name: string) => string;
  readonly unsync: string;
  readonly unsyncBusy: string;
  readonly readOnly: {readonly title: string; readonly text: string};
  readonly openFailed: {readonly title: string; readonly text: string};
}

/** Sentences of the overview that are needed only after a press: accounts, renaming, removing. */
export interface OverviewDetailsMessages {
  readonly account: string;
  readonly accountsOf: (name: string) => string;
  readonly balance: string;
  readonly holder: string;
  readonly linkedAsset: string;
  readonly noAccounts: string;
  readonly changeLink: string;
  readonly changeLinkOf: (account: string) => string;
  readonly copyIban: string;
  readonly copied: string;
  readonly hideIban: string;
  readonly linkAsset: string;
  readonly linkMany: (count: number, format: Format) => string;
  readonly linkAssetOf: (account: string) => string;
  readonly noBalance: string;
  readonly showIban: string;
  readonly nameLabel: string;
  readonly save: string;
  readonly nameMissing: string;
  readonly nameTooLong: (max: number) => string;
  readonly renamed: (name: string) => string;
  readonly unsyncUnknown: string;
  readonly unsynced: (name: string) => string;
  readonly unsyncText: (bank: string) => string;
  readonly unsyncAccounts: (count: number, format: Format) => string;
  readonly unsyncLinks: (count: number, format: Format) => string;
  readonly unsyncLastImport: (when: string) => string;
  readonly unsyncBack: string;
  readonly unsyncMore: (count: number, format: Format) => string;
  readonly unsyncConfirm: string;
  readonly unsyncing: string;
  readonly pageOf: (from: number, to: number, total: number, format: Format) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly lineOf: (name: string) => string;
  readonly lineGranted: string;
  readonly lineToday: string;
  readonly lineEnds: string;
  readonly lineEnded: string;
  readonly calendarAdd: string;
  readonly calendarTitle: (name: string) => string;
  readonly calendarText: (bank: string) => string;
  readonly calendarFile: string;
  readonly calendarSaved: string;
  readonly walkOf: (at: number, total: number, format: Format) => string;
  readonly walkSkip: string;
  readonly walkStop: string;
  readonly walkDone: (renewed: number, total: number, format: Format) => string;
  readonly unsyncTypeName: (name: string) => string;
  readonly unsyncNameDiffers: string;
  readonly unsyncCounting: (seconds: number, format: Format) => string;
  readonly unsyncLeave: string;
  readonly unsyncUndo: string;
  readonly unsyncUndone: (name: string) => string;
  readonly accountHide: string;
  readonly accountShow: string;
  readonly accountHidden: string;
  readonly accountShown: string;
  readonly accountsHidden: (count: number, format: Format) => string;
  readonly accountsShow: string;
  readonly accountsHideAgain: string;
  readonly empty: {readonly title: string; readonly text: string};
  readonly hidden: {readonly title: string; readonly text: string};
  readonly noSubscription: {readonly title: string; readonly text: string; readonly csv: string};
  readonly unsyncTitle: (name: string) => string;
  readonly unsyncKeep: string;
  readonly noMatch: (query: string) => string;
  readonly clearFilter: string;
  readonly stale: (when: string) => string;
}
