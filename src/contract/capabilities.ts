import * as z from 'zod/mini';
import type {Approach} from './bank.ts';
import {approachSchema} from './bank.ts';
import {atLeast, whole} from './checks.ts';
import type {Instant} from './ids.ts';
import {countSchema, idSchema, instantSchema, oneOf, textSchema} from './schema-parts.ts';

/** The user's role in the organisation. Owners and admins manage bank syncs. */
export type Role = 'owner' | 'admin' | 'member' | 'viewer';

/** Why a user may not manage bank syncs. `hidden`: may not even see them. */
export type ManageRefusal = 'not-admin' | 'hidden' | 'no-subscription';

/** Who the user is here and what may be done. */
export interface Capabilities {
  readonly organisation: {readonly id: string; readonly name: string};
  readonly role: Role;
  /** `null` when the user may manage; else why not. */
  readonly manageRefusal: ManageRefusal | null;
  readonly subscribed: boolean;
  readonly limits: {
    /** Longest name of a sync, in characters. */
    readonly syncNameLength: number;
    /** Most syncs of the organisation; null for no limit. */
    readonly syncs: number | null;
  };
  readonly approaches: readonly Approach[];
  /** How many banks the search can find; null where the API does not count them. */
  readonly bankCount: number | null;
  /** The server's clock, so that nothing is decided by a wrong clock of the device. */
  readonly serverTime: Instant;
}

export const capabilitiesSchema: z.ZodMiniType<Capabilities> = z.object({
  organisation: z.object({id: idSchema, name: textSchema}),
  role: oneOf(['owner', 'admin', 'member', 'viewer'], 'viewer'),
  manageRefusal: z.nullable(oneOf(['not-admin', 'hidden', 'no-subscription'], 'not-admin')),
  subscribed: z.boolean(),
  limits: z.object({syncNameLength: z.number().check(whole, atLeast(1)), syncs: z.nullable(countSchema)}),
  approaches: z.array(approachSchema),
  bankCount: z.nullable(countSchema),
  serverTime: instantSchema,
});
