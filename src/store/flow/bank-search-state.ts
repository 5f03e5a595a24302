import type {BankMatch} from '../../contract/bank.ts';
import type {CountryCode} from '../../contract/ids.ts';
import type {Page} from '../../contract/page.ts';
import type {IbanReading} from '../../search/iban.ts';
import type {Resource} from '../resource.ts';

/** What the API is asked: words, or what an IBAN says about the bank. Never an account number. */
export type BankQuery =
  | {readonly query: string}
  | {readonly country: CountryCode; readonly bankCode?: string | undefined};

/** The banks found so far. */
export interface BankResults extends Page<BankMatch> {
  readonly asked: BankQuery;
}

/** The search for a bank. */
export interface BankSearch {
  /** As typed. */
  readonly text: string;
  /** What the text says as an IBAN; missing while it is none, or not read yet. */
  readonly iban?: Exclude<IbanReading, {readonly kind: 'not-iban'}> | undefined;
  /** What the API was asked for this text; missing before the user has stopped typing. */
  readonly asked?: BankQuery | undefined;
  readonly results: Resource<BankResults>;
  /** The last request was for more of the same. */
  readonly more: boolean;
}
