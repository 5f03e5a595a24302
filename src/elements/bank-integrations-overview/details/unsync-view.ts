import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {AccountPage} from '../../../contract/account.ts';
import {maskIban} from '../../../search/iban-text.ts';
import type {Task} from '../../../store/overview/task-state.ts';
import {dataOf} from '../../../store/resource.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import type {DetailsScope} from './details-scope.ts';

type Removing = Extract<Task, {kind: 'removing'}>;

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
export const unsyncView = (
  {sync, preview, failure}: Removing,
  scope: DetailsScope,
  pending: unknown,
): TemplateResult => {
  const {text, format, now} = scope;
  const page = dataOf(preview);
  return html`
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
    ${page ? previewList(page, scope) : preview.kind === 'failed' ? failureAlert(preview.failure, scope) : pending}
    <p class="muted">${text.unsyncBack}</p>
    ${failure ? failureAlert(failure, scope) : nothing}
  `;
};

/** The button that removes. */
export const unsyncButton = ({phase}: Removing, {text, act}: DetailsScope): TemplateResult => {
  const busy = phase === 'removing';
  return html`
    <button
      class="danger-fill"
      aria-disabled=${busy ? 'true' : 'false'}
      @click=${() => act({type: 'remove-confirmed'})}
    >
      ${busy ? text.unsyncing : text.unsyncConfirm}
    </button>
  `;
};
