import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isBusy} from '../../../store/flow/flow-selectors.ts';
import {bankQuote} from '../../../ui/failure-alert.ts';
import {icon} from '../../../ui/icon.ts';
import type {AskedAt} from './asked-at.ts';
import {footer, heading, loadingLine, refusal, waitingLine} from './parts.ts';
import type {WizardScope} from './scope.ts';

/** The step around the login form. The form itself stands in the light DOM, where password managers look. */
export const loginView = (scope: WizardScope, flow: AskedAt<'enter-login'>): TemplateResult => {
  const {text, bank, common, state} = scope;
  const waits = isBusy(state) || !scope.afterStart;
  return html`
    ${heading(text.login.heading, text.login.lead(bank))} ${refusal(scope, state)}
    ${bankQuote(common.bankSays, flow.hint)}
    <p class="small muted safety">${icon('lock')}<span>${text.login.safety}</span></p>
    <slot name="credentials"></slot>
    ${
      isBusy(state)
        ? html`<p class="small muted">${text.waiting.submitting(bank)}</p>
            ${waitingLine(text.waiting.submitting(bank))}`
        : waits
          ? loadingLine(scope)
          : nothing
    }
    ${scope.leaving || waits ? footer(scope) : nothing}
  `;
};
