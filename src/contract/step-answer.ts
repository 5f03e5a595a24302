import * as z from 'zod/mini';
import type {BankId} from './ids.ts';
import {idSchema} from './schema-parts.ts';

/** What the user answers to a step. `login` and `code` hold secrets: they are sent once per press and kept nowhere. */
export type StepAnswer =
  | {readonly kind: 'bank'; readonly bankId: BankId}
  | {readonly kind: 'terms'; readonly accepted: true}
  | {readonly kind: 'login'; readonly values: Readonly<Record<string, string>>}
  | {readonly kind: 'method'; readonly methodId: string}
  | {readonly kind: 'code'; readonly code: string}
  /** Back to the choice of methods. */
  | {readonly kind: 'other-method'}
  /** «I have approved it in the app»: asks the server to look at once. */
  | {readonly kind: 'approved'}
  /** Goes on after a failure with `retry: same-step`, for example to get a new code. */
  | {readonly kind: 'retry'};

const secretText = z.string().check(z.maxLength(1000));

export const stepAnswerSchema: z.ZodMiniType<StepAnswer> = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('bank'), bankId: idSchema}),
  z.object({kind: z.literal('terms'), accepted: z.literal(true)}),
  z.object({kind: z.literal('login'), values: z.record(idSchema, secretText)}),
  z.object({kind: z.literal('method'), methodId: idSchema}),
  z.object({kind: z.literal('code'), code: secretText.check(z.minLength(1))}),
  z.object({kind: z.literal('other-method')}),
  z.object({kind: z.literal('approved')}),
  z.object({kind: z.literal('retry')}),
]);
