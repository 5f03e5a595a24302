import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Failure} from '../../../client/failure.ts';
import {isSearching} from '../../../store/link/asset-search.ts';
import {hasNoAsset, isEmptyTree} from '../../../store/link/link-selectors.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import {rowView} from './row.ts';
import type {LinkerScope} from './scope.ts';

/** Trying again changes nothing about these. */
const final: ReadonlySet<string> = new Set(['forbidden', 'subscription-required']);

const spacer = (height: number): TemplateResult | typeof nothing =>
  height > 0 ? html`<div role="presentation" .style=${`block-size:${height}px`}></div>` : nothing;

/** Listens for the whole box: a press is understood by where it went. */
const onClick = ({target}: Event, scope: LinkerScope): void => {
  const element = target as Element;
  const row = scope.rows.at(Number(element.closest<HTMLElement>('.row')?.dataset['at'] ?? -1));
  if (!row) return;
  if (element.closest('.twisty') && row.kind === 'asset' && row.expandable) scope.toggle(row);
  else scope.press(row);
};

const boxOf = (scope: LinkerScope, isTree: boolean): TemplateResult => {
  const {rows, layout, focusedIndex, text, state} = scope;
  const {from, to, height, fixed, narrow} = layout;
  const drawn = rows.slice(from, to).map((row, at) => rowView(row, from + at, scope, isTree));
  const content = html`${spacer(from * height)}${drawn}${spacer((rows.length - to) * height)}`;
  const active = focusedIndex >= from && focusedIndex < to ? `row-${focusedIndex}` : nothing;
  const classes = `box rows ${fixed ? 'fixed' : ''} ${narrow ? 'narrow' : ''}`;
  const size = `--row:${height}px`;
  const onKey = (event: KeyboardEvent): void => scope.onKey(event);
  const press = (event: Event): void => onClick(event, scope);
  return isTree
    ? html`<div
        id="rows"
        class=${classes}
        part="tree"
        role="tree"
        tabindex="0"
        aria-label=${text.tree}
        aria-activedescendant=${active}
        aria-busy=${state.tree.branches.get(null)?.status === 'loading' ? 'true' : 'false'}
        .style=${size}
        @scroll=${scope.onScroll}
        @keydown=${onKey}
        @click=${press}
      >
        ${content}
      </div>`
    : html`<div
        id="rows"
        class="${classes} found"
        part="tree"
        role="listbox"
        tabindex="0"
        aria-label=${text.results}
        aria-activedescendant=${active}
        aria-busy=${state.search.results.kind === 'ready' && !state.search.results.refreshing ? 'false' : 'true'}
        .style=${size}
        @scroll=${scope.onScroll}
        @keydown=${onKey}
        @click=${press}
      >
        ${content}
      </div>`;
};

/** The reading that failed with nothing to show for it. */
const failureOf = ({state}: LinkerScope, isTree: boolean): Failure | undefined => {
  if (!isTree) return state.search.results.kind === 'failed' ? state.search.results.failure : undefined;
  const roots = state.tree.branches.get(null);
  return roots?.status === 'failed' && roots.children.length === 0 ? roots.failure : undefined;
};

/** The tree, or what a search has found in it; or why there is neither. Of one size, whatever stands in it. */
export const rowsView = (scope: LinkerScope): TemplateResult => {
  const {state, text, common, rows} = scope;
  const isTree = !isSearching(state.search);
  const failure = failureOf(scope, isTree);
  if (failure) {
    const row = rows.at(0);
    const retry =
      row && !final.has(failure.code)
        ? html`<button @click=${() => scope.press(row)}>${common.tryAgain}</button>`
        : undefined;
    return html`<div class="box" tabindex="-1">
      ${failureAlert(failure, scope, retry)}
      ${failure.code === 'subscription-required' ? html`<slot name="upgrade"></slot>` : nothing}
    </div>`;
  }
  if (!isTree && hasNoAsset(state))
    return html`<div class="box none">
      <p class="strong text">${text.none(state.search.query.trim())}</p>
      <button @click=${() => scope.typed('')}>${text.clear}</button>
    </div>`;
  if (isTree && isEmptyTree(state))
    return html`<div class="box none">
      <p class="muted">${text.empty}</p>
      <slot name="no-assets"></slot>
    </div>`;
  return boxOf(scope, isTree);
};
