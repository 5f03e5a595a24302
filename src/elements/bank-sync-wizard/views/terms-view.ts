import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {TermsDocument} from '../../../contract/flow.ts';
import type {AskedAt} from './asked-at.ts';
import {icon} from '../../../ui/icon.ts';
import {safeHttpsUrl} from '../../../ui/safe-https-url.ts';
import {footer, heading, refusal} from './parts.ts';
import type {WizardScope} from './scope.ts';

const termsDocument = ({title, text, url}: TermsDocument, scope: WizardScope): TemplateResult => {
  const address = safeHttpsUrl(url);
  return html`
    <li>
      ${
        text
          ? html`<details>
              <summary>${title}</summary>
              <div class="terms-text text">${text}</div>
            </details>`
          : html`<span class="text">${title}</span>`
      }
      ${
        address
          ? html`<a href=${address.href} target="_blank" rel="noopener noreferrer" class="small">
              ${scope.text.terms.open(title)}
            </a>`
          : nothing
      }
    </li>
  `;
};

/** What is read and what can never be done, then the texts, then one box to tick. */
export const termsView = (scope: WizardScope, flow: AskedAt<'accept-terms'>): TemplateResult => {
  const {text, bank, missing, termsAccepted} = scope;
  return html`
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (termsAccepted) scope.submit({kind: 'terms', accepted: true});
        else scope.complain('#accept');
      }}
    >
      ${heading(text.terms.heading, text.terms.lead(bank))} ${refusal(scope, scope.state)}
      <ul class="access">
        ${text.terms.access.map(line => html`<li>${icon('check')}<span>${line}</span></li>`)}
      </ul>
      <slot name="terms"></slot>
      <ul class="documents">
        ${flow.documents.map(each => termsDocument(each, scope))}
      </ul>
      <div class="tick">
        <input
          id="accept"
          type="checkbox"
          .checked=${termsAccepted}
          aria-invalid=${missing ? 'true' : 'false'}
          aria-describedby=${missing ? 'accept-error' : nothing}
          @change=${(event: Event) => scope.mark({termsAccepted: (event.target as HTMLInputElement).checked})}
        />
        <label for="accept">${text.terms.accept}</label>
      </div>
      ${missing ? html`<p class="error" id="accept-error">${text.terms.missing}</p>` : nothing}
      ${footer(scope, {primary: text.next, dimmed: !termsAccepted})}
    </form>
  `;
};
