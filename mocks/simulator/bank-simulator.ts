import * as z from 'zod/mini';
import type {Clock} from '../../src/client/clock.ts';
import type {RunKey} from '../../src/contract/ids.ts';
import type {InputOf, Operation, OutputOf} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import type {BankWorld} from './bank-world.ts';
import type {Exchange} from './exchange.ts';
import type {Fault} from './faults.ts';
import type {BankPage} from './flow/bank-pages.ts';
import {bankPageOf} from './flow/bank-pages.ts';
import {findFlow, settleFlows} from './flow/flows.ts';
import {getCapabilities} from './operations/get-capabilities.ts';
import {linkAccount, unlinkAccount} from './operations/link-account.ts';
import {listAccounts} from './operations/list-accounts.ts';
import {listAssets} from './operations/list-assets.ts';
import {listBankSyncs} from './operations/list-bank-syncs.ts';
import {removeBankSync, renameBankSync} from './operations/manage-bank-sync.ts';
import type {OperationContext, OperationHandler} from './operations/operation-context.ts';
import {cancelFlow, getFlow, submitStep} from './operations/run-flow.ts';
import {searchBanks} from './operations/search-banks.ts';
import {startFlow} from './operations/start-flow.ts';
import {SimulatedProblem} from './simulated-problem.ts';

const handlers: {readonly [O in Operation]: OperationHandler<O>} = {
  getCapabilities,
  listBankSyncs,
  renameBankSync,
  removeBankSync,
  listAccounts,
  searchBanks,
  startFlow,
  getFlow,
  cancelFlow,
  submitStep,
  listAssets,
  linkAccount,
  unlinkAccount,
};

export type {Exchange};

/** A world that speaks the contract. */
export interface BankSimulator {
  readonly world: BankWorld;
  readonly clock: Clock;
  /** Carries an operation out. Throws a `SimulatedProblem` to refuse it. Looks at no faults. */
  perform<O extends Operation>(operation: O, input: InputOf<O>): OutputOf<O>;
  /** A request as it would come in: its input is not trusted, planned faults strike. Never throws. */
  exchange(operation: Operation, input: unknown): Exchange;
  /** The bank's own page of a run that was sent there. Throws a `RangeError` for any other run. */
  bankPage(runKey: RunKey): BankPage;
}

/** Where the field of an input stands, as `answer.kind`. Never its value. */
const fieldProblems = (issues: readonly z.core.$ZodIssue[]) =>
  issues.map(({path, code}) => ({field: path.map(String).join('.'), message: code}));

const parse = <O extends Operation>(operation: O, input: unknown): InputOf<O> => {
  const result = z.safeParse(routes[operation].input, input);
  if (!result.success) throw new SimulatedProblem('invalid', {fields: fieldProblems(result.error.issues)});
  return result.data as InputOf<O>;
};

const run = <O extends Operation>(context: OperationContext, operation: O, input: InputOf<O>): OutputOf<O> => {
  settleFlows(context.world, context.now);
  const handler: OperationHandler<O> = handlers[operation];
  return handler(context, input);
};

const notCarriedOut = new Set<Fault['kind']>(['status', 'offline', 'unreachable']);

/** Lets a world answer the operations of the contract. Its clock decides what time it is. */
export const createSimulator = (world: BankWorld, clock: Clock): BankSimulator => {
  const contextNow = (): OperationContext => ({world, now: clock.now(), extraMs: 0, losesAnswer: false});

  const answer = (operation: Operation, input: unknown): Exchange => {
    world.state.counters.request += 1;
    const requestId = `request-${world.state.counters.request}`;
    const context = contextNow();
    const latency = () => ({latencyMs: world.faults.latencyMs + context.extraMs, requestId});
    const fault = world.faults.take(operation);
    if (fault && notCarriedOut.has(fault.kind)) return {...latency(), kind: 'fault', fault};
    try {
      const output = run(context, operation, parse(operation, input));
      if (fault) return {...latency(), kind: 'fault', fault, output};
      if (context.losesAnswer) return {...latency(), kind: 'fault', fault: {kind: 'no-answer'}, output};
      return {...latency(), kind: 'answer', output};
    } catch (error) {
      if (!(error instanceof SimulatedProblem)) throw error;
      return {...latency(), kind: 'problem', problem: {...error.problem, requestId}};
    }
  };

  return {
    world,
    clock,
    bankPage: runKey => {
      settleFlows(world, clock.now());
      return bankPageOf(world, findFlow(world, runKey), runKey, () => clock.now());
    },
    perform: (operation, input) => run(contextNow(), operation, parse(operation, input)),
    exchange: (operation, input) => {
      const exchange = answer(operation, input);
      world.requests.add(operation, input, exchange, clock.now());
      return exchange;
    },
  };
};
