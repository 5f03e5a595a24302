import type {RunKey} from '../../../src/contract/ids.ts';
import type {BankWorld} from '../bank-world.ts';
import {bankById} from '../directory/directory.ts';
import type {PageManner} from '../flow-script.ts';
import {token} from '../random.ts';
import type {BankPageRecord} from './bank-page-record.ts';
import {duplicateOf} from './duplicate-of.ts';
import type {FlowContext} from './flow-context.ts';
import {flowContext, moveTo, newStepId} from './flow-context.ts';
import type {FlowRecord} from './flow-record.ts';
import {judgeLogin} from './judge-login.ts';
import {readReturnUrl} from './return-url.ts';

/** Milliseconds for which a bank's page waits for an answer. */
const pageLifetimeMs = 10 * 60_000;

/** Whether the bank of this run asks on a page of its own. */
export const worksByPage = ({flow, script, worldScript}: FlowContext): boolean =>
  script.page !== null ||
  worldScript.page !== null ||
  (flow.bankId !== null && bankById(flow.bankId).approach === 'redirect');

/** How the bank's page acts for this run. */
export const mannerOf = ({script, worldScript}: FlowContext): PageManner =>
  script.page ?? worldScript.page ?? 'granted';

/** Sends the user to the bank's own page; `loggedIn` where the login was in ours. */
export const sendToBank = (context: FlowContext, {loggedIn}: {readonly loggedIn: boolean}): void => {
  const {world, flow, now} = context;
  const random = (what: string): string => token(world.state.seed, what, flow.runKey, flow.revision);
  flow.page = {
    token: random('page'),
    state: random('state'),
    code: random('code'),
    expiresAt: Math.min(now + pageLifetimeMs, flow.expiresAt),
    loggedIn,
    decision: null,
  };
  moveTo(context, {at: 'go-to-bank', since: now});
};

/** Address of the bank's page for a run. */
export const pageAddress = ({world, flow}: FlowContext): string =>
  `${world.bankPages}/authorise/${flow.page?.token ?? ''}`;

/** The run whose page has this token. */
export const findPage = ({state}: BankWorld, wanted: string): FlowRecord | undefined =>
  Object.values(state.flows).find(({page}) => page?.token === wanted);

/** Whether the page still takes an answer. */
export const takesAnswer = ({flow, now}: FlowContext): boolean =>
  flow.position.at === 'go-to-bank' && flow.page?.decision === null && now < flow.page.expiresAt;

const settle = ({flow}: FlowContext, change: Partial<BankPageRecord>): void => {
  if (flow.page) flow.page = {...flow.page, ...change};
};

/** A login on the bank's page. What is wrong with it is told there; what cannot be mended there ends the visit. */
export const logInAtPage = (before: FlowContext, values: Readonly<Record<string, string>>): void => {
  if (!takesAnswer(before)) return;
  const verdict = judgeLogin(before, values);
  const {context} = verdict;
  if (verdict.kind === 'accepted') settle(context, {loggedIn: true, refusal: undefined});
  else if (verdict.kind === 'refused') settle(context, {refusal: verdict.refusal.bankText});
  else {
    const {failure, retry} = verdict;
    settle(context, {decision: 'refused', refusal: failure.bankText});
    const stepId = retry === 'same-step' ? {stepId: newStepId(context.world)} : {};
    moveTo(context, {at: 'failed', failure, retry, ...stepId});
  }
};

const decide = (context: FlowContext, wanted: 'granted' | 'cancelled'): void => {
  const {flow, now} = context;
  const decision = mannerOf(context) === 'cancelled' ? 'cancelled' : wanted;
  settle(context, {decision});
  if (decision === 'cancelled') {
    moveTo(context, {at: 'failed', failure: {code: 'cancelled'}, retry: 'restart'});
    return;
  }
  // A grant without a login, as tests give it, is one of somebody else each time.
  if (flow.login === null && flow.mode === 'connect') flow.login = `page-${flow.page?.token ?? ''}`;
  const syncId = duplicateOf(context);
  if (syncId === undefined) moveTo(context, {at: 'importing', since: now});
  else moveTo(context, {at: 'failed', failure: {code: 'duplicate-sync', syncId}, retry: 'never'});
};

/** Where the page sends the user back to: always the same, whatever was decided. Undefined where nobody said. */
export const wayBack = ({flow, world}: FlowContext): string | undefined => {
  const url = readReturnUrl(flow.returnUrl);
  if (!url || !flow.page || !world.allowsReturn(url)) return undefined;
  url.searchParams.set('state', flow.page.state);
  url.searchParams.set('code', flow.page.code);
  return url.href;
};

/** The user answers the bank's page. A second answer, or one that comes too late, changes nothing. */
export const answerPage = (context: FlowContext, wanted: 'granted' | 'cancelled'): boolean => {
  if (!takesAnswer(context)) return false;
  decide(context, wanted);
  return true;
};

/** A visit to the bank's own page, without a browser. */
export interface BankPage {
  /** Its address. */
  readonly url: string;
  /** Grants access. Answers the addresses to which the browser is sent, one after the other; none where nothing could be answered. */
  grant(): readonly string[];
  /** Cancels. The way back is the same as after a grant. */
  cancel(): readonly string[];
}

const returns: Readonly<Record<PageManner, number>> = {granted: 1, cancelled: 1, never: 0, 'other-tab': 1, twice: 2};

/** The page of a run that was sent to the bank. Throws where it was not: a mistake in a test should be loud. */
export const bankPageOf = (
  world: BankWorld,
  flow: FlowRecord | undefined,
  runKey: RunKey,
  now: () => number,
): BankPage => {
  if (!flow?.page) throw new RangeError(`the run ${JSON.stringify(runKey)} was not sent to the bank`);
  const answer = (wanted: 'granted' | 'cancelled'): readonly string[] => {
    const context = flowContext(world, now(), flow);
    const back = answerPage(context, wanted) ? wayBack(context) : undefined;
    return back === undefined ? [] : Array.from({length: returns[mannerOf(context)]}, () => back);
  };
  return {
    url: pageAddress(flowContext(world, now(), flow)),
    grant: () => answer('granted'),
    cancel: () => answer('cancelled'),
  };
};
