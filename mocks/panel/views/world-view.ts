import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {HeldRun, HeldSync} from '../../simulator/world-holdings.ts';
import type {PanelScope} from '../panel-scope.ts';

const syncRow = ({words, date}: PanelScope, sync: HeldSync): TemplateResult => {
  const end = sync.revoked
    ? words.revoked
    : sync.expiresAt === null
      ? words.endsNever
      : words.ends(date(sync.expiresAt));
  return html`<li>
    <bdi class="strong">${sync.name}</bdi>
    <span class="small muted"><bdi>${sync.bank}</bdi>, ${words.accounts(sync.accounts)}, ${end}</span>
  </li>`;
};

const runRow = (scope: PanelScope, {id, name, bank, step, bankPage}: HeldRun): TemplateResult => {
  const {words} = scope;
  const decide = (decision: 'grant' | 'cancel'): void => scope.act('bank', sandbox => sandbox.decide(id, decision));
  // Where nobody listens there is nothing to open.
  const page = bankPage?.startsWith('http://') ? bankPage : undefined;
  return html`<li>
    <bdi class="strong">${name}</bdi>
    <span class="small muted">${bank === '' ? nothing : html`<bdi>${bank}</bdi>, `}<code>${step}</code></span>
    ${
      bankPage === undefined
        ? nothing
        : html`<span class="row tight">
            <button type="button" aria-label=${words.forRun(words.grant, bank)} @click=${() => decide('grant')}>
              ${words.grant}
            </button>
            <button type="button" aria-label=${words.forRun(words.cancel, bank)} @click=${() => decide('cancel')}>
              ${words.cancel}
            </button>
            ${page === undefined ? nothing : html`<a href=${page} target="_blank" rel="noopener">${words.openPage}</a>`}
          </span>`
    }
  </li>`;
};

/** Syncs and logins of the world. */
export const worldView = (scope: PanelScope): TemplateResult => {
  const {words, view} = scope;
  const {organisation, syncs, accounts, unlinked, firstSyncs, runs} = view.holds;
  const more = syncs - firstSyncs.length;
  return html`
    <p><bdi>${words.holds(organisation, syncs, accounts, unlinked)}</bdi></p>
    ${
      syncs === 0
        ? nothing
        : html`<h4 id="syncs">${words.syncs}</h4>
            <ul class="rows" aria-labelledby="syncs">
              ${repeat(
                firstSyncs,
                ({id}) => id,
                sync => syncRow(scope, sync),
              )}
            </ul>`
    }
    ${more > 0 ? html`<p class="small muted">${words.more(more)}</p>` : nothing}
    <h4 id="runs">${words.runs}</h4>
    ${
      runs.length === 0
        ? html`<p class="small muted">${words.noRuns}</p>`
        : html`<ul class="rows" aria-labelledby="runs">
            ${repeat(
              runs,
              ({id}) => id,
              run => runRow(scope, run),
            )}
          </ul>`
    }
  `;
};
