// Checked by the compiler alone.
import type {FailureCode} from '../../src/contract/failure-code.ts';
import type {Failure, Outcome} from '../../src/client/failure.ts';
import {fail} from '../../src/client/failure.ts';

export const good: Failure = {code: 'offline', outcome: 'not-sent', operation: 'submitStep'};
export const error: Error = fail(good);

// @ts-expect-error a code that the list does not have
export const code: FailureCode = 'network-error';
// @ts-expect-error an outcome that nobody can act on
export const outcome: Outcome = 'maybe';
// @ts-expect-error a failure names its operation
export const anonymous: Failure = {code: 'offline', outcome: 'not-sent'};
// @ts-expect-error no request, response or cause in a failure
export const leaking: Failure = {...good, cause: new Error('inner')};

/** Every code has a word: one that is added breaks this. */
export const words: {readonly [C in FailureCode]: true} = Object.create(null);
// @ts-expect-error one code is missing
export const missing: {readonly [C in FailureCode]: true} = {offline: true};
