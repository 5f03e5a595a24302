import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {ChoosingBankState} from '../../../store/flow/flow-state.ts';
import {hasNoBank} from '../../../store/flow/flow-selectors.ts';
import {dataOf} from '../../../store/resource.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import {icon} from '../../../ui/icon.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import {bankOption} from './bank-option.ts';
import {ibanLine} from './iban-line.ts';
import {footer, heading, refusal} from './parts.ts';
import type {WizardScope} from './scope.ts';

type Scope = WizardScope<ChoosingBankState>;

const banksOf = ({state}: Scope) => dataOf(state.search.results)?.items ?? [];

const onKey = (event: KeyboardEvent, scope: Scope): void => {
  const banks = banksOf(scope);
  const {active, state} = scope;
  const go = (to: number): void => {
    event.preventDefault();
    scope.mark({active: Math.max(0, Math.min(banks.length - 1, to))});
  };
  switch (event.key) {
    case 'ArrowDown':
      if (banks.length > 0) go(active + 1);
      break;
    case 'ArrowUp':
      if (banks.length > 0) go(active - 1);
      break;
    case 'PageDown':
      if (banks.length > 0) go(active + 5);
      break;
    case 'PageUp':
      if (banks.length > 0) go(active - 5);
      break;
    case 'Enter': {
      event.preventDefault();
      if (event.isComposing || event.repeat) return;
      const bank = banks[active];
      if (bank && bank.id !== state.selected?.id) scope.send({type: 'bank-selected', bank});
      else goOn(scope);
      break;
    }
    case 'Escape':
      if (state.search.text === '') return;
      event.preventDefault();
      event.stopPropagation();
      scope.send({type: 'query-changed', text: ''});
      break;
  }
};

const goOn = (scope: Scope): void => {
  if (scope.state.selected) scope.send({type: 'next'});
  else scope.complain('#bank');
};

const skeletonOption = (): TemplateResult => html`
  <li class="option" aria-hidden="true">
    <span class="monogram little"></span>
    <div>${skeleton(24)}<br />${skeleton(30)}</div>
  </li>
`;

const results = (scope: Scope): TemplateResult => {
  const {state, text, format} = scope;
  const {search} = state;
  const {results: found} = search;
  const data = dataOf(found);
  const busy = found.kind === 'loading' || (found.kind === 'ready' && found.refreshing === true);
  const typed = search.text.trim();
  if (found.kind === 'failed')
    return failureAlert(
      found.failure,
      scope,
      html`<button type="button" @click=${() => scope.send({type: 'search-again'})}>${scope.common.tryAgain}</button>`,
    );
  if (!data)
    return found.kind === 'loading'
      ? html`<ul class="options" aria-hidden="true">
          ${Array.from({length: 3}, skeletonOption)}
        </ul>`
      : html`<p class="small muted">${typed.length === 1 ? text.bank.tooShort : nothing}</p>`;
  if (hasNoBank(state))
    return html`<div class="none">
      <p class="strong text">${search.iban ? text.bank.ibanNone : text.bank.none(typed)}</p>
      <p class="muted small">${text.bank.noneHint}</p>
    </div>`;
  return html`
    ${
      found.kind === 'stale'
        ? failureAlert(
            found.failure,
            scope,
            html`<button type="button" @click=${() => scope.send({type: 'search-again'})}>
              ${scope.common.tryAgain}
            </button>`,
          )
        : nothing
    }
    <ul
      class="options ${busy ? 'busy' : ''}"
      id="banks"
      role="listbox"
      aria-label=${text.bank.results}
      aria-busy=${busy ? 'true' : 'false'}
    >
      ${data.items.map((bank, at) => bankOption(bank, at, scope))}
    </ul>
    <p class="small muted row">
      <span>${text.bank.countOf(data.items.length, data.total, format)}</span>
      ${
        data.nextCursor
          ? html`<button type="button" class="link" @click=${() => scope.send({type: 'more-banks'})}>
              ${text.bank.more}
            </button>`
          : nothing
      }
    </p>
  `;
};

/** Type-ahead over the directory, as the ARIA combobox pattern with its list in the page. */
export const bankView = (scope: Scope): TemplateResult => {
  const {state, text, active, missing} = scope;
  const iban = ibanLine(state.search, text, scope.format);
  const wrong = missing || iban?.wrong === true;
  const banks = banksOf(scope);
  const open = banks.length > 0;
  return html`
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        goOn(scope);
      }}
    >
      ${heading(text.bank.heading, text.bank.lead)} ${refusal(scope, state)}
      <div class="field search">
        ${icon('search')}
        <input
          id="bank"
          type="text"
          role="combobox"
          aria-label=${text.bank.label}
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-autocomplete="list"
          aria-expanded=${open ? 'true' : 'false'}
          aria-controls="banks"
          aria-activedescendant=${open && active >= 0 ? `bank-${active}` : nothing}
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby="bank-line"
          placeholder=${text.bank.hint}
          .value=${state.search.text}
          @input=${(event: InputEvent) => {
            scope.mark({active: -1});
            scope.send({type: 'query-changed', text: (event.target as HTMLInputElement).value});
          }}
          @keydown=${(event: KeyboardEvent) => onKey(event, scope)}
        />
        <p id="bank-line" class=${wrong ? 'error' : 'small muted'}>
          ${missing ? text.bank.missing : (iban?.words ?? nothing)}
        </p>
      </div>
      <div class="results">${results(scope)}</div>
      <p class="small">
        <button type="button" class="link" @click=${() => scope.send({type: 'not-listed', shown: true})}>
          ${text.bank.notListed}
        </button>
      </p>
      ${footer(scope, {primary: text.next, dimmed: !state.selected})}
    </form>
  `;
};

/** What to do when the bank is not there: never a dead end. */
export const notListedView = (scope: Scope): TemplateResult => {
  const {text} = scope;
  return html`
    ${heading(text.bank.notListedHeading, text.bank.notListedText)}
    <ul class="tips">
      ${text.bank.notListedTips.map(tip => html`<li>${tip}</li>`)}
    </ul>
    <slot name="bank-not-listed"></slot>
    ${footer(scope, {primary: text.bank.backToSearch, leadsBack: true, act: () => scope.send({type: 'not-listed', shown: false})})}
  `;
};
