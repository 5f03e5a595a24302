import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {AssetPath} from '../../../contract/asset.ts';
import type {AssetRow, LinkRow, RestRow} from '../../../store/link/link-row.ts';
import {icon} from '../../../ui/icon.ts';
import {marked} from '../../../ui/marked.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import type {LinkerScope} from './scope.ts';

/** Deeper levels stand no further in; assistive technology hears the true one. */
const deepest = 8;

const indent = (level: number): string => `--level:${Math.min(level, deepest) - 1}`;

/** Names from the organisation down to the parent, with what matched. */
const pathTo = ({names, truncated}: AssetPath, {common, state}: LinkerScope): TemplateResult => html`
  <span class="path" part="path"
    >${truncated ? html`…<span class="visually-hidden">${common.pathTruncated}</span> ${names.length > 0 ? common.pathSeparator : nothing} ` : nothing}${names.map(
      (name, at) => html`${at > 0 ? ` ${common.pathSeparator} ` : nothing}<bdi>${marked(name, state.search.query)}</bdi>`,
    )}</span
  >
`;

/** What stands behind the name: that it is chosen, that it is linked now, or why it cannot be. */
const note = ({asset, expandable}: AssetRow, scope: LinkerScope): unknown => {
  const {state, text} = scope;
  const chosen = state.selected?.id === asset.id;
  const current = state.account.linkedAsset?.id === asset.id;
  // What opens and closes needs no excuse.
  const reason = asset.linkRefusal !== null && !expandable ? text.refusals[asset.linkRefusal] : undefined;
  if (!chosen && !current && reason === undefined) return nothing;
  return html` <span class="note small">
    ${reason ?? nothing} ${current ? html`<span class="chip good">${icon('link')}${text.current}</span>` : nothing}
    ${chosen ? icon('check') : nothing}
  </span>`;
};

const assetRow = (row: AssetRow, index: number, scope: LinkerScope, isTree: boolean): TemplateResult => {
  const {asset, level, posInSet, setSize, expandable, expanded} = row;
  const {state} = scope;
  const isOff = asset.linkRefusal !== null && !expandable;
  return html`
    <div
      id="row-${index}"
      class="row ${isOff ? 'off' : ''} ${index === scope.focusedIndex ? 'active' : ''}"
      part="row"
      role=${isTree ? 'treeitem' : 'option'}
      data-at=${index}
      aria-level=${isTree ? level : nothing}
      aria-posinset=${posInSet}
      aria-setsize=${setSize}
      aria-expanded=${expandable ? String(expanded) : nothing}
      aria-selected=${state.selected?.id === asset.id ? 'true' : 'false'}
      aria-disabled=${isOff ? 'true' : nothing}
      .style=${indent(level)}
    >
      ${isTree ? html`<span class="twisty">${expandable ? icon(expanded ? 'down' : 'right') : nothing}</span>` : nothing}
      <span class="words">
        <bdi class="name">${isTree ? asset.name : marked(asset.name, state.search.query)}</bdi>
        ${isTree ? nothing : pathTo(asset.path, scope)}
      </span>
      ${note(row, scope)}
    </div>
  `;
};

const restWords = ({status, failure, remaining}: RestRow, scope: LinkerScope): unknown => {
  const {text, common, failures, format} = scope;
  if (status === 'loading') return html`${skeleton(18)}<span class="visually-hidden">${text.loadingBranch}</span>`;
  if (status === 'more')
    return html`<span class="act">${text.more}</span> ${remaining > 0 ? html`<span class="muted small">${format.number(remaining)}</span>` : nothing}`;
  const {title} = failures[failure?.code ?? 'unknown'] ?? failures.unknown;
  return html`<span class="trouble">${icon('alert')}${title}</span> <span class="act">${common.tryAgain}</span>`;
};

const restRow = (row: RestRow, index: number, scope: LinkerScope, isTree: boolean): TemplateResult => html`
  <div
    id="row-${index}"
    class="row rest ${index === scope.focusedIndex ? 'active' : ''}"
    part="row"
    role=${isTree ? 'treeitem' : 'option'}
    data-at=${index}
    aria-level=${isTree ? row.level : nothing}
    aria-selected="false"
    .style=${indent(row.level)}
  >
    ${isTree ? html`<span class="twisty"></span>` : nothing}
    <span class="words">${restWords(row, scope)}</span>
  </div>
`;

/** One row of the tree or of the results. */
export const rowView = (row: LinkRow, index: number, scope: LinkerScope, isTree: boolean): TemplateResult =>
  row.kind === 'asset' ? assetRow(row, index, scope, isTree) : restRow(row, index, scope, isTree);
