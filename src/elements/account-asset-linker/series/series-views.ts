import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {countSeries, currentAccount} from '../../../store/link/link-series.ts';
import {alert} from '../../../ui/alert.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {icon} from '../../../ui/icon.ts';
import type {SeriesScope} from './series-scope.ts';

/** A change is on its way. */
const isBusy = ({state}: SeriesScope): boolean => 'patience' in state;

/** A key that is held, or the second click of two, was meant for the account before. */
const once = (event: Event): void => {
  const again = event instanceof KeyboardEvent ? event.repeat && event.key !== 'Tab' : (event as MouseEvent).detail > 1;
  if (!again) return;
  event.preventDefault();
  event.stopPropagation();
};
const held = {handleEvent: once, capture: true};

/** The last link, as long as it can be undone. */
const lastLink = (scope: SeriesScope): TemplateResult | typeof nothing => {
  const {series, words, more} = scope;
  const {accounts, last, undoing} = series;
  const account = accounts.find(({id}) => id === last?.accountId);
  return account?.linkedAsset && !undoing
    ? html`<p class="last small">
        ${icon('check')} <span class="text">${more.linked(account.name, account.linkedAsset.name)}</span>
        <button id="undo" class="link" aria-disabled=${isBusy(scope)} @click=${() => scope.undo()}>
          ${words.undo}
        </button>
      </p>`
    : nothing;
};

/** How far it is. */
export const progressView = (scope: SeriesScope): TemplateResult => {
  const {series, words, common, format} = scope;
  const {accounts, at} = series;
  const {left} = countSeries(series);
  return html`
    <div class="series" part="progress">
      <div class="spread">
        <span class="small muted">${words.place(Math.min(at + 1, accounts.length), accounts.length, format)}</span>
        <button id="stop" class="link small" @click=${() => scope.leave()}>
          ${isBusy(scope) ? common.close : words.stop}
        </button>
      </div>
      <progress max=${accounts.length} value=${accounts.length - left} aria-label=${words.progress}></progress>
      ${lastLink(scope)}
    </div>
  `;
};

/** Assets that the account may belong to, with the reason; a press links and goes on. */
export const suggestionsView = (scope: SeriesScope): TemplateResult => {
  const {words, text, common, suggested, act} = scope;
  if (suggested === 'failed')
    return alert({
      tone: 'warning',
      title: words.notSuggested,
      actions: html`<button @click=${() => scope.suggestAgain()}>${common.tryAgain}</button>`,
    });
  return html`
    <div class="suggested" @keydown=${held} @click=${held}>
      <p id="suggested" class="small muted">
        ${suggested === undefined ? words.looking : suggested.length > 0 ? words.suggestions : words.noSuggestion}
      </p>
      ${
        suggested?.length
          ? html`<ul role="list" aria-labelledby="suggested">
              ${suggested.map(
                (each, index) =>
                  html`<li>
                    <button
                      id="suggestion-${index}"
                      class="suggestion"
                      @click=${() => act(({send}) => send({type: 'put', asset: each.asset}))}
                    >
                      ${icon('link')}
                      <span>
                        <span class="visually-hidden">${text.link}:</span> ${assetPath(each.asset, common)}
                        <span class="why small muted">${words.reasons[each.reason]}</span>
                      </span>
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
  `;
};

/** Back, skip, link. */
export const seriesFooter = (scope: SeriesScope, mayLink: boolean, mustWait: boolean): TemplateResult => {
  const {state, text, words, series, act} = scope;
  const busy = isBusy(scope);
  const wanted = 'wanted' in state ? state.wanted : undefined;
  return html`
    <div class="footer" @keydown=${held}>
      <div class="row">
        <button aria-disabled=${busy || series.at === 0} @click=${() => busy || scope.back()}>${words.back}</button>
        <button id="skip" aria-disabled=${busy} @click=${() => busy || scope.skip()}>
          ${state.account.linkedAsset ? words.goOn : words.skip}
        </button>
        ${
          state.account.linkedAsset
            ? html`<button
                id="unlink"
                class="quiet danger"
                aria-disabled=${busy || mustWait}
                @click=${() => act(actions => actions.unlink())}
              >
                ${text.unlink}
              </button>`
            : nothing
        }
      </div>
      <button
        id="save"
        class="primary"
        part="primary"
        aria-disabled=${!mayLink || mustWait}
        aria-busy=${Boolean(wanted)}
        aria-describedby="chosen"
        @click=${() => act(actions => actions.save())}
      >
        ${wanted ? text.linking : text.link}
      </button>
    </div>
  `;
};

/** What became of all of them. */
export const summaryView = (scope: SeriesScope): TemplateResult => {
  const {series, words, common, format} = scope;
  const {accounts, outcomes} = series;
  const counts = countSeries(series);
  return html`
    <div>
      <h2 id="heading" tabindex="-1" class="text">
        ${accounts.length === 0 ? words.nothing : words.summary(counts.linked, format)}
      </h2>
      <p class="muted">
        ${counts.kept > 0 ? words.kept(counts.kept, format) : nothing}
        ${counts.skipped > 0 ? words.skipped(counts.skipped, format) : nothing}
      </p>
    </div>
    ${lastLink(scope)}
    ${
      accounts.length > 0
        ? html`<ul class="ended" role="list">
            ${accounts.map(
              ({id, name, linkedAsset}) =>
                html`<li>
                  <bdi class="strong">${name}</bdi>
                  ${
                    linkedAsset && outcomes.get(id) !== 'skipped'
                      ? assetPath(linkedAsset, common)
                      : html`<span class="small muted">${words.wasSkipped}</span>`
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <div class="footer">
      <div class="row">
        ${accounts.length > 0 ? html`<button @click=${() => scope.back()}>${words.back}</button>` : nothing}
        ${
          counts.skipped > 0
            ? html`<button id="through" @click=${() => scope.throughSkipped()}>${words.throughSkipped}</button>`
            : nothing
        }
      </div>
      <button class="primary" part="primary" @click=${() => scope.leave()}>${common.close}</button>
    </div>
  `;
};

/** Whether there is an account whose turn it is. */
export const isOver = ({series}: SeriesScope): boolean => currentAccount(series) === undefined;
