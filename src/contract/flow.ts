import * as z from 'zod/mini';
import type {Account} from './account.ts';
import {accountSchema} from './account.ts';
import type {AccountChanges} from './account-changes.ts';
import {accountChangesSchema} from './account-changes.ts';
import type {Bank} from './bank.ts';
import {bankSchema} from './bank.ts';
import {between, entries, length, whole} from './checks.ts';
import type {BankSync} from './bank-sync.ts';
import {bankSyncSchema} from './bank-sync.ts';
import type {Instant, RunKey, StepId} from './ids.ts';
import type {FlowFailure} from './problem.ts';
import {flowFailureSchema} from './problem.ts';
import {
  countSchema,
  idSchema,
  instantSchema,
  millisecondsSchema,
  modeSchema,
  oneOf,
  tag,
  textSchema,
} from './schema-parts.ts';
import type {Challenge, Deadline, TanMethod} from './tan.ts';
import {challengeSchema, charactersSchema, tanMethodSchema} from './tan.ts';

/** A field of the bank's login form. The bank decides which there are, and in which order. */
export interface LoginField {
  readonly id: string;
  readonly label: string;
  /** Shown as dots, and never kept. */
  readonly secret: boolean;
  readonly hint?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly characters: 'digits' | 'text';
  readonly required: boolean;
}

/** A text to accept. Either the words themselves or an `https:` address of them, or both. */
export interface TermsDocument {
  readonly id: string;
  readonly title: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
}

/** What every answer about a flow carries. */
export interface FlowBase {
  readonly runKey: RunKey;
  /** Only grows; an older one never replaces a newer. */
  readonly revision: number;
  readonly mode: 'connect' | 'resync';
  readonly serverTime: Instant;
  readonly bank?: Bank | undefined;
  /** When the present step, or the whole flow, is given up by the server. */
  readonly expiresAt?: Instant | undefined;
}

/** What the last answer of the user met, when the step had to be asked again. */
interface Askable {
  readonly stepId: StepId;
  readonly refusal?: FlowFailure | undefined;
}

export type ChooseBankStep = Askable & {readonly step: 'choose-bank'};
export type AcceptTermsStep = Askable & {readonly step: 'accept-terms'; readonly documents: readonly TermsDocument[]};
export type EnterLoginStep = Askable & {
  readonly step: 'enter-login';
  readonly fields: readonly LoginField[];
  /** The bank's own hint about the whole form. */
  readonly hint?: string | undefined;
};
export type ChooseMethodStep = Askable & {readonly step: 'choose-method'; readonly methods: readonly TanMethod[]};
export type AnswerChallengeStep = Askable &
  Deadline & {
    readonly step: 'answer-challenge';
    readonly challenge: Challenge;
    readonly method: TanMethod;
    readonly attemptsLeft?: number | undefined;
    /** The user may go back and choose another method. */
    readonly otherMethods: boolean;
  };
export type ApproveElsewhereStep = Askable &
  Deadline & {
    readonly step: 'approve-elsewhere';
    readonly method: TanMethod;
    readonly bankText?: string | undefined;
    readonly pollAfterMs: number;
    readonly otherMethods: boolean;
  };
export type GoToBankStep = {readonly step: 'go-to-bank'; readonly url: string; readonly pollAfterMs: number};
export type ImportingStep = {
  readonly step: 'importing';
  /** From 0 to 1, where the server knows. */
  readonly progress?: number | undefined;
  readonly pollAfterMs: number;
};
export type DoneStep = {
  readonly step: 'done';
  readonly sync: BankSync;
  /** At most the first 100; the whole list comes from `listAccounts`. */
  readonly accounts: readonly Account[];
  readonly changes: AccountChanges;
};
export type FailedStep = {
  readonly step: 'failed';
  readonly failure: FlowFailure;
  /** `same-step`: the answer `retry` to `stepId` goes on from here. `restart`: a new run may succeed. `never`: not before something changed. */
  readonly retry: 'same-step' | 'restart' | 'never';
  readonly stepId?: StepId | undefined;
};

export type FlowStep =
  | ChooseBankStep
  | AcceptTermsStep
  | EnterLoginStep
  | ChooseMethodStep
  | AnswerChallengeStep
  | ApproveElsewhereStep
  | GoToBankStep
  | ImportingStep
  | DoneStep
  | FailedStep;

/** The name of a step. A step that this version does not know is refused as `malformed`: a wrong guess would hurt. */
export type FlowStepName = FlowStep['step'];

/** A login in progress. The server says what comes next; the wizard shows it. Every answer is the whole state, never a difference. */
export type Flow = FlowBase & FlowStep;

const base = {
  runKey: idSchema,
  revision: countSchema,
  mode: modeSchema,
  serverTime: instantSchema,
  bank: z.optional(bankSchema),
  expiresAt: z.optional(instantSchema),
};
const askable = {...base, stepId: idSchema, refusal: z.optional(flowFailureSchema)};

const loginFieldSchema: z.ZodMiniType<LoginField> = z.object({
  id: idSchema,
  label: textSchema,
  secret: z.boolean(),
  hint: z.optional(textSchema),
  maxLength: z.optional(z.number().check(whole, between(1, 1000))),
  characters: charactersSchema,
  required: z.catch(z.boolean(), true),
});

const termsDocumentSchema: z.ZodMiniType<TermsDocument> = z.object({
  id: idSchema,
  title: textSchema,
  text: z.optional(z.string().check(length(0, 100_000))),
  url: z.optional(textSchema),
});

export const flowSchema: z.ZodMiniType<Flow> = z.union([
  z.object({...askable, step: tag('choose-bank')}),
  z.object({...askable, step: tag('accept-terms'), documents: z.array(termsDocumentSchema)}),
  z.object({
    ...askable,
    step: tag('enter-login'),
    fields: z.array(loginFieldSchema).check(entries(1, 20)),
    hint: z.optional(textSchema),
  }),
  z.object({...askable, step: tag('choose-method'), methods: z.array(tanMethodSchema).check(entries(1, 100))}),
  z.object({
    ...askable,
    step: tag('answer-challenge'),
    challenge: challengeSchema,
    method: tanMethodSchema,
    attemptsLeft: z.optional(countSchema),
    expiresAt: z.optional(instantSchema),
    otherMethods: z.boolean(),
  }),
  z.object({
    ...askable,
    step: tag('approve-elsewhere'),
    method: tanMethodSchema,
    bankText: z.optional(textSchema),
    pollAfterMs: millisecondsSchema,
    expiresAt: z.optional(instantSchema),
    otherMethods: z.boolean(),
  }),
  z.object({...base, step: tag('go-to-bank'), url: textSchema, pollAfterMs: millisecondsSchema}),
  z.object({
    ...base,
    step: tag('importing'),
    progress: z.optional(z.number().check(between(0, 1))),
    pollAfterMs: millisecondsSchema,
  }),
  z.object({
    ...base,
    step: tag('done'),
    sync: bankSyncSchema,
    accounts: z.array(accountSchema),
    changes: accountChangesSchema,
  }),
  z.object({
    ...base,
    step: tag('failed'),
    failure: flowFailureSchema,
    retry: oneOf(['same-step', 'restart', 'never'], 'restart'),
    stepId: z.optional(idSchema),
  }),
]);
