import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {formatMoney} from '../../../i18n/format-money.ts';
import {maskIban} from '../../../search/iban-text.ts';
import type {SuccessState} from '../../../store/flow/flow-state.ts';
import {icon} from '../../../ui/icon.ts';
import {changesLead, changesView, tellsChanges} from '../more/changes-view.ts';
import {heading} from './parts.ts';
import type {MoreOfWizard, WizardScope} from './scope.ts';

const shown = 5;

/** Done: the accounts, as they stand in the overview already. */
export const successView = (scope: WizardScope<SuccessState>, more: MoreOfWizard): TemplateResult => {
  const {text, format, state} = scope;
  const {sync, accounts, changes, mode} = state.flow;
  const rest = sync.accountCount - Math.min(accounts.length, shown);
  const list = (): TemplateResult => html`
    <ul class="accounts">
      ${accounts.slice(0, shown).map(
        account =>
          html`<li>
            <span class="text"
              ><bdi>${account.name}</bdi>
              <span class="muted small"
                ><bdi>${account.holder}</bdi
                >${account.iban ? html` · <bdi>${maskIban(account.iban)}</bdi>` : nothing}</span
              ></span
            >
            <bdi class="amount"
              >${account.balance ? formatMoney(format.language, account.balance) : html`<span class="muted small">${text.success.noBalance}</span>`}</bdi
            >
          </li>`,
      )}
      ${rest > 0 ? html`<li class="muted small">${text.success.moreAccounts(rest, format)}</li>` : nothing}
    </ul>
  `;
  return html`
    <div class="hero">${icon('check')}</div>
    ${heading(
      mode === 'resync' ? text.success.renewedHeading(sync.name) : text.success.heading(sync.name),
      mode === 'resync' ? changesLead(changes, scope, more) : text.success.lead(sync.accountCount, format),
    )}
    ${mode === 'resync' && tellsChanges(changes) ? changesView(changes, sync.id, scope, more) : list()}
    <p class="small muted">
      ${sync.expiresAt ? text.success.sessionEnds(format.date(sync.expiresAt)) : text.success.sessionNever}
      ${mode === 'connect' ? text.success.next : nothing}
    </p>
    <div class="footer">
      <button type="button" class="primary" part="primary" @click=${() => scope.finish()}>${text.done}</button>
    </div>
  `;
};
