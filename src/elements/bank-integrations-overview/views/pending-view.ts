import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import {alert} from '../../../ui/alert.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import type {OverviewScope} from './scope.ts';

/** As many as fit into the window of a long list. */
const mostRows = 8;

/** Where accounts will stand, in their final height. */
export const accountsPending = (count: number, {common}: OverviewScope): TemplateResult => html`
  <div class="pending">
    <p class="visually-hidden">${common.loading}</p>
    ${Array.from(
      {length: Math.min(Math.max(count, 1), mostRows)},
      () => html`<div>${skeleton(18)}${skeleton(26)}${skeleton(12)}</div>`,
    )}
  </div>
`;

/** Where the accounts will stand that go with a sync. */
export const questionPending = ({common}: OverviewScope): TemplateResult => html`
  <div class="preview" aria-busy="true">
    <span class="visually-hidden">${common.loading}</span>
    ${[28, 22].map(characters => html`<p>${skeleton(characters)}</p>`)}
  </div>
`;

/** The code behind a press did not load. */
export const openFailed = (
  {openFailed: {title, text}}: Catalogue['overview'],
  {tryAgain}: Catalogue['common'],
  again: () => void,
): TemplateResult =>
  alert({
    tone: 'bad',
    title,
    text: html`<p>${text}</p>`,
    actions: html`<button @click=${again}>${tryAgain}</button>`,
  });

export const detailsFailed = ({text, common, details}: OverviewScope): TemplateResult =>
  openFailed(text, common, () => void details.load());
