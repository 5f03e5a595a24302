import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {BankSyncPage} from '../../../contract/bank-sync.ts';
import type {OverviewView} from '../../../store/overview/overview-selectors.ts';
import {isTurning, overviewView} from '../../../store/overview/overview-selectors.ts';
import {dataOf} from '../../../store/resource.ts';
import {icon} from '../../../ui/icon.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import {detailsFailed} from './pending-view.ts';
import type {OverviewScope} from './scope.ts';
import {syncView} from './sync-view.ts';

/** Shown from so many syncs on. */
const filterFrom = 10;

const filter = (scope: OverviewScope): TemplateResult => html`
  <div class="field filter">
    <label class="visually-hidden" for="filter">${scope.text.filterLabel}</label>
    ${icon('search')}
    <input
      id="filter"
      type="search"
      autocomplete="off"
      placeholder=${scope.text.filterLabel}
      .value=${scope.query}
      @input=${(event: InputEvent) => scope.search((event.target as HTMLInputElement).value)}
    />
  </div>
`;

const skeletonCard = (): TemplateResult => html`
  <div class="card sync">
    <div class="head">
      <span class="monogram"></span>
      <div class="who">
        <div class="row title"><h3>${skeleton(18)}</h3></div>
        <p class="small">${skeleton(44)}</p>
      </div>
      <div class="row actions">${skeleton(14)}</div>
      <div class="session"><span class="bar"></span><span class="small">${skeleton(30)}</span></div>
    </div>
    <div class="disclosure"><span>${skeleton(14)}</span></div>
  </div>
`;

/** The list before it is there, in its final measures. */
export const listSkeleton = ({common}: OverviewScope): TemplateResult => html`
  <p class="visually-hidden">${common.loading}</p>
  <div class="syncs" aria-hidden="true">${Array.from({length: 3}, skeletonCard)}</div>
`;

/** Most meet a list: what there is instead comes with the details. */
export const instead = (scope: OverviewScope, view: OverviewView): unknown => {
  const {here, failed} = scope.details;
  return here?.instead(view, scope) ?? (failed ? detailsFailed(scope) : listSkeleton(scope));
};

const items = (page: BankSyncPage, scope: OverviewScope): unknown => {
  const {state, text} = scope;
  const {syncs} = state;
  const busy = isTurning(state) || (syncs.kind === 'ready' && !!syncs.refreshing);
  if (page.items.length > 0)
    return html`<ul class="syncs" aria-label=${text.syncList} aria-busy=${busy}>
      ${page.items.slice(0, scope.cards).map(sync => syncView(sync, scope))}
    </ul>`;
  // That nothing matches is said when it is known.
  return busy ? listSkeleton(scope) : instead(scope, overviewView(state));
};

/** The syncs of this page of the list. */
export const listView = (scope: OverviewScope): TemplateResult | typeof nothing => {
  const page = dataOf(scope.state.syncs);
  if (!page) return nothing;
  return html`${page.summary.syncs > filterFrom ? filter(scope) : nothing} ${items(page, scope)}
  ${scope.details.here?.pager(scope)}`;
};
