import type {Format} from './format.ts';

/** Sentences of `<bank-sync-health>`. */
export interface HealthMessages {
  readonly none: string;
  readonly ok: (syncs: number, format: Format) => string;
  readonly needUser: (count: number, format: Format) => string;
  readonly ending: (count: number, days: number, format: Format) => string;
  readonly trouble: (count: number, format: Format) => string;
  readonly failed: string;
  readonly locked: string;
  readonly stale: (when: string) => string;
  readonly open: string;
}
