import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {bankWords} from '../../../ui/bank-words.ts';
import type {AskedAt} from './asked-at.ts';
import {approvingWords} from '../challenge/approving-words.ts';
import {otherMethodButton} from './code-view.ts';
import {deadlineLine, spokenDeadline} from './deadline-line.ts';
import {methodCard} from './method-card.ts';
import {footer, heading, loadingLine, refusal, waitingLine} from './parts.ts';
import type {WizardScope} from './scope.ts';
import {troubleLine} from './trouble-line.ts';

/** Whether there may be a number to compare with the one in the app. */
const hasNumber = (bankText: string | undefined): boolean => bankText !== undefined && /\d{2,}/.test(bankText);

/** Nothing to type: the bank's app has the next move. */
export const approveView = (scope: WizardScope, flow: AskedAt<'approve-elsewhere'>): TemplateResult => {
  const {text, bank, common, state, format} = scope;
  const words = approvingWords(format.language, () => scope.mark({}));
  if (!words) return html`${heading('')} ${loadingLine(scope)} ${footer(scope)}`;
  const {bankText, method} = flow;
  return html`
    ${heading(words.headings['app-approval'], words.leads['app-approval'](bank))} ${refusal(scope, state)}
    ${methodCard(method, words)} ${bankWords(common.bankSays, bankText)}
    ${hasNumber(bankText) ? html`<p class="small">${words.compare}</p>` : nothing}
    <p class="centred strong">${text.approve.waiting}</p>
    <p class="centred muted">${text.approve.noCode}</p>
    ${waitingLine(text.approve.waiting)} ${troubleLine(scope)}
    <div class="row between">
      <span class="small muted">${deadlineLine(scope, words)}</span> ${spokenDeadline(scope, words)}
      ${flow.otherMethods ? otherMethodButton(scope) : nothing}
    </div>
    ${footer(scope, {primary: text.approve.approved, act: () => scope.submit({kind: 'approved'})})}
  `;
};

/** Access is granted; accounts and balances are being read. Leaving does not stop it. */
export const importingView = (scope: WizardScope, flow: AskedAt<'importing'>): TemplateResult => {
  const {text, bank, format} = scope;
  const {progress} = flow;
  return html`
    ${heading(text.importing.heading, text.importing.lead(bank))}
    ${
      progress === undefined
        ? waitingLine(text.importing.heading)
        : html`<div class="waiting">
            <progress max="1" .value=${progress} aria-label=${text.importing.heading}></progress>
            <p class="small muted">${text.importing.percent(progress, format)}</p>
          </div>`
    }
    ${troubleLine(scope)}
    <p class="small muted">${text.importing.leave}</p>
    <div class="footer">
      <button type="button" @click=${() => scope.finish()}>${scope.common.close}</button>
    </div>
  `;
};
