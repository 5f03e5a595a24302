import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {SyncLook} from '../../../store/sync-status/sync-look.ts';
import {bankQuote} from '../../../ui/failure-alert.ts';
import {chip} from '../../../ui/chip.ts';
import {icon} from '../../../ui/icon.ts';
import {monogram} from '../../../ui/monogram.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import {detailsFailed} from './pending-view.ts';
import type {OverviewScope} from './scope.ts';
import {sessionView} from './session-view.ts';

const statusWord = (sync: BankSync, {kind}: SyncLook, {text: {status}, format, now}: OverviewScope): string =>
  kind === 'expires-soon' ? status[kind](format.inDays(sync.expiresAt ?? '', now)) : status[kind];

/** When it was imported last, when it is next, and until when the balances hold. */
const importWords = (sync: BankSync, status: SyncLook, {text, format, now}: OverviewScope): string => {
  const {lastImport, nextImportAt, importing} = sync;
  const words: string[] = [];
  if (importing) words.push(text.importingNow);
  else if (!lastImport) words.push(text.importedNever);
  else {
    const when = format.moment(lastImport.finishedAt, now);
    words.push(lastImport.outcome === 'failed' ? text.importFailed(when) : text.imported(when));
    if (status.kind === 'expired' || status.kind === 'revoked')
      words.push(text.lastDataFrom(format.date(lastImport.finishedAt)));
  }
  if (nextImportAt && !importing) words.push(text.nextImport(format.moment(nextImportAt, now)));
  return words.join(' · ');
};

const actions = (sync: BankSync, status: SyncLook, scope: OverviewScope): TemplateResult => {
  const {text} = scope;
  const {renew} = status;
  // Hidden from nobody while it cannot be used: the reason is said, and the focus stays where it is.
  const blocked = sync.importing;
  const button = (label: string, look: string, act: () => void): TemplateResult => html`
    <button
      class=${look}
      aria-disabled=${blocked}
      aria-label=${text.actionFor(label, sync.name)}
      aria-describedby=${blocked ? `busy-${sync.id}` : nothing}
      @click=${() => !blocked && act()}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="row actions">
      ${button(renew ? text.renew : text.resync, renew && status.tone === 'bad' ? 'primary' : '', () => scope.renew(sync))}
      ${button(text.unsync, 'quiet danger', () => scope.details.begin({type: 'remove', sync}))}
    </div>
  `;
};

const trouble = (sync: BankSync, status: SyncLook, scope: OverviewScope): TemplateResult | typeof nothing => {
  // Why its buttons rest, and for how long.
  if (status.kind === 'importing')
    return scope.mayManage
      ? html`<p class="trouble small muted" id="busy-${sync.id}">${scope.text.unsyncBusy}</p>`
      : nothing;
  if (!status.cause || status.kind === 'expires-soon') return nothing;
  const {title, text, next} = scope.failures[status.cause] ?? scope.failures.unknown;
  const bankText = sync.problem?.bankText ?? sync.lastImport?.failure?.bankText;
  return html`
    <div class="trouble small">
      <p>${title ? html`<span class="strong">${title}.</span> ${text} ${next}` : skeleton(60)}</p>
      ${bankQuote(scope.common.bankSays, bankText)}
    </div>
  `;
};

/** The accounts, or why what was pressed is not to be had. */
const below = (sync: BankSync, scope: OverviewScope): unknown => {
  const {failed, here} = scope.details;
  if (failed) return html`<div class="inset">${detailsFailed(scope)}</div>`;
  return here ? here.accounts(sync, scope) : html`<p class="inset">${scope.common.loading}</p>`;
};

const draw = (sync: BankSync, status: SyncLook, scope: OverviewScope): TemplateResult => {
  const {text, state, mayManage, format, details} = scope;
  const opened = state.opened[sync.id] !== undefined;
  const shown = opened || (details.failed && details.wish?.sync?.id === sync.id);
  return html`
    <li class="card sync" part="sync" data-sync=${sync.id}>
      <div class="head">
        ${monogram(sync.bank.name)}
        <div class="who">
          ${
            details.here?.title(sync, scope) ??
            html`<div class="row title">
              <h3 class="text">${sync.name}</h3>
              ${
                mayManage
                  ? html`<button
                      class="icon-only quiet"
                      aria-label=${text.renameOf(sync.name)}
                      title=${text.rename}
                      @click=${() => scope.details.begin({type: 'rename', sync})}
                    >
                      ${icon('pencil')}
                    </button>`
                  : nothing
              }
              ${chip(status.tone, statusWord(sync, status, scope))}
            </div>`
          }
          <p class="muted small text">
            ${[sync.bank.name, sync.bank.city].filter(Boolean).join(', ')} · ${importWords(sync, status, scope)}
          </p>
        </div>
        ${mayManage ? actions(sync, status, scope) : nothing} ${sessionView(sync, status, scope)}
        ${trouble(sync, status, scope)}
      </div>
      <div class="disclosure">
        <button
          class="quiet"
          aria-expanded=${opened}
          aria-controls="accounts-${sync.id}"
          aria-label=${text.actionFor(opened ? text.hideAccounts : text.getAccounts, sync.name)}
          @click=${() => scope.send({type: opened ? 'accounts-closed' : 'accounts-opened', syncId: sync.id})}
        >
          ${icon(opened ? 'down' : 'right')}${opened ? text.hideAccounts : text.getAccounts}
        </button>
        <span class="muted small">${text.accountCount(sync.accountCount, format)}</span>
      </div>
      <div id="accounts-${sync.id}" ?hidden=${!shown}>${shown ? below(sync, scope) : nothing}</div>
    </li>
  `;
};

const drawn = new WeakMap<BankSync, {readonly facts: readonly unknown[]; readonly card: TemplateResult}>();

/**
 * One bank sync: who it is, how it is, what can be done, and its accounts when asked for. A closed card is drawn once for the
 * same facts: what happens to one sync of many is the matter of its card alone.
 */
export const syncView = (sync: BankSync, scope: OverviewScope): TemplateResult => {
  const {text, failures, format, details, mayManage} = scope;
  const {here, failed, wish} = details;
  const status = scope.look(sync);
  const share = Math.round((status.elapsed ?? 2) * 1000);
  // Another day has other words.
  const today = format.inDays(sync.grantedAt, scope.now);
  const facts = [
    status.kind,
    share,
    today,
    text,
    // Only those in trouble have words for it.
    status.cause && failures,
    format,
    mayManage,
    details,
    here?.title(sync, scope),
    failed,
    wish,
  ];
  const before = drawn.get(sync);
  const opened = scope.state.opened[sync.id];
  if (!opened && before?.facts.every((fact, at) => fact === facts[at])) return before.card;
  const card = draw(sync, status, scope);
  if (opened) drawn.delete(sync);
  else drawn.set(sync, {facts, card});
  return card;
};
