import type {Operation} from '../../contract/routes.ts';
import {routes} from '../../contract/routes.ts';
import {describeIssues} from '../describe-issues.ts';
import {dropDuplicates} from '../drop-duplicates.ts';
import type {Failure} from '../failure.ts';
import type {Answer, NoAnswer} from './attempt.ts';
import {parseJson} from './parse-json.ts';
import {codeOfProblem, failureParts, readProblem} from './read-problem.ts';
import {defaultRetryAfterMs, readRetryAfter, untilInstant} from './retry-after.ts';
import {readStatus} from './status-failure.ts';

/** A result, or a failure and whether another try may help where trying again does no harm. */
export type Reading =
  | {readonly kind: 'done'; readonly output: unknown}
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly again: boolean;
      /** The server asked for just this pause, in milliseconds. */
      readonly waitMs?: number | undefined;
    };

const reasons: {
  readonly [W in NoAnswer['why']]: Pick<Failure, 'code' | 'detail'> & {readonly again: boolean};
} = {
  aborted: {code: 'aborted', again: false},
  offline: {code: 'offline', again: false},
  'no-token': {code: 'signed-out', again: false, detail: 'getToken failed, or gave what no header can hold'},
  'time-limit': {code: 'unreachable', again: true, detail: 'time limit'},
  network: {code: 'unreachable', again: true},
};

const noAnswer = ({why, sent}: NoAnswer, operation: Operation): Reading => {
  const {again, ...parts} = reasons[why];
  return {kind: 'failed', failure: {...parts, outcome: sent ? 'unknown' : 'not-sent', operation}, again};
};

/** A removal that finds nothing has reached what it wanted. */
const isDoneWhenGone = (operation: Operation): boolean => operation === 'removeBankSync' || operation === 'cancelFlow';

const refused = (answer: Answer, operation: Operation, secrets: readonly string[]): Reading => {
  const {status, retryAfter, date, requestId} = answer;
  if ((status === 404 || status === 410) && isDoneWhenGone(operation)) return {kind: 'done', output: undefined};
  const problem = readProblem(answer);
  const asked = readRetryAfter(retryAfter, date);
  const {code, outcome, again, detail} = readStatus(operation, status, asked);
  const own = code === 'signed-out' ? undefined : codeOfProblem(problem);
  const retryAfterMs =
    asked === 'garbage'
      ? defaultRetryAfterMs
      : (asked ?? untilInstant(problem?.retryAt, date) ?? (status === 429 ? defaultRetryAfterMs : undefined));
  return {
    kind: 'failed',
    failure: {
      code: own ?? code,
      // A flow that is refused for a reason of its own was not carried out; a bare conflict may be the echo of success.
      outcome: code === 'conflict' && own !== undefined && own !== 'conflict' ? 'not-applied' : outcome,
      operation,
      status,
      requestId,
      retryAfterMs,
      detail,
      ...failureParts(operation, problem, secrets),
    },
    again,
    waitMs: typeof asked === 'number' ? asked : undefined,
  };
};

const read = (answer: Answer | NoAnswer, operation: Operation, secrets: readonly string[]): Reading => {
  if (answer.kind === 'no-answer') return noAnswer(answer, operation);
  const {status, redirected, content, body, requestId} = answer;
  const failed = (code: Failure['code'], again: boolean, detail: string): Reading => ({
    kind: 'failed',
    failure: {code, outcome: 'unknown', operation, status, detail, requestId},
    again,
  });
  const malformed = (detail: string, again = true): Reading => failed('malformed', again, `${operation}: ${detail}`);

  if (redirected) return failed('signed-out', false, 'redirected');
  if (status < 200 || status > 299) return refused(answer, operation, secrets);
  if ('trouble' in body) {
    if (body.trouble === 'cut') return failed('unreachable', true, 'cut off');
    return malformed(body.trouble === 'too-large' ? 'too large' : 'not UTF-8', body.trouble !== 'too-large');
  }
  const {output: schema, method} = routes[operation];
  const nothing = schema.safeParse(undefined);
  if (nothing.success && method === 'DELETE') {
    // A page in HTML comes from something between us and the API.
    return content === 'html' ? malformed('HTML') : {kind: 'done', output: undefined};
  }
  if (body.text.trim() === '') return malformed('empty');
  if (content !== 'json') return malformed(content === 'html' ? 'HTML' : 'not of a JSON type');
  const json = parseJson(body.text);
  if ('trouble' in json) return malformed(json.trouble, json.trouble !== 'nested too deep');
  const parsed = schema.safeParse(json.value);
  if (!parsed.success) return malformed(describeIssues(parsed.error.issues), false);
  return {kind: 'done', output: dropDuplicates(parsed.data)};
};

/** Only what is known, so that a failure reads well in a log. */
const withoutGaps = (failure: Failure): Failure =>
  Object.fromEntries(Object.entries(failure).filter(([, value]) => value !== undefined)) as unknown as Failure;

/**
 * Reads what came back from one try. Pure.
 *
 * @param secrets - What was sent and may not come back in a failure.
 */
export const readAnswer = (
  answer: Answer | NoAnswer,
  operation: Operation,
  secrets: readonly string[] = [],
): Reading => {
  const reading = read(answer, operation, secrets);
  return reading.kind === 'done' ? reading : {...reading, failure: withoutGaps(reading.failure)};
};
