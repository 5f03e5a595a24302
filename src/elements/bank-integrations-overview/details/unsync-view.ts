import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {AccountPage} from '../../../contract/account.ts';
import {maskIban} from '../../../search/iban-text.ts';
import type {Task} from '../../../store/overview/task-state.ts';
import {dataOf} from '../../../store/resource.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import type {DetailsScope} from './details-scope.ts';

type Removing = Extract<Task, {kind: 'removing'}>;

const shown = 5;
/** With more links at stake, the name is typed first. */
const linksAtEase = 10;

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

/** Where the accounts will stand that go with a sync. */
const pending = ({common}: DetailsScope): TemplateResult => html`
  <div class="preview" aria-busy="true">
    <span class="visually-hidden">${common.loading}</span>
    ${[28, 22].map(characters => html`<p>${skeleton(characters)}</p>`)}
  </div>
`;

const asksName = ({sync, phase}: Removing): boolean =>
  phase === 'confirming' && sync.accountCount - sync.unlinkedCount > linksAtEase;

const nameField = (name: string, {text, nameTyped, nameDiffers, remember}: DetailsScope): TemplateResult => html`
  <div class="field">
    <label for="unsync-name">${text.unsyncTypeName(name)}</label>
    <input
      id="unsync-name"
      type="text"
      autocomplete="off"
      spellcheck="false"
      .value=${nameTyped}
      aria-invalid=${nameDiffers ? 'true' : 'false'}
      aria-describedby=${nameDiffers ? 'unsync-name-error' : nothing}
      @input=${(event: InputEvent) => remember({nameTyped: (event.target as HTMLInputElement).value, nameDiffers: false})}
    />
    ${nameDiffers ? html`<p class="error" id="unsync-name-error">${text.unsyncNameDiffers}</p>` : nothing}
  </div>
`;

/** What goes when a sync is removed, named and counted, before anything goes; then the seconds in which it can be undone. */
export const unsyncView = (task: Removing, scope: DetailsScope): TemplateResult => {
  const {text, format, now} = scope;
  const {sync, preview, failure, phase, left} = task;
  if (phase === 'counting')
    return html`<p class="count" id="unsync-count">${text.unsyncCounting(left, format)}</p>
      <p class="muted">${text.unsyncLeave}</p>`;
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
    ${page ? previewList(page, scope) : preview.kind === 'failed' ? failureAlert(preview.failure, scope) : pending(scope)}
    <p class="muted">${text.unsyncBack}</p>
    ${asksName(task) ? nameField(sync.name, scope) : nothing} ${failure ? failureAlert(failure, scope) : nothing}
  `;
};

const confirm = (task: Removing, scope: DetailsScope): void => {
  const nameDiffers = asksName(task) && scope.nameTyped.trim() !== task.sync.name.trim();
  scope.remember({nameDiffers});
  if (nameDiffers) scope.focus('#unsync-name');
  else scope.act({type: 'remove-confirmed'});
};

/** The button that removes. */
export const unsyncButton = (task: Removing, scope: DetailsScope): TemplateResult => {
  const {text} = scope;
  const busy = task.phase === 'removing';
  return html`
    <button class="danger-fill" aria-disabled=${busy ? 'true' : 'false'} @click=${() => confirm(task, scope)}>
      ${busy ? text.unsyncing : text.unsyncConfirm}
    </button>
  `;
};
