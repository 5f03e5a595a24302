import {accessDays} from '../banks/access-days.ts';
import type {AccountChange} from '../../../src/contract/account-changes.ts';
import type {BankWorld} from '../bank-world.ts';
import {linkedAsset} from '../data/account-view.ts';
import type {PresentAccount} from '../data/accounts.ts';
import {accountsOf} from '../data/accounts.ts';
import {dayMs} from '../data/sync-times.ts';
import {changeSync, findSync} from '../data/syncs.ts';
import {bankById} from '../directory/directory.ts';
import {lookUp} from '../look-up.ts';
import type {AccountRecord, SyncRecord} from '../world-definition.ts';
import {accountsOfLogin} from './accounts-of-login.ts';
import type {ListedAccount} from './carry-over.ts';
import {carryOver, lastFourOf} from './carry-over.ts';
import type {FlowContext} from './flow-context.ts';
import {moveTo} from './flow-context.ts';
import {listedAccounts} from './listed-accounts.ts';

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

/** What tells an account apart. */
const told = (record: Pick<AccountRecord, 'id' | 'iban' | 'number'>) => {
  const lastFour = lastFourOf(record);
  return {accountId: record.id, ...(lastFour !== undefined && {lastFour})};
};

const addedChange = (world: BankWorld, listed: ListedAccount, doubtful: PresentAccount | undefined): AccountChange => {
  const asset = doubtful && linkedAsset(world, doubtful.assetId);
  const change = {change: 'added', name: listed.name, ...told(listed)} as const;
  if (!asset) return change;
  const {accountId: _id, ...rest} = told(doubtful.record);
  return {...change, doubtful: {formerName: doubtful.record.name, ...rest, asset, linkVersion: 1}};
};

const changeAccount = ({state}: BankWorld, {record: {id}}: PresentAccount, change: Partial<AccountRecord>): void => {
  state.accountChanges[id] = {...lookUp(state.accountChanges, id), ...change};
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

const shownChanges = 100;

const renew = (context: FlowContext, syncId: string, at: number): void => {
  const {world, flow, words} = context;
  const {state} = world;
  changeSync(world, syncId, granted(context, at));
  const present = accountsOf(world, syncId);
  // What was missing before is no news.
  const before = Array.from({length: present.count}, (_, index) => present.at(index)).filter(
    ({record}) => record.problem?.code !== 'not-found',
  );
  const prefix = `${syncId}-r${flow.revision}`;
  const listed = listedAccounts(context, before, prefix);
  const {kept, added, missing} = carryOver(bankById(flow.bankId ?? '').routingNumber ?? '', before, listed);
  const renamed = kept.filter(({before, listed}) => before.record.name !== listed.name);
  for (const {before, listed} of renamed) changeAccount(world, before, {name: listed.name});
  const problem = {code: 'not-found', bankText: words.refusal.closed} as const;
  for (const account of missing) changeAccount(world, account, {problem, readAt: at});
  const found = added.map(({listed}): AccountRecord => ({...listed, assetId: null}));
  if (found.length > 0) state.newAccounts[syncId] = [...(state.newAccounts[syncId] ?? []), ...found];
  const accounts: readonly AccountChange[] = [
    ...added.map(({listed, doubtful}) => addedChange(world, listed, doubtful)),
    ...renamed.map(
      ({before: {record}, listed: {name}}) =>
        ({change: 'renamed', name, formerName: record.name, ...told(record)}) as const,
    ),
    ...missing.map(({record}) => ({change: 'missing', name: record.name, ...told(record)}) as const),
  ];
  moveTo(context, {
    at: 'done',
    syncId,
    changes: {
      added: added.length,
      unchanged: kept.length - renamed.length,
      renamed: renamed.length,
      missing: missing.length,
      accounts: accounts.slice(0, shownChanges),
    },
  });
};

/** The import has come to its end: the sync exists, or has a new session, from this instant on. */
export const finishFlow = (context: FlowContext, at: number): void => {
  const {world, flow} = context;
  if (flow.mode === 'connect') connect(context, at);
  else if (flow.syncId !== null && findSync(world, flow.syncId)) renew(context, flow.syncId, at);
};
