import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {alert} from '../../../ui/alert.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import type {OverviewScope} from './scope.ts';

/** Heights in pixels of a row of accounts, and of the head above them. */
const rowHeight = {wide: 61, narrow: 127};
const headHeight = 37;
const mostRows = 8;

/** Where accounts will stand, in their final height. */
export const accountsPending = (count: number, scope: OverviewScope): TemplateResult => {
  const rows = Math.min(Math.max(count, 1), mostRows);
  const height = scope.narrow ? rows * rowHeight.narrow : headHeight + rows * rowHeight.wide;
  return html`
    <div class="pending" .style=${`block-size:${height}px`}>
      <p class="visually-hidden">${scope.common.loading}</p>
      ${Array.from({length: rows}, () => html`<div>${skeleton(18)}${skeleton(26)}${skeleton(12)}</div>`)}
    </div>
  `;
};

/** Where the accounts will stand that go with a sync. */
export const questionPending = ({common}: OverviewScope): TemplateResult => html`
  <div class="preview" aria-busy="true">
    <span class="visually-hidden">${common.loading}</span>
    ${[28, 22].map(characters => html`<p>${skeleton(characters)}</p>`)}
  </div>
`;

/** The code behind a press did not load. */
export const detailsFailed = ({text, common, details}: OverviewScope): TemplateResult =>
  alert({
    tone: 'bad',
    title: text.openFailed.title,
    text: html`<p>${text.openFailed.text}</p>`,
    actions: html`<button @click=${() => details.load()}>${common.tryAgain}</button>`,
  });
