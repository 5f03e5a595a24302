import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {icon} from '../../../ui/icon.ts';
import {footer, heading} from '../views/parts.ts';
import type {Duplicate, MoreOfWizard, WizardScope} from '../views/scope.ts';

/** Connected already: said before any login where the bank is known, after it where only the bank could know. */
export const duplicateView = (
  scope: WizardScope,
  {syncId, name, other}: Duplicate,
  {text: {duplicate: text}}: MoreOfWizard,
): TemplateResult => {
  const renew = (): void => scope.renewInstead(syncId, name);
  const option = (drawing: 'sync' | 'plus' | 'bank', title: string, says: string, act: () => void) =>
    html`<li>
      <button type="button" class="option-button" @click=${act}>
        ${icon(drawing)}<span class="text"
          ><span class="strong">${title}</span> <span class="small muted">${says}</span></span
        >
        ${icon('right')}
      </button>
    </li>`;
  return html`
    ${heading(name === undefined ? text.unnamed(scope.bank) : text.heading(scope.bank, name), text.lead)}
    <ul class="choices">
      ${option('sync', text.renew, text.renewText, renew)} ${option('plus', text.add, text.addText, renew)}
      ${option('bank', text.other, text.otherText, other)}
    </ul>
    ${footer(scope)}
  `;
};
