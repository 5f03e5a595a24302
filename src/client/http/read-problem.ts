import type {FailureCode} from '../../contract/failure-code.ts';
import type {Problem} from '../../contract/problem.ts';
import {problemSchema} from '../../contract/problem.ts';
import type {Operation} from '../../contract/routes.ts';
import {routes} from '../../contract/routes.ts';
import type {Failure} from '../failure.ts';
import type {Answer} from './attempt.ts';
import {parseJson} from './parse-json.ts';

/** Codes that only a client can give: a server that sends them is not believed. `unknown` says no more than the status. */
const notForServers: ReadonlySet<FailureCode> = new Set(['offline', 'unreachable', 'aborted', 'malformed', 'unknown']);

/** The problem in an answer, if there is one that can be read. */
export const readProblem = ({status, content, body}: Answer): Problem | undefined => {
  if (content !== 'json' || !('text' in body)) return undefined;
  const json = parseJson(body.text);
  if (!('value' in json) || typeof json.value !== 'object' || json.value === null) return undefined;
  const parsed = problemSchema.safeParse({title: '', ...json.value, status});
  return parsed.success ? parsed.data : undefined;
};

/** The problem's own code, where it may say more than the status. */
export const codeOfProblem = (problem: Problem | undefined): FailureCode | undefined =>
  problem && !notForServers.has(problem.code) ? problem.code : undefined;

/** Blots out what was sent: a server may quote it. Up to three characters are no secret, and would blot out half of the text. */
const blot = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((shown, secret) => (secret.length > 3 ? shown.replaceAll(secret, '•••') : shown), text);

/** What a problem adds to a failure. Its `title` and `detail` stay behind: the elements have words of their own. */
export const failureParts = (
  operation: Operation,
  problem: Problem | undefined,
  secrets: readonly string[],
): Partial<Failure> => {
  if (!problem) return {};
  const {bankText, attemptsLeft, retryAt, syncId, fields, requestId, current} = problem;
  const now = current === undefined ? undefined : routes[operation].output.safeParse(current);
  return {
    bankText: bankText && blot(bankText, secrets),
    attemptsLeft,
    retryAt,
    syncId,
    fields: fields?.map(({field, message}) => ({field: blot(field, secrets), message: blot(message, secrets)})),
    current: now?.data,
    ...(requestId === undefined ? {} : {requestId}),
  };
};
