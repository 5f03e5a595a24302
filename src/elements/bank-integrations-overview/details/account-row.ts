import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Account} from '../../../contract/account.ts';
import {formatMoney} from '../../../i18n/format-money.ts';
import {formatIban, maskIban} from '../../../search/iban-text.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {icon} from '../../../ui/icon.ts';
import {copy} from '../../../ui/icons/copy.ts';
import {eye} from '../../../ui/icons/eye.ts';
import type {DetailsScope} from './details-scope.ts';

/** The last four digits; the whole IBAN on request, to be copied. */
const number = (account: Account, scope: DetailsScope): TemplateResult => {
  const {text, revealed, copied} = scope;
  const {id, iban} = account;
  if (!iban) return html`<span class="muted small text">${account.number ?? account.currency}</span>`;
  const whole = revealed.has(id);
  return html`
    <span class="row iban small muted">
      <bdi dir="ltr">${whole ? formatIban(iban) : maskIban(iban)}</bdi>
      <button
        class="icon-only quiet"
        aria-label="${whole ? text.hideIban : text.showIban}: ${account.name}"
        title=${whole ? text.hideIban : text.showIban}
        aria-pressed=${whole ? 'true' : 'false'}
        @click=${() => {
          const others = new Set(revealed);
          if (!others.delete(id)) others.add(id);
          scope.remember({revealed: others, copied: ''});
        }}
      >
        ${icon(eye)}
      </button>
      ${
        whole
          ? html`<button
              class="icon-only quiet"
              aria-label="${text.copyIban}: ${account.name}"
              title=${text.copyIban}
              @click=${() => scope.copy(account)}
            >
              ${icon(copied === id ? 'check' : copy)}
            </button>`
          : nothing
      }
    </span>
  `;
};

const balance = ({balance: money}: Account, {text, format, now}: DetailsScope): TemplateResult =>
  money
    ? html`<bdi class="amount" dir="ltr">${formatMoney(format.language, money)}</bdi>
        <div class="muted small">${format.moment(money.readAt, now)}</div>`
    : html`<span aria-hidden="true">—</span>
        <div class="muted small">${text.noBalance}</div>`;

const asset = (account: Account, scope: DetailsScope): TemplateResult => {
  const {text, common, mayManage} = scope;
  const {linkedAsset} = account;
  if (linkedAsset)
    return html`${assetPath(linkedAsset, common)}
    ${
      mayManage
        ? html`<button
            class="icon-only quiet change"
            aria-label=${text.changeLinkOf(account.name)}
            title=${text.changeLink}
            @click=${() => scope.link(account)}
          >
            ${icon('pencil')}
          </button>`
        : nothing
    }`;
  return mayManage
    ? html`<button
        class="quiet link-asset"
        aria-label=${text.linkAssetOf(account.name)}
        @click=${() => scope.link(account)}
      >
        ${icon('link')}${text.linkAsset}
      </button>`
    : html`<span class="muted">—</span>`;
};

const troubleLine = (account: Account, title: string, scope: DetailsScope): TemplateResult => {
  const {text, hidden} = scope;
  const isHidden = hidden.has(account.id);
  const label = isHidden ? text.accountShow : text.accountHide;
  return html`
    <span class="row small trouble-line">
      <span class="account-trouble">${icon('alert')}${title}</span>
      <button
        class="quiet small"
        aria-label=${text.actionFor(label, account.name)}
        @click=${() => scope.hide(account, !isHidden)}
      >
        ${label}
      </button>
    </span>
  `;
};

/**
 * One account. Its trouble stands on its own row and nowhere else.
 * @param rowIndex - position in the whole list for assistive technology, where only a part of it is drawn.
 */
export const accountRow = (account: Account, scope: DetailsScope, rowIndex?: number): TemplateResult => {
  const {failures} = scope;
  const trouble = account.problem ? (failures[account.problem.code] ?? failures.unknown) : undefined;
  return html`
    <tr role="row" aria-rowindex=${rowIndex ?? nothing} data-account=${account.id}>
      <th role="rowheader" scope="row">
        <span class="name text">${account.name}</span>
        ${number(account, scope)} ${trouble ? troubleLine(account, trouble.title, scope) : nothing}
      </th>
      <td role="cell" class="holder text">${account.holder}</td>
      <td role="cell" class="figure">${balance(account, scope)}</td>
      <td role="cell" class="asset"><div class="asset-cell">${asset(account, scope)}</div></td>
    </tr>
  `;
};
