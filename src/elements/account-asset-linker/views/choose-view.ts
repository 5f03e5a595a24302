import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isSaving, maySave} from '../../../store/link/link-selectors.ts';
import {alert} from '../../../ui/alert.ts';
import {icon} from '../../../ui/icon.ts';
import {rowsView} from './rows-view.ts';
import type {LinkerScope} from './scope.ts';

const searchField = (scope: LinkerScope): TemplateResult => {
  const {state, text, later} = scope;
  const {open = false, active} = later?.found(scope) ?? {};
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
        aria-activedescendant=${active ?? nothing}
        .value=${state.search.query}
        @input=${({target}: InputEvent) => scope.act(actions => actions.typed((target as HTMLInputElement).value))}
        @keydown=${(event: KeyboardEvent) => scope.onKey(event, true)}
      />
      ${later?.clearButton(scope)}
    </div>
  `;
};

/** A press waits for its code; where that does not come, it says so. */
const waiting = ({waits, loadFailed, common, text, act}: LinkerScope): unknown =>
  loadFailed
    ? alert({
        tone: 'bad',
        ...text.notLoaded,
        actions: html`<button @click=${() => act(() => {})}>${common.tryAgain}</button>`,
      })
    : waits
      ? html`<p class="small muted">${common.loading}</p>`
      : nothing;

const footer = (scope: LinkerScope): TemplateResult => {
  const {state, text, common} = scope;
  const busy = isSaving(state);
  const wanted = 'wanted' in state ? state.wanted : undefined;
  const mustWait = Boolean(scope.later?.waitMs);
  return html`
    <div class="footer">
      <div class="row">
        <button @click=${() => scope.leave()}>${busy ? common.close : common.cancel}</button>
        ${
          state.account.linkedAsset
            ? html`<button
                id="unlink"
                class="quiet danger"
                aria-disabled=${busy || mustWait}
                aria-busy=${wanted === null}
                @click=${() => scope.act(actions => actions.unlink())}
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
        aria-disabled=${!maySave(state) || mustWait}
        aria-busy=${Boolean(wanted)}
        aria-describedby="chosen"
        @click=${() => scope.act(actions => actions.save())}
      >
        ${wanted ? text.linking : text.link}
      </button>
    </div>
  `;
};

/** Search, tree, what is chosen; while a change is on its way all of it stays, and waits. */
export const chooseView = (scope: LinkerScope): TemplateResult => {
  const {state, later} = scope;
  const busy = isSaving(state);
  const final = later?.final(scope);
  if (final) return final;
  return html`
    <div class="chooser" ?inert=${busy} aria-busy=${busy}>
      ${later?.suggestions(scope)} ${searchField(scope)} ${rowsView(scope)}
      <p id="chosen" class="small muted">${later?.chosen(scope)}</p>
    </div>
    ${waiting(scope)} ${later?.change(scope)} ${later?.footer(scope) ?? footer(scope)}
  `;
};
