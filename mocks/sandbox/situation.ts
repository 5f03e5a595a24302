import type {FaultPlan} from '../simulator/faults.ts';
import {readFaults, writeFaults} from '../simulator/fault-text.ts';
import {readDuration, writeDuration} from './duration.ts';
import type {Sandbox, SandboxView} from './sandbox.ts';

/** What an address says about the sandbox. */
export interface SandboxSituation {
  /** One id, or several with `+` between them. */
  readonly scenario: string;
  /** A duration since the scenario began (`P7DT1M`), or an instant. Empty: as it comes. */
  readonly now: string;
  readonly faults: Partial<FaultPlan>;
}

/** Reads `?scenario=…&now=…&faults=…`. Whatever is missing or cannot be understood is as it comes. */
export const readSandboxSituation = (search: string): SandboxSituation => {
  const parameters = new URLSearchParams(search);
  // A plus sign in a query is a space to those who read it by the book.
  const scenario = (parameters.get('scenario') ?? '').trim().replaceAll(/\s+/g, '+');
  return {
    scenario: /^[\w+-]{1,400}$/.test(scenario) ? scenario : 'default',
    now: parameters.get('now') ?? '',
    faults: readFaults(parameters.get('faults') ?? ''),
  };
};

/** Writes it into a query; what is as it comes is left out, other parameters stay. */
export const writeSandboxSituation = ({scenario, now, faults}: SandboxSituation, search = ''): string => {
  const parameters = new URLSearchParams(search);
  for (const name of ['scenario', 'now', 'faults']) parameters.delete(name);
  const own = [`scenario=${scenario}`];
  if (now !== '') own.push(`now=${now}`);
  const text = writeFaults(faults);
  if (text !== '') own.push(`faults=${text}`);
  const rest = parameters.toString();
  return `?${own.join('&')}${rest === '' ? '' : `&${rest}`}`;
};

/** The situation that a world is in, so that a link brings it back. */
export const situationOf = ({scenario, now, startedAt, faults, normalLatencyMs}: SandboxView): SandboxSituation => {
  const {latencyMs, ...rest} = faults;
  return {
    scenario: scenario.id,
    now: writeDuration(Date.parse(now) - Date.parse(startedAt)),
    faults: {...rest, ...(latencyMs !== normalLatencyMs && {latencyMs})},
  };
};

const minuteMs = 60_000;

/** Brings a sandbox into a situation: scenario, then clock, then faults. Rejects where there is no such scenario. */
export const enterSituation = async (sandbox: Sandbox, situation: SandboxSituation): Promise<SandboxView> => {
  let view = await sandbox.choose(situation.scenario);
  const duration = readDuration(situation.now);
  const wanted = duration === undefined ? Date.parse(situation.now) : Date.parse(view.startedAt) + duration;
  if (!Number.isNaN(wanted) && Math.abs(wanted - Date.parse(view.now)) >= minuteMs)
    view = await sandbox.setClock(new Date(wanted).toISOString());
  if (writeFaults(situation.faults) !== writeFaults(situationOf(view).faults))
    view = await sandbox.setFaults(situation.faults);
  return view;
};
