/* oxlint-disable lit-a11y/click-events-have-key-events -- the keys of an option belong to the combobox, which keeps the focus */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {BankMatch} from '../../../contract/bank.ts';
import {countryName} from '../../../i18n/country-name.ts';
import {icon} from '../../../ui/icon.ts';
import {marked} from '../../../ui/marked.ts';
import {monogram} from '../../../ui/monogram.ts';
import type {WizardScope} from './scope.ts';

const note = (bank: BankMatch, {text, format}: WizardScope): TemplateResult => {
  if (bank.connected) return html`<span class="chip warning">${icon('check')}${text.bank.connected}</span>`;
  if (bank.health === 'down' || bank.health === 'trouble')
    return html`<span class="chip bad">${icon('alert')}${text.bank.unavailable}</span>`;
  const country = bank.country ? countryName(format.language, bank.country) : text.bank.international;
  return html`<span class="muted small">${country}</span>`;
};

/** `37099901` as `370 999 01`: easier to compare with a bank statement. */
const grouped = (routingNumber: string): string =>
  /^\d{8}$/.test(routingNumber) ? routingNumber.replace(/^(\d{3})(\d{3})(\d{2})$/, '$1 $2 $3') : routingNumber;

/** One bank of the list: what matched is marked. */
export const bankOption = (bank: BankMatch, at: number, scope: WizardScope): TemplateResult => {
  const {state, active} = scope;
  const chosen = state.kind === 'choosing-bank' && state.selected?.id === bank.id;
  const asked = state.search.asked;
  const query = asked && 'query' in asked ? asked.query : '';
  const details = [bank.city, bank.routingNumber && grouped(bank.routingNumber), bank.bic].filter(
    detail => detail !== undefined && detail !== '',
  );
  return html`
    <li
      id="bank-${at}"
      role="option"
      class="option ${active === at ? 'active' : ''}"
      aria-selected=${chosen ? 'true' : 'false'}
      @mousedown=${(event: MouseEvent) => event.preventDefault()}
      @click=${() => {
        scope.mark({active: at});
        scope.send({type: 'bank-selected', bank});
      }}
    >
      ${monogram(bank.name, true)}
      <div class="text">
        ${marked(bank.name, query)}
        <div class="muted small">
          ${details.map((detail, index) => html`${index > 0 ? ' · ' : nothing}${marked(String(detail), query)}`)}
          ${bank.approach === 'redirect' ? html` · ${scope.text.bank.redirect}` : nothing}
        </div>
      </div>
      <span class="note">${chosen ? icon('check') : nothing}${note(bank, scope)}</span>
    </li>
  `;
};
