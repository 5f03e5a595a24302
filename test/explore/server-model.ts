import type {FlowStepName} from '../../src/contract/flow.ts';
import type {SafeAnswer} from '../../src/store/flow/safe-answer.ts';
import type {Bounds} from './bounds.ts';

/** How a flow ended, or that it did not. */
export type End = '' | 'declined' | 'cancelled' | 'session-expired' | 'access-locked' | 'again';

/** What the server shows of a run. */
export interface Shown {
  readonly step: FlowStepName;
  readonly revision: number;
  /** The revision that asked the present step: its id. */
  readonly asked: number;
  readonly refused: boolean;
  readonly end: End;
}

/** One run at the server. */
export interface ServerRun extends Shown {
  /** What it was started with; empty where it was given up before it was seen. */
  readonly payload: string;
  /** What was shown before, for reads that lag behind. */
  readonly before?: Shown | undefined;
  readonly syncs: number;
}

/** What the server answers. */
export type Reply = Shown | 'conflict' | 'not-found';

/** One of the ways in which the server may go on. */
export interface Taken {
  readonly run: ServerRun;
  readonly reply: Reply;
}

const shownOf = ({step, revision, asked, refused, end}: Shown): Shown => ({step, revision, asked, refused, end});

export const hasEnded = ({step, end}: Shown): boolean => step === 'done' || (step === 'failed' && end !== 'again');

/** The run one revision later. */
export const moved = (
  run: ServerRun,
  step: FlowStepName,
  {
    refused = false,
    end = '',
    keepBefore = false,
  }: {readonly refused?: boolean; readonly end?: End; readonly keepBefore?: boolean} = {},
): ServerRun => ({
  payload: run.payload,
  step,
  revision: run.revision + 1,
  asked: run.revision + 1,
  refused,
  end,
  before: keepBefore ? shownOf(run) : undefined,
  syncs: run.syncs + (step === 'done' ? 1 : 0),
});

/** Where an answer may lead: step, whether the answer was refused, how it ended. */
type Way = readonly [step: FlowStepName, change?: {readonly refused?: boolean; readonly end?: End}];

const again: Way = ['failed', {end: 'again'}];
const declined: Way = ['failed', {end: 'declined'}];
const locked: Way = ['failed', {end: 'access-locked'}];

const waysOf = (run: ServerRun, answer: SafeAnswer['kind']): readonly Way[] => {
  switch (`${run.step} ${answer}`) {
    case 'choose-bank bank':
      return [['accept-terms'], ['enter-login'], declined];
    case 'accept-terms terms':
      return [['enter-login'], ['go-to-bank'], ['approve-elsewhere'], ['importing']];
    case 'enter-login login':
      return [
        ['enter-login', {refused: true}],
        ['choose-method'],
        ['answer-challenge'],
        ['approve-elsewhere'],
        ['importing'],
        locked,
        again,
      ];
    case 'choose-method method':
      return [['answer-challenge'], ['approve-elsewhere'], declined];
    case 'answer-challenge code':
      return [['answer-challenge', {refused: true}], ['answer-challenge'], ['importing'], declined, again];
    case 'answer-challenge other-method':
    case 'approve-elsewhere other-method':
      return [['choose-method']];
    case 'approve-elsewhere approved':
      return [['approve-elsewhere'], ['importing'], declined];
    case 'failed retry':
      return [['enter-login'], ['approve-elsewhere'], ['go-to-bank']];
    default:
      return [];
  }
};

const allowed = (
  ways: readonly Way[],
  run: {readonly revision: number},
  {steps, revisions}: Bounds,
): readonly Way[] => {
  const fitting = ways.filter(([step]) => steps.includes(step));
  const soon =
    run.revision >= revisions
      ? fitting.filter(([step, change]) => step === 'importing' || (change?.end ?? 'again') !== 'again')
      : fitting;
  return soon.length > 0 ? soon : [['importing']];
};

/** A start arrives. */
export const onStart = (run: ServerRun | undefined, payload: string, bounds: Bounds): readonly Taken[] => {
  if (run && run.payload !== '' && run.payload !== payload) return [{run, reply: 'conflict'}];
  if (run) {
    const known = run.payload === '' ? {...run, payload} : run;
    return [{run: known, reply: shownOf(known)}];
  }
  const firsts: readonly FlowStepName[] =
    bounds.mode === 'connect'
      ? ['choose-bank', 'accept-terms', 'approve-elsewhere', 'go-to-bank']
      : ['enter-login', 'choose-method', 'go-to-bank'];
  const none: ServerRun = {payload, step: 'choose-bank', revision: 0, asked: 0, refused: false, end: '', syncs: 0};
  return allowed(
    firsts.map(step => [step] as const),
    none,
    bounds,
  ).map(([step]) => {
    const begun = moved(none, step);
    return {run: begun, reply: shownOf(begun)};
  });
};

/** An answer to a step arrives. A step is answered once; whoever is late hears of a conflict. */
export const onSubmit = (
  run: ServerRun | undefined,
  asked: number,
  answer: SafeAnswer['kind'],
  bounds: Bounds,
): readonly Taken[] => {
  if (!run) return [];
  const ways = run.asked === asked ? waysOf(run, answer) : [];
  if (ways.length === 0) return [{run, reply: 'conflict'}];
  return allowed(ways, run, bounds).map(([step, change]) => {
    const next = moved(run, step, {...change, keepBefore: bounds.staleReads > 0});
    return {run: next, reply: shownOf(next)};
  });
};

/** A run is given up. A key that was never seen is buried, so that a late start finds it ended. */
export const onCancel = (run: ServerRun | undefined): ServerRun => {
  if (!run) return {payload: '', step: 'failed', revision: 1, asked: 1, refused: false, end: 'cancelled', syncs: 0};
  return hasEnded(run) ? run : moved(run, 'failed', {end: 'cancelled'});
};

/** What happens without the wizard: at the bank, in the import, by time. */
export const byItself = (run: ServerRun, bounds: Bounds): readonly (readonly [label: string, run: ServerRun])[] => {
  const keepBefore = bounds.staleReads > 0;
  const to = (step: FlowStepName, end: End = ''): ServerRun => moved(run, step, {end, keepBefore});
  switch (run.step) {
    case 'approve-elsewhere':
      return [
        ['approved in the app', to('importing')],
        ['refused in the app', to('failed', 'declined')],
      ];
    case 'go-to-bank':
      return [
        ['granted at the bank', to('importing')],
        ['cancelled at the bank', to('failed', run.revision < bounds.revisions ? 'again' : 'declined')],
      ];
    case 'importing':
      return [
        ['import done', to('done')],
        ['import failed', to('failed', 'declined')],
      ];
    default:
      return [];
  }
};

export const expired = (run: ServerRun): ServerRun => moved(run, 'failed', {end: 'session-expired'});
