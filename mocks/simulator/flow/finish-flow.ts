import {accessDays} from '../banks/access-days.ts';
import {accountsOf} from '../data/accounts.ts';
import {dayMs} from '../data/sync-times.ts';
import {changeSync, findSync} from '../data/syncs.ts';
import {bankById} from '../directory/directory.ts';
import type {SyncRecord} from '../world-definition.ts';
import {accountsOfLogin} from './accounts-of-login.ts';
import type {FlowContext} from './flow-context.ts';
import {moveTo} from './flow-context.ts';

const importMinute = (at: number): number => Math.floor((at % dayMs) / 60_000);

const laterBalancesMs = 20 * 60_000;

/** What a new session changes about a sync, and what a new sync begins with. */
const granted = ({flow, script, words}: FlowContext, at: number) => {
  const days = accessDays(bankById(flow.bankId ?? ''));
  const partly = script.data === 'partly-failed';
  return {
    login: flow.login ?? '',
    grantedAt: at,
    expiresAt: days === null ? null : at + days * dayMs,
    revokedAt: null,
    suspendedAt: undefined,
    importingUntil: null,
    importOutcome: partly ? 'partial' : 'complete',
    importFailure: partly ? ({code: 'unknown', bankText: words.refusal.technical} as const) : undefined,
    problem: null,
  } satisfies Partial<SyncRecord>;
};

const connect = (context: FlowContext, at: number): void => {
  const {world, flow, script, words} = context;
  const {state} = world;
  state.counters.sync += 1;
  const id = `sync-${state.counters.sync}`;
  const accounts = accountsOfLogin(context, id);
  if (accounts.length === 0) {
    const failure = {code: 'no-accounts', bankText: words.refusal.noAccounts} as const;
    moveTo(context, {at: 'failed', failure, retry: 'never'});
    return;
  }
  const later = script.data === 'balances-later';
  const record: SyncRecord = {
    ...granted(context, at),
    id,
    name: flow.name,
    bankId: flow.bankId ?? '',
    importMinute: importMinute(at),
    // The list of accounts is there; balances and transactions still come in.
    firstImportAt: later ? at + laterBalancesMs : at,
  };
  state.added = [...state.added, {record, accounts}];
  moveTo(context, {at: 'done', syncId: id, changes: {added: accounts.length, unchanged: 0, missing: 0}});
};

const renew = (context: FlowContext, syncId: string, at: number): void => {
  const {world, script, words} = context;
  const before = accountsOf(world, syncId);
  changeSync(world, syncId, granted(context, at));
  if (script.data === 'one-more') {
    const [found] = accountsOfLogin(context, `${syncId}-r${context.flow.revision}`);
    const known = world.state.newAccounts[syncId] ?? [];
    if (found) world.state.newAccounts[syncId] = [...known, found];
  }
  if (script.data === 'one-less' && before.count > 0) {
    const {record} = before.at(before.count - 1);
    const problem = {code: 'not-found', bankText: words.refusal.closed} as const;
    world.state.accountChanges[record.id] = {problem, readAt: at};
  }
  const missing = script.data === 'one-less' && before.count > 0 ? 1 : 0;
  const added = script.data === 'one-more' ? 1 : 0;
  moveTo(context, {at: 'done', syncId, changes: {added, unchanged: before.count - missing, missing}});
};

/** The import has come to its end: the sync exists, or has a new session, from this instant on. */
export const finishFlow = (context: FlowContext, at: number): void => {
  const {world, flow} = context;
  if (flow.mode === 'connect') connect(context, at);
  else if (flow.syncId !== null && findSync(world, flow.syncId)) renew(context, flow.syncId, at);
};
