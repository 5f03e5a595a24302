import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {TanMethod} from '../../../contract/tan.ts';
import {alert} from '../../../ui/alert.ts';
import {approvingWords} from '../challenge/approving-words.ts';
import type {AskedAt} from './asked-at.ts';
import {footer, heading, refusal} from './parts.ts';
import type {WizardScope} from './scope.ts';

const methodChoice = (method: TanMethod, scope: WizardScope): TemplateResult => {
  const {text, methodId} = scope;
  const unsupported = method.kind === 'unsupported';
  return html`
    <label class="choice ${unsupported ? 'off' : ''}">
      <input
        type="radio"
        name="method"
        .value=${method.id}
        .checked=${methodId === method.id}
        ?disabled=${unsupported}
        aria-describedby="method-error"
        @change=${() => scope.mark({methodId: method.id})}
      />
      <span>
        <span class="strong text"><bdi>${method.name}</bdi></span>
        <span class="muted small kind">${text.method.kinds[method.kind]}</span>
      </span>
    </label>
  `;
};

/** One of those that the bank offers, in the bank's words and in ours. */
export const methodView = (scope: WizardScope, flow: AskedAt<'choose-method'>): TemplateResult => {
  const {text, bank, methodId, missing, state, format} = scope;
  const words = approvingWords(format.language, () => scope.mark({}));
  const none = flow.methods.every(({kind}) => kind === 'unsupported') ? words?.noneSupported : undefined;
  return html`
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (methodId) scope.submit({kind: 'method', methodId});
        else scope.complain('input[type=radio]:not(:disabled)');
      }}
    >
      ${heading(text.method.heading, text.method.lead(bank))} ${refusal(scope, state)}
      <div class="choices" role="radiogroup" aria-labelledby="heading">
        ${flow.methods.map(method => methodChoice(method, scope))}
      </div>
      <p class="error" id="method-error">${missing ? text.method.missing : nothing}</p>
      ${none ? alert({tone: 'warning', title: none.title, text: html`<p>${none.text}</p>`}) : nothing}
      ${footer(scope, none ? {} : {primary: text.next, dimmed: !methodId})}
    </form>
  `;
};
