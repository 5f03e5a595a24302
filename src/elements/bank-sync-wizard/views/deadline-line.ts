import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import {deadlineOf} from '../../../store/flow/flow-selectors.ts';
import type {WizardScope} from './scope.ts';

const leftOf = ({state, now}: WizardScope): number => Math.max(0, (deadlineOf(state) ?? now) - now);

/** When what is left is said: once a minute before the end, and once more. Every second would drown everything else. */
const moments = [20_000, 60_000];

/** How long it is valid still, in words; the server decides, this only tells. */
export const deadlineLine = (scope: WizardScope, words: ApprovingMessages): string => {
  const left = leftOf(scope);
  if (left === 0) return '';
  return words.validUntil(scope.format.time(new Date(scope.now + left).toISOString()), scope.format.span(left));
};

/** The same for those who do not see it. */
export const spokenDeadline = (scope: WizardScope, words: ApprovingMessages): TemplateResult => {
  const left = leftOf(scope);
  const moment = left === 0 ? undefined : moments.find(each => left <= each);
  return html`<span class="visually-hidden" role="status"
    >${moment === undefined ? '' : words.timeLeft(scope.format.span(moment))}</span
  >`;
};
