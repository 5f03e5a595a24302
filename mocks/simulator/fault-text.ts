import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import type {Fault, FaultPlan, PlannedFault} from './faults.ts';

/** Kinds of faults beside a status. */
export const faultKinds = [
  'offline',
  'unreachable',
  'no-answer',
  'silence',
  'malformed',
  'html',
  'truncated',
  'empty',
] as const satisfies readonly Fault['kind'][];

const readFault = (text: string): Fault | undefined => {
  const kind = faultKinds.find(each => each === text);
  if (kind) return {kind};
  return /^[345]\d\d$/.test(text) ? {kind: 'status', status: Number(text)} : undefined;
};

const isOperation = (text: string): text is Operation => Object.hasOwn(routes, text);

const readPlanned = ([when, operation = '', what = '', times = '1']: readonly string[]): PlannedFault | undefined => {
  const fault = readFault(what);
  if (!fault || (operation !== 'any' && !isOperation(operation)) || !/^[1-9]\d{0,2}$/.test(times)) return undefined;
  return {operation, fault, times: when === 'always' ? null : Number(times)};
};

/** Faults as a short text for an address: `latency:1500,errors:0.2,offline,next:startFlow:503,always:any:silence`. Empty for none. */
export const writeFaults = ({latencyMs, planned = [], errorRate = 0, offline = false}: Partial<FaultPlan>): string =>
  [
    ...(latencyMs === undefined ? [] : [`latency:${latencyMs}`]),
    ...(errorRate > 0 ? [`errors:${errorRate}`] : []),
    ...(offline ? ['offline'] : []),
    ...planned.map(({operation, fault, times}) => {
      const what = fault.kind === 'status' ? fault.status : fault.kind;
      const often = times === null || times === 1 ? '' : `:${times}`;
      return `${times === null ? 'always' : 'next'}:${operation}:${what}${often}`;
    }),
  ].join(',');

/** Reads such a text. Total: what cannot be understood is left out. */
export const readFaults = (text: string): Partial<FaultPlan> => {
  const plan: Partial<FaultPlan> = {};
  const planned: PlannedFault[] = [];
  for (const part of text.split(',').slice(0, 100)) {
    const [word = '', ...rest] = part.trim().split(':');
    const value = Number(rest[0]);
    if (word === 'latency' && Number.isInteger(value) && value >= 0 && value <= 600_000) plan.latencyMs = value;
    else if (word === 'errors' && value >= 0 && value <= 1) plan.errorRate = value;
    else if (word === 'offline') plan.offline = true;
    else if (word === 'next' || word === 'always') {
      const fault = readPlanned([word, ...rest]);
      if (fault) planned.push(fault);
    }
  }
  return {...plan, ...(planned.length > 0 && {planned})};
};
