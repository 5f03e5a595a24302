import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {skeleton} from '../../../ui/skeleton.ts';
import type {DetailsScope} from './details-scope.ts';

/** As many as fit into the window of a long list. */
const mostRows = 8;

/** Where accounts will stand, in their final height. */
export const accountsPending = (count: number, {common}: DetailsScope): TemplateResult => html`
  <div class="pending">
    <p class="visually-hidden">${common.loading}</p>
    ${Array.from(
      {length: Math.min(Math.max(count, 1), mostRows)},
      () => html`<div>${skeleton(18)}${skeleton(26)}${skeleton(12)}</div>`,
    )}
  </div>
`;
