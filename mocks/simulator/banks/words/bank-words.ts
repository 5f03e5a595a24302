import type {TanMethodKind} from '../../../../src/contract/tan.ts';

/** Whatever a bank says, in its own language. */
export interface BankWords {
  readonly termsTitle: string;
  readonly terms: string;
  readonly methods: Readonly<Record<TanMethodKind, string>>;
  readonly challenge: Readonly<Record<'sent' | 'device' | 'picture' | 'flicker' | 'approval' | 'second', string>>;
  readonly refusal: Readonly<
    Record<
      | 'login'
      | 'field'
      | 'code'
      | 'expired'
      | 'locked'
      | 'lockedForAWhile'
      | 'elsewhere'
      | 'terms'
      | 'password'
      | 'maintenance'
      | 'technical'
      | 'limited'
      | 'declined'
      | 'noAccounts'
      | 'closed',
      string
    >
  >;
  /** Names of accounts, the first one for the daily business. */
  readonly accounts: readonly [string, ...string[]];
}
