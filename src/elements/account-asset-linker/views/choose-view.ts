import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isSearching} from '../../../store/link/asset-search.ts';
import {isSaving, maySave} from '../../../store/link/link-selectors.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import {icon} from '../../../ui/icon.ts';
import {rowsView} from './rows-view.ts';
import type {LinkerScope} from './scope.ts';

/** Known to be refused again, for this change or for any. */
const refusedForGood: ReadonlySet<string> = new Set(['forbidden', 'subscription-required', 'invalid']);
const refusedForAll: ReadonlySet<string> = new Set(['forbidden', 'subscription-required']);

const searchField = (scope: LinkerScope): TemplateResult => {
  const {state, text, rows, layout, focusedIndex} = scope;
  const {query} = state.search;
  const open = isSearching(state.search) && rows.length > 0;
  const drawn = focusedIndex >= layout.from && focusedIndex < layout.to;
  return html`
    <div class="field search">
      <label for="search" class="visually-hidden">${text.searchLabel}</label>
      ${icon('search')}
      <input
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        placeholder=${text.searchLabel}
        aria-autocomplete="list"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${open ? 'rows' : nothing}
        aria-activedescendant=${open && drawn ? `row-${focusedIndex}` : nothing}
        .value=${query}
        @input=${(event: InputEvent) => scope.typed((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => scope.onKey(event)}
      />
      ${
        query === ''
          ? nothing
          : html`<button class="icon-only quiet clear" aria-label=${text.clear} title=${text.clear} @click=${() => scope.typed('')}>
              ${icon('close')}
            </button>`
      }
    </div>
  `;
};

/** What is chosen, or linked now, or missing. Always of the same height. */
const chosenLine = ({state, text, common}: LinkerScope): TemplateResult => {
  const {selected, account} = state;
  if (selected)
    return html`<p id="chosen" class="chosen"><span class="visually-hidden">${text.chosen}:</span> ${assetPath(selected, common)}</p>`;
  if (account.linkedAsset)
    return html`<p id="chosen" class="chosen">
      ${assetPath(account.linkedAsset, common)} <span class="chip good">${icon('link')}${text.current}</span>
    </p>`;
  return html`<p id="chosen" class="chosen small muted">${text.nothingChosen}</p>`;
};

/** A change on its way. */
const progress = ({state, text}: LinkerScope): TemplateResult | typeof nothing => {
  if (!('patience' in state)) return nothing;
  return html`
    <div class="progress">
      <div class="endless" role="progressbar" aria-label=${text.linking}></div>
      <p class="small muted">
        ${state.kind === 'checking' ? text.checking : nothing} ${state.patience === 'short' ? nothing : text.still}
      </p>
    </div>
  `;
};

const message = (scope: LinkerScope): TemplateResult | typeof nothing => {
  const {state, common, waitMs} = scope;
  if (state.kind !== 'choosing' || !state.message) return nothing;
  const {code} = state.message;
  // The tree may be as old as what was refused.
  const act = code === 'not-found' ? () => scope.again() : () => scope.retry();
  const retry = refusedForGood.has(code)
    ? undefined
    : html`<button aria-disabled=${waitMs > 0 ? 'true' : 'false'} @click=${act}>${common.tryAgain}</button>`;
  return html`
    ${failureAlert({...state.message, retryAfterMs: waitMs}, scope, retry)}
    ${code === 'subscription-required' ? html`<slot name="upgrade"></slot>` : nothing}
  `;
};

const footer = (scope: LinkerScope): TemplateResult => {
  const {state, text, common, waitMs} = scope;
  const busy = isSaving(state);
  const wanted = 'wanted' in state ? state.wanted : undefined;
  const refused = state.kind === 'choosing' && state.message && refusedForAll.has(state.message.code);
  const usable = maySave(state) && waitMs === 0;
  const off = (on: boolean): string => (on ? 'false' : 'true');
  if (refused)
    return html`<div class="footer">
      <button id="leave" @click=${() => scope.leave()}>${common.close}</button>
    </div>`;
  return html`
    <div class="footer">
      <div class="row">
        <button id="leave" @click=${() => scope.leave()}>${busy ? common.close : text.cancel}</button>
        ${
          state.account.linkedAsset
            ? html`<button
                id="unlink"
                class="quiet danger"
                aria-disabled=${off(!busy && waitMs === 0)}
                aria-busy=${wanted === null ? 'true' : 'false'}
                @click=${() => waitMs === 0 && scope.send({type: 'unlink'})}
              >
                ${wanted === null ? text.unlinking : text.unlink}
              </button>`
            : nothing
        }
      </div>
      <button
        id="save"
        class="primary"
        part="primary"
        aria-disabled=${off(usable)}
        aria-busy=${wanted ? 'true' : 'false'}
        aria-describedby="chosen"
        @click=${() => scope.save()}
      >
        ${wanted ? text.linking : text.link}
      </button>
    </div>
  `;
};

/** Search, tree, what is chosen; while a change is on its way all of it stays, and waits. */
export const chooseView = (scope: LinkerScope): TemplateResult => {
  const busy = isSaving(scope.state);
  return html`
    <div class="chooser" ?inert=${busy} aria-busy=${busy ? 'true' : 'false'}>
      ${searchField(scope)} ${rowsView(scope)} ${chosenLine(scope)}
    </div>
    ${progress(scope)} ${message(scope)} ${footer(scope)}
  `;
};
