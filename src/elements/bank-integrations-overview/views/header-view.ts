import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {dataOf} from '../../../store/resource.ts';
import {icon} from '../../../ui/icon.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import type {OverviewScope} from './scope.ts';

/** Title, figures, and the button that starts everything. The first line answers: does everything work? */
export const headerView = (scope: OverviewScope): TemplateResult => {
  const {state, text, format, mayManage} = scope;
  const summary = dataOf(state.syncs)?.summary;
  const calm = summary !== undefined && summary.needUser === 0 && summary.endSoon === 0 && summary.syncs > 0;
  return html`
    <header class="row between top" part="header">
      <div>
        <h2 tabindex="-1" id="heading">${text.heading}</h2>
        <p class="muted summary">
          ${summary ? text.summary(summary, format) : skeleton(34)}
          ${calm ? html`<span class="calm">${icon('check')}${text.allWell}</span>` : nothing}
        </p>
      </div>
      ${
        mayManage && summary?.syncs !== 0
          ? html`<button class="primary" part="primary" @click=${scope.connect}>
              ${icon('plus')}${text.syncWithBank}
            </button>`
          : nothing
      }
    </header>
  `;
};
