import {newRunKey} from '../../src/client/random.ts';
import type {Account} from '../../src/contract/account.ts';
import type {BankSync} from '../../src/contract/bank-sync.ts';
import type {DoneStep, Flow, FlowStepName} from '../../src/contract/flow.ts';
import type {Page} from '../../src/contract/page.ts';
import type {StepAnswer} from '../../src/contract/step-answer.ts';
import type {ConformanceContext} from './conformance-case.ts';
import {at, ConformanceError, expect, giveUp, need} from './expectation.ts';
import type {ConformanceBank} from './target.ts';

/** Longest time that a login or an import may take, in milliseconds. */
const patienceMs = 180_000;

export const bankOf = ({world}: ConformanceContext): ConformanceBank => need(world.bank, '`world.bank` is not given');

/** A name that no other sync has. */
export const freshName = (): string => `Conformance ${newRunKey().slice(0, 12)}`;

/** What a user would answer who does everything right. Undefined where there is nothing to answer. */
const rightAnswer = (flow: Flow, bank: ConformanceBank): StepAnswer | undefined => {
  switch (flow.step) {
    case 'choose-bank':
      return {kind: 'bank', bankId: bank.id};
    case 'accept-terms':
      return {kind: 'terms', accepted: true};
    case 'enter-login':
      return {kind: 'login', values: bank.login};
    case 'choose-method': {
      const method =
        flow.methods.find(({id}) => id === bank.methodId) ?? flow.methods.find(({kind}) => kind !== 'unsupported');
      return {kind: 'method', methodId: need(method, 'the bank offers no method that is supported').id};
    }
    case 'answer-challenge':
      return {kind: 'code', code: need(bank.code, '`world.bank.code` is not given')};
    case 'approve-elsewhere':
      return {kind: 'approved'};
    default:
      return undefined;
  }
};

/** Sends an answer to the present step. */
export const answer = ({client}: ConformanceContext, flow: Flow, given: StepAnswer): Promise<Flow> => {
  expect('stepId' in flow && flow.stepId !== undefined, `the step «${flow.step}» takes no answer`);
  return client.submitStep({runKey: flow.runKey, stepId: flow.stepId, answer: given});
};

/** Answers as a user would, and waits where there is nothing to answer, until one of these steps has come. */
export const walkTo = async <K extends FlowStepName>(
  context: ConformanceContext,
  start: Flow,
  ...steps: readonly K[]
): Promise<Extract<Flow, {readonly step: K}>> => {
  const bank = bankOf(context);
  let flow = start;
  let waited = 0;
  while (!(steps as readonly string[]).includes(flow.step)) {
    if (flow.step === 'failed' || flow.step === 'done') return at(flow, ...steps);
    const given = rightAnswer(flow, bank);
    if (given) flow = await answer(context, flow, given);
    if (flow.step === 'importing' || flow.step === 'approve-elsewhere' || flow.step === 'go-to-bank') {
      if (waited > patienceMs) throw new ConformanceError(`the step «${flow.step}» did not end in ${patienceMs} ms`);
      const pause = Math.max(250, flow.pollAfterMs);
      await context.wait(pause);
      waited += pause;
      flow = await context.client.getFlow({runKey: flow.runKey});
    }
  }
  return at(flow, ...steps);
};

/** Starts connecting the bank of the world, under a name of its own. */
export const start = ({client, world}: ConformanceContext, runKey = newRunKey(), name = freshName()): Promise<Flow> =>
  client.startFlow({runKey, mode: 'connect', name, bankId: need(world.bank, '`world.bank` is not given').id});

export const isThere = async (context: ConformanceContext, id: string): Promise<boolean> =>
  (await allSyncs(context)).some(sync => sync.id === id);

/** Removes it, whatever state the case has left it in. */
const removeQuietly = async ({client}: ConformanceContext, syncId: string): Promise<void> => {
  try {
    await client.removeBankSync({syncId});
  } catch {
    // The case has its verdict; a sync that stays is only untidy.
  }
};

/** Connects the bank of the world, hands the result to the case, and removes the sync afterwards. */
export const connected = async (
  context: ConformanceContext,
  use: (done: Flow & DoneStep) => Promise<void>,
): Promise<void> => {
  const done = await walkTo(context, await start(context), 'done');
  try {
    await use(done);
  } finally {
    await removeQuietly(context, done.sync.id);
  }
};

/** Opens a run, hands it to the case, and cancels it afterwards. */
export const running = async (context: ConformanceContext, use: (flow: Flow) => Promise<void>): Promise<void> => {
  const flow = await start(context);
  try {
    await use(flow);
  } finally {
    await context.client.cancelFlow({runKey: flow.runKey});
  }
};

/** Every page of a list, with its promises checked on the way. */
export const everyPage = async <T>(
  read: (cursor: string | undefined) => Promise<Page<T>>,
  most = 200,
): Promise<readonly T[]> => {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < most; pages += 1) {
    const page = await read(cursor);
    items.push(...page.items);
    if (page.nextCursor === null) {
      expect(items.length === page.total, `the pages hold ${items.length} items, \`total\` says ${page.total}`);
      return items;
    }
    expect(page.items.length > 0, 'a page is empty, and still names a next one');
    expect(page.nextCursor !== cursor, 'a page names itself as the next one');
    cursor = page.nextCursor;
  }
  return items;
};

export const allSyncs = ({client}: ConformanceContext): Promise<readonly BankSync[]> =>
  everyPage(cursor => client.listBankSyncs(cursor === undefined ? {} : {cursor}));

export const allAccounts = ({client}: ConformanceContext, syncId: string): Promise<readonly Account[]> =>
  everyPage(cursor => client.listAccounts(cursor === undefined ? {syncId} : {syncId, cursor}));

/** A sync that can be tried: not importing, with accounts. */
export const someSync = async (context: ConformanceContext): Promise<BankSync> => {
  const {items} = await context.client.listBankSyncs({});
  return need(
    items.find(({importing, accountCount}) => !importing && accountCount > 0),
    'the organisation has no sync with accounts that is not importing',
  );
};

/** An account, linked or not as asked for. */
export const someAccount = async (context: ConformanceContext, linked?: boolean): Promise<Account> => {
  const {items} = await context.client.listBankSyncs({});
  for (const {id} of items.slice(0, 10)) {
    const page = await context.client.listAccounts({syncId: id});
    const found = page.items.find(({linkedAsset}) => linked === undefined || (linkedAsset !== null) === linked);
    if (found) return found;
  }
  return giveUp(`no account ${linked === true ? 'with' : 'without'} an asset among the first syncs`);
};
