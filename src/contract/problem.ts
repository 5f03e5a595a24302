import * as z from 'zod/mini';
import type {FailureCode} from './failure-code.ts';
import {failureCodes} from './failure-code.ts';
import {countSchema, idSchema, instantSchema, oneOf, textSchema} from './schema-parts.ts';

/** What went wrong, as the API or the bank tells it inside a normal answer. */
export interface FlowFailure {
  readonly code: FailureCode;
  /** The bank's own words. Shown as a quotation, never as our text. */
  readonly bankText?: string | undefined;
  /** Tries left before the bank locks the access, where the bank says so. */
  readonly attemptsLeft?: number | undefined;
  /** When it is worth trying again, where known. */
  readonly retryAt?: string | undefined;
  /** The sync that has this login already (`duplicate-sync`). */
  readonly syncId?: string | undefined;
}

export const failureCodeSchema: z.ZodMiniType<FailureCode> = oneOf(failureCodes, 'unknown');

const failureShape = {
  code: failureCodeSchema,
  bankText: z.optional(textSchema),
  attemptsLeft: z.optional(countSchema),
  retryAt: z.optional(instantSchema),
  syncId: z.optional(idSchema),
};

export const flowFailureSchema: z.ZodMiniType<FlowFailure> = z.object(failureShape);

/** A field that the API refused, and why. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** RFC 9457 `application/problem+json` with our `code`. */
export interface Problem extends FlowFailure {
  readonly type?: string | undefined;
  readonly title: string;
  readonly status: number;
  readonly detail?: string | undefined;
  /** For the host's support: finds the request in the server's log. */
  readonly requestId?: string | undefined;
  readonly fields?: readonly FieldProblem[] | undefined;
  /** What stands there now, when somebody else was faster (`conflict`); its shape depends on the operation. */
  readonly current?: unknown;
}

export const problemSchema: z.ZodMiniType<Problem> = z.object({
  ...failureShape,
  type: z.optional(textSchema),
  title: textSchema,
  status: countSchema,
  detail: z.optional(textSchema),
  requestId: z.optional(textSchema),
  fields: z.optional(z.array(z.object({field: textSchema, message: textSchema}))),
  current: z.optional(z.unknown()),
});
