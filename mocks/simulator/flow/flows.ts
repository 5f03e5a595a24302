import type {RunKey} from '../../../src/contract/ids.ts';
import type {BankWorld} from '../bank-world.ts';
import {lookUp, safeKey} from '../look-up.ts';
import {flowContext, hasEnded} from './flow-context.ts';
import type {FlowRecord} from './flow-record.ts';
import {tickFlow} from './tick-flow.ts';

/** More logins than this are not kept; ended ones go first. */
const kept = 500;

/** A login by its key, if the world has seen it. */
export const findFlow = ({state}: BankWorld, runKey: RunKey): FlowRecord | undefined =>
  lookUp(state.flows, safeKey(runKey));

/** Keeps a new login, and forgets the oldest when there are too many. */
export const keepFlow = ({state}: BankWorld, flow: FlowRecord): void => {
  const entries = Object.entries(state.flows);
  if (entries.length >= kept) {
    const [oldest] = entries.find(([, candidate]) => hasEnded(candidate)) ?? entries[0] ?? [];
    if (oldest !== undefined) delete state.flows[oldest];
  }
  state.flows[safeKey(flow.runKey)] = flow;
};

/** Lets all logins catch up with the clock, so that what an import brought is there without being asked for. */
export const settleFlows = (world: BankWorld, now: number): void => {
  for (const flow of Object.values(world.state.flows)) {
    let before: number;
    do {
      before = flow.revision;
      tickFlow(flowContext(world, now, flow));
    } while (flow.revision !== before && !hasEnded(flow));
  }
};
