import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isRefused} from '../is-refused.ts';
import type {AssetRow, LinkRow, RestRow} from '../../../store/link/link-row.ts';
import {icon} from '../../../ui/icon.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import type {LinkerScope} from './scope.ts';

export const currentChip = (words: string): TemplateResult =>
  html`<span class="chip good">${icon('link')}${words}</span>`;

/** Deeper levels stand no further in; assistive technology hears the true one. */
const deepest = 8;

/** The name, and what stands behind it: that it is chosen, that it is linked now, or why it cannot be. */
const assetWords = (row: AssetRow, scope: LinkerScope, chosen: boolean): TemplateResult => {
  const {asset} = row;
  const {state, text, isTree} = scope;
  return html`
    <span class="words">
      ${isTree ? html`<bdi class="name">${asset.name}</bdi>` : scope.later?.foundWords(row, scope)}
    </span>
    <span class="note small">
      ${isRefused(row) ? text.refusals[asset.linkRefusal ?? 'unknown'] : nothing}
      ${state.account.linkedAsset?.id === asset.id ? currentChip(text.current) : nothing}
      ${chosen ? icon('check') : nothing}
    </span>
  `;
};

/** They load, could not be loaded, or there are more of them. */
const restWords = (
  {status, failure, remaining}: RestRow,
  {text, common, failures, format}: LinkerScope,
): TemplateResult => {
  const act = (words: string): TemplateResult => html`<span class="act">${words}</span>`;
  return html`<span class="words">
    ${
      status === 'loading'
        ? html`${skeleton(18)}<span class="visually-hidden">${common.loading}</span>`
        : status === 'more'
          ? html`${act(text.more)}
              <span class="muted small">${remaining > 0 ? format.number(remaining) : nothing}</span>`
          : html`<span class="trouble"
                >${icon('alert')} ${(failures[failure?.code ?? 'unknown'] ?? failures.unknown).title}</span
              >
              ${act(common.tryAgain)}`
    }
  </span>`;
};

/** One row of the tree or of the results. */
export const rowView = (row: LinkRow, index: number, scope: LinkerScope): TemplateResult => {
  const {state, isTree, focusedIndex} = scope;
  const own = row.kind === 'asset' ? row : undefined;
  const chosen = own !== undefined && own.asset.id === state.selected?.id;
  const off = isRefused(row);
  return html`
    <div
      id="row-${index}"
      class="node ${off ? 'off' : ''} ${index === focusedIndex ? 'active' : ''}"
      part="row"
      role=${isTree ? 'treeitem' : 'option'}
      data-at=${index}
      aria-level=${isTree ? row.level : nothing}
      aria-posinset=${own?.posInSet ?? nothing}
      aria-setsize=${own?.setSize ?? nothing}
      aria-expanded=${own?.expandable ? own.expanded : nothing}
      aria-selected=${chosen}
      aria-disabled=${off || nothing}
      .style=${`--level:${Math.min(row.level, deepest) - 1}`}
    >
      ${isTree ? html`<span class="twisty">${own?.expandable ? icon(own.expanded ? 'down' : 'right') : nothing}</span>` : nothing}
      ${row.kind === 'asset' ? assetWords(row, scope, chosen) : restWords(row, scope)}
    </div>
  `;
};
