import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isSaving, maySave} from '../../../store/link/link-selectors.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import {icon} from '../../../ui/icon.ts';
import {close} from '../../../ui/icons/close.ts';
import {isFinal, wholeFailure} from '../whole-failure.ts';
import {chosenLine} from './chosen-line.ts';
import {rowsView} from './rows-view.ts';
import type {LinkerScope} from './scope.ts';

const searchField = (scope: LinkerScope): TemplateResult => {
  const {state, text, rows, layout, focusedIndex, isTree} = scope;
  const open = !isTree && rows.length > 0 && !wholeFailure(rows);
  const drawn = focusedIndex >= layout.from && focusedIndex < layout.to;
  return html`
    <div class="field search">
      ${icon('search')}
      <input
        id="search"
        type="text"
        role="combobox"
        aria-label=${text.searchLabel}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        maxlength="200"
        placeholder=${text.searchLabel}
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls=${open ? 'rows' : nothing}
        aria-activedescendant=${open && drawn ? `row-${focusedIndex}` : nothing}
        .value=${state.search.query}
        @input=${(event: InputEvent) => scope.typed((event.target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => scope.onKey(event)}
      />
      ${
        state.search.query === ''
          ? nothing
          : html`<button
              class="icon-only quiet clear"
              aria-label=${text.clear}
              title=${text.clear}
              @click=${() => scope.typed('')}
            >
              ${icon(close)}
            </button>`
      }
    </div>
  `;
};

/** A change on its way; after a while with a word. */
const progress = ({state, text}: LinkerScope): TemplateResult | typeof nothing =>
  'patience' in state
    ? html`<div>
        <div class="endless" role="progressbar" aria-label=${text.linking}></div>
        <p class="small muted">
          ${state.kind === 'checking' ? text.checking : nothing} ${state.patience === 'short' ? nothing : text.still}
        </p>
      </div>`
    : nothing;

/** What met the last change, and the way on. */
const message = (scope: LinkerScope): TemplateResult | typeof nothing => {
  const {state, common, waitMs} = scope;
  const failure = state.kind === 'choosing' ? state.message : undefined;
  if (!failure) return nothing;
  const {code, operation} = failure;
  const retry = (): void => {
    // The tree may be as old as what was not found.
    if (code === 'not-found') scope.again();
    else if (waitMs === 0) scope.send({type: operation === 'unlinkAccount' ? 'unlink' : 'save'});
  };
  return failureAlert(
    {...failure, retryAfterMs: waitMs},
    scope,
    isFinal(failure) || code === 'invalid'
      ? undefined
      : html`<button aria-disabled=${waitMs > 0} @click=${retry}>${common.tryAgain}</button>`,
  );
};

const footer = (scope: LinkerScope): TemplateResult => {
  const {state, text, common, waitMs} = scope;
  const busy = isSaving(state);
  const wanted = 'wanted' in state ? state.wanted : undefined;
  return html`
    <div class="footer">
      <div class="row">
        <button @click=${() => scope.leave()}>${busy ? common.close : common.cancel}</button>
        ${
          state.account.linkedAsset
            ? html`<button
                id="unlink"
                class="quiet danger"
                aria-disabled=${busy || waitMs > 0}
                aria-busy=${wanted === null}
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
        aria-disabled=${!maySave(state) || waitMs > 0}
        aria-busy=${Boolean(wanted)}
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
  const {state, rows, common} = scope;
  const busy = isSaving(state);
  const failure = wholeFailure(rows)?.failure ?? (state.kind === 'choosing' ? state.message : undefined);
  if (failure && isFinal(failure))
    return html`
      ${failureAlert(failure, scope)}
      ${failure.code === 'subscription-required' ? html`<slot name="upgrade"></slot>` : nothing}
      <div class="footer"><button @click=${() => scope.leave()}>${common.close}</button></div>
    `;
  return html`
    <div class="chooser" ?inert=${busy} aria-busy=${busy}>
      ${searchField(scope)} ${rowsView(scope)} ${chosenLine(scope)}
    </div>
    ${progress(scope)} ${message(scope)} ${footer(scope)}
  `;
};
