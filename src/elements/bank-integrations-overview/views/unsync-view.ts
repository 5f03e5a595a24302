import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {AccountPage} from '../../../contract/account.ts';
import {maskIban} from '../../../search/iban-text.ts';
import type {Task} from '../../../store/overview/overview-state.ts';
import {dataOf} from '../../../store/resource.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import type {DetailsScope} from './scope.ts';

const shown = 5;

const previewList = (page: AccountPage, {text, common, format}: DetailsScope): TemplateResult => html`
  <ul class="preview">
    ${page.items.slice(0, shown).map(
      account =>
        html`<li>
          <span class="text">${account.name}</span>
          <span class="muted small">${account.iban ? maskIban(account.iban) : (account.number ?? '')}</span>
          ${account.linkedAsset ? html`<div>${assetPath(account.linkedAsset, common)}</div>` : nothing}
        </li>`,
    )}
    ${page.total > shown ? html`<li class="muted">${text.unsyncMore(page.total - shown, format)}</li>` : nothing}
  </ul>
`;

/** What goes when a sync is removed, named and counted, before anything goes. */
export const unsyncView = (task: Extract<Task, {kind: 'removing'}>, scope: DetailsScope): TemplateResult => {
  const {text, format, now, common} = scope;
  const {sync, phase, preview, failure} = task;
  const busy = phase === 'removing';
  const page = dataOf(preview);
  const close = (): void => scope.send({type: 'task-cancelled'});
  return html`
    <div class="sheet">
      <h2 id="unsync-title" tabindex="-1" class="text">${text.unsyncTitle(sync.name)}</h2>
      <div class="stack">
        <p>${text.unsyncText(sync.bank.name)}</p>
        <ul class="goes">
          <li>${text.unsyncAccounts(page?.total ?? sync.accountCount, format)}</li>
          <li>${text.unsyncLinks(sync.accountCount - sync.unlinkedCount, format)}</li>
          ${
            sync.lastImport
              ? html`<li>${text.unsyncLastImport(format.moment(sync.lastImport.finishedAt, now))}</li>`
              : nothing
          }
        </ul>
        ${
          page
            ? previewList(page, scope)
            : preview.kind === 'failed'
              ? failureAlert(preview.failure, scope)
              : html`<div class="preview" aria-busy="true">
                  <span class="visually-hidden">${common.loading}</span>${skeleton(28)}<br />${skeleton(22)}
                </div>`
        }
        <p class="muted">${text.unsyncBack}</p>
        ${failure ? failureAlert(failure, scope) : nothing}
      </div>
      <div class="footer">
        <button autofocus aria-disabled=${busy ? 'true' : 'false'} @click=${close}>${text.unsyncKeep}</button>
        <button
          class="danger-fill"
          aria-disabled=${busy ? 'true' : 'false'}
          @click=${() => scope.send({type: 'remove-confirmed'})}
        >
          ${busy ? text.unsyncing : text.unsyncConfirm}
        </button>
      </div>
    </div>
  `;
};
