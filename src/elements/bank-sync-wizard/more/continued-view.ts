import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {heading} from '../views/parts.ts';
import type {MoreOfWizard, WizardScope} from '../views/scope.ts';

/** Left while the accounts were being read: seen only where the host keeps the wizard. */
export const continuedView = (scope: WizardScope, {text}: MoreOfWizard): TemplateResult => html`
  ${heading(text.continued.heading, text.continued.text)}
  <div class="footer">
    <button type="button" class="primary" part="primary" @click=${() => scope.finish()}>${scope.common.close}</button>
  </div>
`;
