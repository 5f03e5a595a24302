import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {LoginField} from '../../../contract/flow.ts';
import {isBusy, mayGoBack} from '../../../store/flow/flow-selectors.ts';
import {icon} from '../../../ui/icon.ts';
import {eye} from '../../../ui/icons/eye.ts';
import type {AskedAt} from './asked-at.ts';
import type {WizardScope} from './scope.ts';

/** What the form asks of the element that owns it. */
export interface CredentialsOwner {
  /** Unique in the document: the form does not stand in a shadow root. */
  readonly prefix: string;
  readonly shown: ReadonlySet<string>;
  readonly missingField: string | null;
  submit(form: HTMLFormElement): void;
  toggle(fieldId: string): void;
}

const digitsOnly = '[0-9]*';

const fieldView = (field: LoginField, at: number, scope: WizardScope, owner: CredentialsOwner): TemplateResult => {
  const {text} = scope;
  const id = `${owner.prefix}-${at}`;
  const shown = owner.shown.has(field.id);
  const wrong = owner.missingField === field.id;
  const described = [field.hint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label for=${id}>${field.label}</label>
      <div class="entry">
        <input
          id=${id}
          name=${field.id}
          type=${field.secret && !shown ? 'password' : 'text'}
          autocomplete=${field.secret ? 'current-password' : at === 0 ? 'username' : 'off'}
          autocapitalize="none"
          spellcheck="false"
          inputmode=${field.characters === 'digits' ? 'numeric' : 'text'}
          pattern=${field.characters === 'digits' ? digitsOnly : nothing}
          maxlength=${field.maxLength ?? nothing}
          ?readonly=${isBusy(scope.state)}
          aria-required=${field.required ? 'true' : 'false'}
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby=${described || nothing}
        />
        ${
          field.secret
            ? html`<button
                type="button"
                class="icon-only quiet"
                aria-pressed=${shown ? 'true' : 'false'}
                aria-label="${shown ? text.login.hide : text.login.show}: ${field.label}"
                title=${shown ? text.login.hide : text.login.show}
                @click=${() => owner.toggle(field.id)}
              >
                ${icon(eye)}
              </button>`
            : nothing
        }
      </div>
      ${field.hint ? html`<p class="muted" id="${id}-hint">${field.hint}</p>` : nothing}
      ${wrong ? html`<p class="error" id="${id}-error">${text.login.missing(field.label)}</p>` : nothing}
    </div>
  `;
};

/** The bank's own fields, in its order and words. Values live in the inputs alone. */
export const credentialsForm = (
  flow: AskedAt<'enter-login'>,
  scope: WizardScope,
  owner: CredentialsOwner,
): TemplateResult => {
  const {state, text} = scope;
  const busy = isBusy(state);
  return html`
    <form
      class="bank-credentials"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (!busy) owner.submit(event.currentTarget as HTMLFormElement);
      }}
    >
      ${flow.fields.map((field, at) => fieldView(field, at, scope, owner))}
      ${
        scope.leaving || busy
          ? nothing
          : html`<div class="footer">
              <div class="row">
                ${
                  mayGoBack(state)
                    ? html`<button type="button" @click=${() => scope.send({type: 'back'})}>${text.back}</button>`
                    : nothing
                }
                <button type="button" class="quiet" @click=${() => scope.leave('ask')}>${text.cancel}</button>
              </div>
              <button type="submit" class="primary">${text.login.submit}</button>
            </div>`
      }
    </form>
  `;
};
