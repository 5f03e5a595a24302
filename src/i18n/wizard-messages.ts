import type {Format} from './format.ts';

/** Sentences of `<bank-sync-wizard>`. */
export interface WizardMessages {
  readonly progress: (step: number, of: number, format: Format) => string;
  readonly back: string;
  readonly next: string;
  readonly cancel: string;
  readonly done: string;
  readonly restart: string;
  readonly otherBank: string;
  readonly checkAgain: string;
  readonly name: {
    readonly heading: string;
    readonly lead: string;
    readonly label: string;
    readonly example: string;
    readonly missing: string;
    readonly tooLong: (max: number) => string;
  };
  readonly renew: {
    readonly heading: (name: string) => string;
    readonly lead: (bank: string) => string;
    readonly start: string;
    readonly unnamed: string;
  };
  readonly bank: {
    readonly heading: string;
    readonly lead: string;
    readonly label: string;
    readonly hint: string;
    readonly results: string;
    readonly resultCount: (count: number, format: Format) => string;
    readonly countOf: (count: number, total: number, format: Format) => string;
    readonly more: string;
    readonly none: (query: string) => string;
    readonly noneHint: string;
    readonly tooShort: string;
    readonly connected: string;
    readonly unavailable: string;
    readonly redirect: string;
    readonly missing: string;
    readonly notListed: string;
    readonly notListedHeading: string;
    readonly notListedText: string;
    readonly notListedTips: readonly string[];
    readonly backToSearch: string;
    readonly ibanFor: (country: string, bankCode: string) => string;
    readonly ibanIncomplete: string;
    readonly ibanLength: (country: string) => string;
    readonly ibanCheckDigits: string;
    readonly ibanCountry: string;
    readonly ibanCharacters: string;
    readonly ibanNone: string;
    readonly international: string;
    readonly chosen: (bank: string) => string;
  };
  readonly terms: {
    readonly heading: string;
    readonly lead: (bank: string) => string;
    readonly access: readonly string[];
    readonly open: (title: string) => string;
    readonly accept: string;
    readonly missing: string;
  };
  readonly login: {
    readonly heading: string;
    readonly lead: (bank: string) => string;
    readonly safety: string;
    readonly missing: (label: string) => string;
    readonly show: string;
    readonly hide: string;
    readonly submit: string;
  };
  readonly method: {
    readonly heading: string;
    readonly lead: (bank: string) => string;
    readonly unsupported: string;
    readonly missing: string;
    readonly kinds: {
      readonly 'text-message': string;
      readonly email: string;
      readonly 'device-code': string;
      readonly photo: string;
      readonly qr: string;
      readonly flicker: string;
      readonly 'app-approval': string;
      readonly unsupported: string;
    };
  };
  readonly code: {
    readonly label: string;
    readonly missing: string;
    readonly otherMethod: string;
    readonly newCode: string;
    readonly never: string;
  };
  readonly approve: {
    readonly noCode: string;
    readonly approved: string;
    readonly waiting: string;
    readonly trouble: string;
    readonly offline: string;
  };
  readonly importing: {
    readonly heading: string;
    readonly lead: (bank: string) => string;
    readonly percent: (share: number, format: Format) => string;
    readonly leave: string;
  };
  readonly waiting: {
    readonly starting: (bank: string) => string;
    readonly submitting: (bank: string) => string;
    readonly resolving: string;
    readonly still: string;
    readonly secrets: string;
  };
  readonly unknown: {
    readonly heading: string;
    readonly text: string;
  };
  readonly success: {
    readonly heading: (name: string) => string;
    readonly renewedHeading: (name: string) => string;
    readonly lead: (count: number, format: Format) => string;
    readonly sessionEnds: (date: string) => string;
    readonly sessionNever: string;
    readonly moreAccounts: (count: number, format: Format) => string;
    readonly next: string;
    readonly noBalance: string;
  };
  readonly failed: {
    readonly retry: string;
  };
  readonly cancelled: {readonly heading: string; readonly text: string; readonly renewal: string};
  readonly leave: {
    readonly title: string;
    readonly text: string;
    readonly renewal: string;
    readonly stay: string;
    readonly leave: string;
  };
  readonly bankUnnamed: string;
}
