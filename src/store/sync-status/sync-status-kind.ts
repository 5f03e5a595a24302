/** What to say about a sync, the one that counts most first. `docs/sync-status.md` has the table. */
export type SyncStatusKind =
  | 'importing'
  | 'revoked'
  | 'expired'
  | 'locked'
  | 'needs-user'
  | 'rate-limited'
  | 'bank-trouble'
  | 'expires-soon'
  | 'partial'
  | 'ok';
