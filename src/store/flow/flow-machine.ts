import type {RunKey} from '../../contract/ids.ts';
import type {Machine} from '../create-store.ts';
import type {BankSearch} from './bank-search-state.ts';
import {
  banksFound,
  moreBanks,
  noSearch,
  queryRead,
  searchAgain,
  searchFailed,
  searchScopes,
  typed,
} from './bank-search.ts';
import {callFailed, flowRead} from './flow-answers.ts';
import type {FlowEffect} from './flow-effect.ts';
import type {FlowEvent} from './flow-event.ts';
import {asksForAnotherBank} from './flow-failure.ts';
import type {Next} from './flow-landing.ts';
import {chooseBank, contextOf, firstState, resolve, start, submit, withRun} from './flow-landing.ts';
import {isOver, mayExist, mayGoBack, mayStartAnew, retryOf} from './flow-selectors.ts';
import type {AskingState, Away, FlowRun, FlowState} from './flow-state.ts';
import {look, watchAgain, watchScopes} from './flow-watch.ts';

/** What a wizard begins with. */
export interface FlowMachineOptions {
  readonly run: FlowRun;
  /** Longest name of a sync, in UTF-16 units as `maxlength` counts them; 64 unless told. */
  readonly nameLength?: number | undefined;
  /** The run was begun before (the page was left, the element taken out): begins by asking where it stands. */
  readonly resume?: boolean | undefined;
  readonly visible?: boolean | undefined;
  readonly online?: boolean | undefined;
}

const giveUp = (state: FlowState): readonly FlowEffect[] =>
  mayExist(state) ? [{kind: 'cancel', scope: 'cancel', runKey: state.run.runKey}] : [];

const inSearch = (
  state: FlowState,
  change: (search: BankSearch) => readonly [BankSearch, ...(readonly FlowEffect[])],
): Next => {
  if (state.kind !== 'choosing-bank') return [state];
  const [search, ...effects] = change(state.search);
  return search === state.search ? [state] : [{...state, search}, ...effects];
};

const next = (state: FlowState, nameLength: number): Next => {
  switch (state.kind) {
    case 'naming': {
      const name = state.run.name.trim();
      const problem = name === '' ? 'empty' : name.length > nameLength ? 'too-long' : undefined;
      return problem ? [{...state, problem}] : chooseBank(withRun(state, {name}));
    }
    case 'confirming-renewal':
      return start(state);
    case 'choosing-bank': {
      const {selected: bank, view} = state;
      if (!bank || view === 'not-listed') return [state];
      if (bank.connected && view !== 'duplicate') return [{...state, view: 'duplicate'}];
      const chosen = {...state, run: {...state.run, bank}};
      return submit(chosen, {kind: 'bank', bankId: bank.id}) ?? start(chosen);
    }
    default:
      return [state];
  }
};

const back = (state: FlowState, runKey: RunKey): Next => {
  if (!mayGoBack(state)) return [state];
  if (state.kind !== 'choosing-bank') return [...chooseBank(withRun(state, {runKey})), ...giveUp(state)];
  if (state.view !== 'search') return [{...state, view: 'search'}];
  const context = withRun(state, {bank: state.selected, ...(state.flow && {runKey})});
  return [firstState(context), ...giveUp(state)];
};

/** A new run with what is known: at once where that can help, else from where something can be changed. */
const restart = (state: FlowState, runKey: RunKey): Next => {
  const context = withRun(state, {runKey});
  switch (state.kind) {
    case 'success':
      return [firstState(withRun(context, context.run.mode === 'connect' ? {name: '', bank: undefined} : {}))];
    case 'cancelled':
      return mayStartAnew(state) ? [firstState({...context, search: noSearch})] : [state];
    case 'failed': {
      if (state.retry === 'never' || !mayStartAnew(state)) return [state];
      // Taken up again on return, without the name: it is asked for.
      if (context.run.mode === 'connect' && !context.run.name) return [firstState(context), ...giveUp(state)];
      const [then, ...effects] = asksForAnotherBank(state.failure.code) ? chooseBank(context) : start(context);
      return [then, ...giveUp(state), ...effects];
    }
    default:
      return [state];
  }
};

const retry = (state: FlowState, runKey: RunKey): Next => {
  switch (retryOf(state)) {
    case 'start':
      return start(state);
    case 'same-step':
      return submit(state, {kind: 'retry'}) ?? [state];
    case 'restart':
      return restart(state, runKey);
    default:
      return [state];
  }
};

const check = (state: FlowState): Next => {
  switch (state.kind) {
    case 'asking':
      return [state, look(state)];
    case 'unknown':
    case 'resolving':
      return resolve(state, {flow: state.flow, cause: state.cause});
    default:
      return [state];
  }
};

/** The window of the bank is closed: whatever happened there, the server knows it now. */
const wentToBank = (state: AskingState, away: Away): Next => {
  const gone = {...state, run: {...state.run, away}};
  return away === 'closed' ? [gone, look(gone)] : [gone];
};

const transition =
  (nameLength: number) =>
  (state: FlowState, event: FlowEvent): Next => {
    switch (event.type) {
      case 'name-changed':
        return state.kind === 'naming' ? [{...withRun(state, {name: event.name}), kind: 'naming'}] : [state];
      case 'next':
        return next(state, nameLength);
      case 'back':
        return back(state, event.runKey);
      case 'query-changed':
        return state.kind === 'choosing-bank' && event.text !== state.search.text
          ? inSearch({...state, selected: undefined, view: 'search'}, search => typed(search, event.text))
          : [state];
      case 'query-read':
        return inSearch(state, search => queryRead(search, event.iban));
      case 'banks-found':
        return inSearch(state, search => [banksFound(search, event.page)]);
      case 'more-banks':
        return inSearch(state, moreBanks);
      case 'search-again':
        return inSearch(state, searchAgain);
      case 'bank-selected':
        return state.kind === 'choosing-bank' ? [{...state, selected: event.bank, view: 'search'}] : [state];
      case 'not-listed':
        return state.kind === 'choosing-bank' ? [{...state, view: event.shown ? 'not-listed' : 'search'}] : [state];
      case 'submit':
        return submit(state, event.answer) ?? [state];
      case 'flow-read':
        return flowRead(state, event.flow, event.at);
      case 'call-failed':
        return state.kind === 'choosing-bank'
          ? inSearch(state, search => [searchFailed(search, event.failure)])
          : callFailed(state, event.failure, event.at);
      case 'waited':
        return 'patience' in state ? [{...state, patience: event.patience}] : [state];
      case 'deadline-passed':
        // The clock of the device decides nothing: it only makes the wizard ask.
        return state.kind === 'asking' && state.flow.expiresAt === event.expiresAt
          ? [{...state, checkedDeadline: event.expiresAt}, look(state)]
          : [state];
      case 'check':
        return check(state);
      case 'retry':
        return retry(state, event.runKey);
      case 'restart':
        return restart(state, event.runKey);
      case 'went-to-bank':
        return state.kind === 'asking' && state.flow.step === 'go-to-bank' && state.run.away !== event.away
          ? wentToBank(state, event.away)
          : [state];
      case 'leave':
        return state.kind === 'asking' && state.flow.step === 'importing'
          ? [
              {...contextOf(state), kind: 'continued'},
              {kind: 'announce', scope: 'announce'},
            ]
          : [state];
      case 'cancel':
        return isOver(state) ? [state] : [{...contextOf(state), kind: 'cancelled'}, ...giveUp(state)];
      default: {
        const {visible, online} = event;
        if (visible === state.visible && online === state.online) return [state];
        const changed = {...state, visible, online};
        return state.kind === 'asking' && changed.kind === 'asking'
          ? [changed, ...watchAgain(state, changed)]
          : [changed];
      }
    }
  };

const scopes = (state: FlowState): readonly string[] => {
  switch (state.kind) {
    case 'choosing-bank':
      return searchScopes(state.search);
    case 'starting':
      return ['start', 'patience'];
    case 'submitting':
      return ['submit', 'patience'];
    case 'resolving':
      return ['resolve', 'patience'];
    case 'asking':
      return watchScopes(state);
    default:
      return [];
  }
};

/** The wizard as a pure machine: what it shows, what may happen, and what is to be done then. */
export const createFlowMachine = (options: FlowMachineOptions): Machine<FlowState, FlowEvent, FlowEffect> => {
  const {run, resume = false, nameLength = 64, visible = true, online = true} = options;
  const context = {run, search: noSearch, visible, online, serverOffset: 0};
  return {
    initial: resume ? {...context, kind: 'resolving', patience: 'short'} : firstState(context),
    transition: transition(nameLength),
    scopes,
  };
};
