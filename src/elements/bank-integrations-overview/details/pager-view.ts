import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {positionOfPage} from '../../../store/overview/page-position.ts';
import {dataOf} from '../../../store/resource.ts';
import type {DetailsScope} from './details-scope.ts';

/** Which part of the list this is, and the way to the others. */
export const pagerView = (scope: DetailsScope): TemplateResult | typeof nothing => {
  const {state, text, format} = scope;
  const page = dataOf(state.syncs);
  const {from, to, total} = positionOfPage(state);
  const first = state.shown.cursors.length === 0;
  const last = page?.nextCursor === null;
  if (!page || (first && last)) return nothing;
  const turn = (label: string, end: boolean, type: 'previous-page' | 'next-page'): TemplateResult =>
    html`<button aria-disabled=${end} @click=${() => scope.send({type})}>${label}</button>`;
  return html`
    <nav class="row between pager" aria-label=${text.syncList}>
      ${turn(text.previousPage, first, 'previous-page')}
      <span class="small muted">${text.pageOf(from, to, total, format)}</span>
      ${turn(text.nextPage, last, 'next-page')}
    </nav>
  `;
};
