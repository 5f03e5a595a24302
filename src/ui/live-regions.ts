import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** One polite and one assertive region, there from the first render on so that screen readers know them when they are filled. */
export const liveRegions = (polite: string, assertive: string): TemplateResult => html`
  <div class="visually-hidden" role="status" aria-live="polite">${polite}</div>
  <div class="visually-hidden" role="alert" aria-live="assertive">${assertive}</div>
`;
