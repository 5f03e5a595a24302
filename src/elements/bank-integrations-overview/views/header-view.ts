import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {BankSyncPage} from '../../../contract/bank-sync.ts';
import {dataOf} from '../../../store/resource.ts';
import {icon} from '../../../ui/icon.ts';
import {skeleton} from '../../../ui/skeleton.ts';
import type {OverviewScope} from './scope.ts';

/** Nobody needs to act, and nothing that is on screen says otherwise. */
const isCalm = ({summary, items}: BankSyncPage, {endSoon, look}: OverviewScope): boolean =>
  summary.syncs > 0 &&
  summary.needUser === 0 &&
  endSoon === 0 &&
  items.every(sync => ['good', 'busy'].includes(look(sync).tone));

/** Takes the focus when what had it is gone. */
export const heading = ({text}: OverviewScope): TemplateResult =>
  html`<h2 tabindex="-1" id="heading">${text.heading}</h2>`;

/** Title, figures, and the button that starts everything. The first line answers: does everything work? */
export const headerView = (scope: OverviewScope): TemplateResult => {
  const {state, text, format, mayManage} = scope;
  const page = dataOf(state.syncs);
  const summary = page?.summary;
  const failed = state.syncs.kind === 'failed' || state.capabilities.kind === 'failed';
  return html`
    <div class="row between top" part="header">
      <div>
        ${heading(scope)}
        <p class="muted summary">
          ${summary ? (summary.syncs > 0 ? text.summary(summary, format) : nothing) : failed ? nothing : skeleton(34)}
          ${page && isCalm(page, scope) ? html`<span class="calm">${icon('check')}${text.allWell}</span>` : nothing}
        </p>
      </div>
      ${
        mayManage && summary?.syncs !== 0
          ? html`<button class="primary" part="primary" @click=${scope.connect}>
              ${icon('plus')}${text.syncWithBank}
            </button>`
          : nothing
      }
    </div>
  `;
};
