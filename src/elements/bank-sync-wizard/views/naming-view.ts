import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {ConfirmingRenewalState, NamingState} from '../../../store/flow/flow-state.ts';
import {footer, heading, refusal} from './parts.ts';
import type {WizardScope} from './scope.ts';

/** The name comes first: it tells colleagues what the sync is for. */
export const namingView = (scope: WizardScope<NamingState>): TemplateResult => {
  const {state, text, nameLength} = scope;
  const error =
    state.problem === 'empty' ? text.name.missing : state.problem === 'too-long' ? text.name.tooLong(nameLength) : '';
  return html`
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        scope.send({type: 'next'});
        scope.focus('#name');
      }}
    >
      ${heading(text.name.heading, text.name.lead)} ${refusal(scope, state)}
      <div class="field">
        <label for="name">${text.name.label}</label>
        <input
          id="name"
          type="text"
          autocomplete="off"
          .value=${state.run.name}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby="name-hint${error ? ' name-error' : ''}"
          @input=${(event: InputEvent) =>
            scope.send({type: 'name-changed', name: (event.target as HTMLInputElement).value})}
        />
        ${error ? html`<p class="error" id="name-error">${error}</p>` : nothing}
        <p class="small muted" id="name-hint">${text.name.example}</p>
      </div>
      ${footer(scope, {primary: text.next})}
    </form>
  `;
};

/** Renewing starts with a press: nothing reaches the bank before. */
export const renewalView = (scope: WizardScope<ConfirmingRenewalState>): TemplateResult => {
  const {state, text, bank} = scope;
  return html`
    ${heading(text.renew.heading(state.run.name || text.renew.unnamed), text.renew.lead(bank))}
    ${footer(scope, {primary: text.renew.start, act: () => scope.send({type: 'next'})})}
  `;
};
