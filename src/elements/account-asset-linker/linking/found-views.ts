import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {hasNoAsset} from '../../../store/link/asset-search.ts';
import {isEmptyTree} from '../../../store/link/empty-tree.ts';
import type {AssetRow} from '../../../store/link/link-row.ts';
import {icon} from '../../../ui/icon.ts';
import {close} from '../../../ui/icons/close.ts';
import {marked} from '../../../ui/marked.ts';
import type {LinkingScope} from './linking-scope.ts';

/** Takes the query out of the field. */
export const clearButton = ({state, more, act}: LinkingScope): TemplateResult | typeof nothing =>
  state.search.query === ''
    ? nothing
    : html`<button
        class="icon-only quiet clear"
        aria-label=${more.clear}
        title=${more.clear}
        @click=${() => act(actions => actions.typed(''))}
      >
        ${icon(close)}
      </button>`;

/** Name and names from the organisation down to the parent, with what matched. */
export const foundWords = ({asset}: AssetRow, {common, state}: LinkingScope): TemplateResult => {
  const {query} = state.search;
  const {names, truncated} = asset.path;
  return html`
    <bdi class="name">${marked(asset.name, query)}</bdi>
    <span class="path" part="path"
      >${truncated ? html`…<span class="visually-hidden">${common.pathTruncated}</span> ` : nothing}${names.map(
        (name, at) =>
          html`${at > 0 || truncated ? `${common.pathSeparator} ` : nothing}<bdi>${marked(name, query)}</bdi> `,
      )}</span
    >
  `;
};

/** Instead of a list without anything, or a tree. */
export const nothingView = ({state, isTree, more, act}: LinkingScope): TemplateResult | undefined => {
  if (isTree)
    return isEmptyTree(state)
      ? html`<div class="box none">
          <p class="muted">${more.empty}</p>
          <slot name="no-assets"></slot>
        </div>`
      : undefined;
  return hasNoAsset(state.search)
    ? html`<div class="box none">
        <p class="strong text">${more.none(state.search.query.trim())}</p>
        <button @click=${() => act(actions => actions.typed(''))}>${more.clear}</button>
      </div>`
    : undefined;
};
