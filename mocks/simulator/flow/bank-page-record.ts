/** What a bank's own page knows of the login that was sent to it, as plain data. Holds no PIN. */
export interface BankPageRecord {
  /** In its address. */
  readonly token: string;
  /** What goes back with the user, and proves nothing. */
  readonly state: string;
  readonly code: string;
  /** Milliseconds since 1970; the page does nothing from then on. */
  readonly expiresAt: number;
  readonly loggedIn: boolean;
  /** What the last login met, in the bank's words. */
  readonly refusal?: string | undefined;
  /** How it ended. `refused`: the bank let nobody in. Whatever comes later changes nothing. */
  readonly decision: 'granted' | 'cancelled' | 'refused' | null;
}
