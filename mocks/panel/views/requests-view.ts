import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {PanelScope} from '../panel-scope.ts';

/** The last requests, newest first. */
export const requestsView = (scope: PanelScope): TemplateResult => {
  const {words, view, time} = scope;
  if (view.requests.length === 0) return html`<p class="small muted">${words.noRequests}</p>`;
  return html`
    <div class="row between">
      <p class="small muted">${words.requestsHint}</p>
      <button type="button" @click=${() => scope.act('none', sandbox => sandbox.clearRequests())}>
        ${words.clear}
      </button>
    </div>
    <div class="log" tabindex="0" role="region" aria-label=${words.requests}>
      <ol class="rows">
        ${repeat(
          view.requests,
          ({id}) => id,
          ({at, operation, asked, kind, outcome}) =>
            html`<li>
              <span class="row between">
                <code class="strong">${operation}</code>
                <span class=${`chip ${kind === 'answer' ? 'good' : kind === 'fault' ? 'bad' : 'warning'}`}
                  >${outcome || 'ok'}</span
                >
              </span>
              <span class="small muted"><time datetime=${at}>${time(at)}</time> ${asked}</span>
            </li>`,
        )}
      </ol>
    </div>
  `;
};
