import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {OverviewView} from '../../../store/overview/overview-selectors.ts';
import type {panel as Panel} from '../../../ui/panel.ts';
import {icon} from '../../../ui/icon.ts';
import type {DetailsScope} from './details-scope.ts';

/** What there is instead of a list: why this user sees none, what the plan lacks, that nothing is connected yet, or that nothing matches. */
export const insteadView = ({kind}: OverviewView, scope: DetailsScope, panel: typeof Panel): TemplateResult => {
  const {state, text, mayManage} = scope;
  switch (kind) {
    case 'hidden':
      return panel('lock', text.hidden.title, html`<p class="muted">${text.hidden.text}</p>`);
    case 'no-subscription':
      return panel(
        'lock',
        text.noSubscription.title,
        html`<p class="muted">${text.noSubscription.text}</p>
          <slot name="upgrade"></slot>
          <p class="muted small">${text.noSubscription.csv}</p>`,
      );
    case 'empty':
      return panel(
        'bank',
        text.empty.title,
        mayManage
          ? html`<p class="muted">${text.empty.text}</p>
              <button class="primary" part="primary" @click=${scope.connect}>
                ${icon('plus')}${text.syncWithBank}
              </button>`
          : html`<p class="muted">${text.readOnly.text}</p>`,
      );
    default:
      return html`<div class="card panel">
        <p class="muted">${text.noMatch(state.shown.query)}</p>
        <button @click=${() => scope.search('')}>${text.clearFilter}</button>
      </div>`;
  }
};
