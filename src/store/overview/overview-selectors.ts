import type {Capabilities} from '../../contract/capabilities.ts';
import type {Failure} from '../../client/failure.ts';
import {dataOf} from '../resource.ts';
import type {OverviewState} from './overview-state.ts';

/** Which of its views the overview shows. */
export type OverviewView =
  | {readonly kind: 'loading'}
  | {readonly kind: 'failed'; readonly failure: Failure}
  | {readonly kind: 'hidden'}
  | {readonly kind: 'no-subscription'}
  | {readonly kind: 'empty'; readonly mayManage: boolean}
  | {readonly kind: 'list'; readonly mayManage: boolean};

const refusalView = ({manageRefusal, subscribed}: Capabilities): OverviewView | undefined => {
  if (manageRefusal === 'hidden') return {kind: 'hidden'};
  return manageRefusal === 'no-subscription' || !subscribed ? {kind: 'no-subscription'} : undefined;
};

/** A total function of the state. */
export const overviewView = (state: OverviewState): OverviewView => {
  const capabilities = dataOf(state.capabilities);
  const locked = capabilities && refusalView(capabilities);
  if (locked) return locked;
  if (state.capabilities.kind === 'failed') return {kind: 'failed', failure: state.capabilities.failure};
  const page = dataOf(state.syncs);
  if (!page && state.syncs.kind === 'failed') {
    const {code} = state.syncs.failure;
    if (code === 'forbidden') return {kind: 'hidden'};
    return code === 'subscription-required'
      ? {kind: 'no-subscription'}
      : {kind: 'failed', failure: state.syncs.failure};
  }
  if (!page || !capabilities) return {kind: 'loading'};
  const mayManage = capabilities.manageRefusal === null;
  return {kind: page.summary.syncs === 0 ? 'empty' : 'list', mayManage};
};

/** What is on screen could not be read again. */
export const isStale = ({capabilities, syncs}: OverviewState): boolean =>
  [capabilities, syncs].some(({kind}) => kind === 'stale');

/** Not for this user, or not in the plan. */
export const isLocked = (state: OverviewState): boolean => /^(hid|no-)/.test(overviewView(state).kind);

/** Another page, or another choice, is on its way: what is on screen is not what is wanted. */
export const isTurning = ({query, cursors, shown}: OverviewState): boolean =>
  query !== shown.query || cursors !== shown.cursors;
