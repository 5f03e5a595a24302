import * as z from 'zod/mini';
import {isTrue, length, textsByKey} from './checks.ts';
import type {BankId} from './ids.ts';
import {idSchema, tag} from './schema-parts.ts';

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

/** Values by the id of their field. */
const valuesSchema = z.unknown().check(textsByKey(1000)) as z.ZodMiniType<Readonly<Record<string, string>>>;

export const stepAnswerSchema: z.ZodMiniType<StepAnswer> = z.union([
  z.object({kind: tag('bank'), bankId: idSchema}),
  z.object({kind: tag('terms'), accepted: z.boolean().check(isTrue) as z.ZodMiniType<true>}),
  z.object({kind: tag('login'), values: valuesSchema}),
  z.object({kind: tag('method'), methodId: idSchema}),
  z.object({kind: tag('code'), code: z.string().check(length(1, 1000))}),
  z.object({kind: tag('other-method')}),
  z.object({kind: tag('approved')}),
  z.object({kind: tag('retry')}),
]);
