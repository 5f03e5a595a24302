import type {Problem} from '../../src/contract/problem.ts';
import type {Operation} from '../../src/contract/routes.ts';

/**
 * What can be made to go wrong between client and API.
 * `status`: refused with that HTTP status, not carried out. `offline`: never sent. `unreachable`: cut before it was carried out.
 * `no-answer`: carried out, then cut. `silence`: carried out, no answer until the client gives up.
 * `malformed`, `html`, `truncated`, `empty`: carried out, but the answer is rubbish of that kind.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly problem?: Partial<Problem> | undefined;
      /** The header of that name. */
      readonly retryAfter?: string | undefined;
    }
  | {readonly kind: 'offline' | 'unreachable' | 'no-answer' | 'silence' | 'malformed' | 'html' | 'truncated' | 'empty'};

export interface PlannedFault {
  readonly operation: Operation | 'any';
  readonly fault: Fault;
  /** How many more times; null: until cleared. */
  readonly times: number | null;
}

/** Faults as plain data. */
export interface FaultPlan {
  /** Milliseconds that every answer takes. */
  latencyMs: number;
  planned: readonly PlannedFault[];
  /** Share of the requests that fail with 503 and are not carried out, from 0 to 1; which ones, the seed says. */
  errorRate?: number | undefined;
  /** No request gets through. */
  offline?: boolean | undefined;
}

/** The one place where tests and QA make things fail. */
export interface Faults {
  /** Milliseconds that every answer takes, by the clock. */
  latencyMs: number;
  /** Share of the requests that fail with 503 and are not carried out, from 0 to 1; which ones, the seed says. */
  errorRate: number;
  /** No request gets through. */
  offline: boolean;
  /** All of it, as plain data. */
  readonly plan: Readonly<FaultPlan>;
  /** Replaces all of it. What is left out is as the scenario has it. */
  set(plan: Partial<FaultPlan>): void;
  /** The next so many calls of an operation (or of any) fail so. */
  next(operation: Operation | 'any', fault: Fault, times?: number): void;
  /** All calls of an operation fail so, until cleared. */
  always(operation: Operation | 'any', fault: Fault): void;
  clear(): void;
  /** The fault that this call meets, used up by it. */
  take(operation: Operation): Fault | undefined;
}

/** Faults that are kept in a plan. */
export const createFaults = (plan: () => FaultPlan, normalLatencyMs: number, luck: () => number): Faults => ({
  get latencyMs() {
    return plan().latencyMs;
  },
  set latencyMs(milliseconds) {
    plan().latencyMs = milliseconds;
  },
  get errorRate() {
    return plan().errorRate ?? 0;
  },
  set errorRate(share) {
    plan().errorRate = Math.min(1, Math.max(0, share));
  },
  get offline() {
    return plan().offline ?? false;
  },
  set offline(offline) {
    plan().offline = offline;
  },
  get plan() {
    return structuredClone(plan());
  },
  set({latencyMs = normalLatencyMs, planned = [], errorRate = 0, offline = false}) {
    Object.assign(plan(), {latencyMs, planned, errorRate, offline});
  },
  next(operation, fault, times = 1) {
    plan().planned = [...plan().planned, {operation, fault, times}];
  },
  always(operation, fault) {
    plan().planned = [...plan().planned, {operation, fault, times: null}];
  },
  clear() {
    Object.assign(plan(), {latencyMs: normalLatencyMs, planned: [], errorRate: 0, offline: false});
  },
  take(operation) {
    const {planned} = plan();
    const met = planned.find(entry => entry.operation === 'any' || entry.operation === operation);
    if (!met) {
      if (plan().offline) return {kind: 'offline'};
      const {errorRate = 0} = plan();
      return errorRate > 0 && luck() < errorRate ? {kind: 'status', status: 503} : undefined;
    }
    const {times} = met;
    if (times !== null) {
      plan().planned = planned.flatMap(entry =>
        entry !== met ? [entry] : times > 1 ? [{...entry, times: times - 1}] : [],
      );
    }
    return met.fault;
  },
});
