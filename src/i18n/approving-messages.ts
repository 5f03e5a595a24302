import type {Format} from './format.ts';

/** Which way of approving a sentence is about. */
type Way = 'text-message' | 'email' | 'device-code' | 'photo' | 'qr' | 'flicker' | 'app-approval' | 'other';

/** Sentences of `<bank-sync-wizard>` about codes, pictures and approvals: loaded when a bank asks for one. */
export interface ApprovingMessages {
  readonly headings: Readonly<Record<Way, string>>;
  readonly leads: Readonly<Record<Way, (bank: string) => string>>;
  /** Above the bank's name for the method. */
  readonly method: string;
  /** Which device, and where to look. */
  readonly where: Readonly<Record<Way, string>>;
  /** A second code, after one that the bank has taken. */
  readonly another: {readonly title: string; readonly text: string};
  readonly validUntil: (time: string, left: string) => string;
  /** Said to those who do not see it, twice in all. */
  readonly timeLeft: (left: string) => string;
  readonly startCode: {
    readonly label: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
  readonly size: string;
  readonly smaller: string;
  readonly larger: string;
  readonly sizeOf: (pixels: number, format: Format) => string;
  readonly picture: {
    readonly photo: string;
    readonly qr: string;
    readonly changes: (span: string) => string;
    readonly failed: string;
  };
  readonly flicker: {
    readonly label: string;
    readonly running: string;
    readonly paused: string;
    readonly start: string;
    readonly pause: string;
    readonly warning: string;
    readonly hint: string;
    readonly speed: string;
    readonly slower: string;
    readonly faster: string;
    readonly speedOf: (changes: number, format: Format) => string;
    readonly calm: {
      readonly title: string;
      readonly text: string;
      readonly start: string;
      readonly leave: string;
    };
    readonly refused: string;
    readonly reasons: {
      readonly characters: string;
      readonly length: string;
      readonly structure: string;
      readonly checksum: string;
    };
  };
  /** The way out where nothing can be shown. */
  readonly instead: {readonly otherMethod: string; readonly cancel: string};
  readonly compare: string;
  readonly noneSupported: {readonly title: string; readonly text: string};
}
