import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {OverviewView} from '../../../store/overview/overview-selectors.ts';
import {overviewView} from '../../../store/overview/overview-selectors.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import {attentionView} from './attention-view.ts';
import {headerView, heading} from './header-view.ts';
import {instead, listSkeleton, listView} from './list-view.ts';
import {detailsFailed} from './pending-view.ts';
import type {OverviewScope} from './scope.ts';

type Views = {readonly [K in OverviewView['kind']]: (scope: OverviewScope, view: OverviewView & {kind: K}) => unknown};

const views: Views = {
  loading: scope => html`${headerView(scope)}${listSkeleton(scope)}`,
  failed: (scope, {failure}) =>
    html`${headerView(scope)}${failureAlert(
      failure,
      scope,
      html`<button @click=${() => scope.send({type: 'refresh'})}>${scope.common.tryAgain}</button>`,
    )}`,
  hidden: (scope, view) => html`${heading(scope)}${instead(scope, view)}`,
  'no-subscription': (scope, view) => html`${heading(scope)}${instead(scope, view)}`,
  empty: (scope, view) => html`${headerView(scope)}${instead(scope, view)}`,
  list: scope =>
    html`${headerView(scope)}
      <div class="banners">${attentionView(scope)}</div>
      ${listView(scope)}`,
};

/** What the state shows, and the dialog before a removal. That code did not load is said where it was asked for. */
export const drawOverview = (scope: OverviewScope): TemplateResult => {
  const view = overviewView(scope.state);
  const draw = views[view.kind] as (scope: OverviewScope, view: OverviewView) => unknown;
  const {failed, wish, here} = scope.details;
  return html`${failed && wish && !wish.sync ? detailsFailed(scope) : nothing} ${draw(scope, view)}
  ${here?.question(scope)}`;
};
