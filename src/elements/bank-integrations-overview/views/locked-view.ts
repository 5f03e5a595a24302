import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {IconName} from '../../../ui/icon.ts';
import {icon} from '../../../ui/icon.ts';
import type {OverviewScope} from './scope.ts';

const panel = (name: IconName, title: string, body: unknown): TemplateResult => html`
  <section class="card panel" part="panel">
    <span class="monogram">${icon(name)}</span>
    <h3>${title}</h3>
    ${body}
  </section>
`;

/** Not for this user: says why, and who can help. */
export const hiddenView = ({text}: OverviewScope): TemplateResult =>
  panel('lock', text.hidden.title, html`<p class="muted">${text.hidden.text}</p>`);

/** Not in the plan: the host's offer, and what remains without it. */
export const noSubscriptionView = ({text}: OverviewScope): TemplateResult =>
  panel(
    'lock',
    text.noSubscription.title,
    html`<p class="muted">${text.noSubscription.text}</p>
      <slot name="upgrade"></slot>
      <p class="muted small">${text.noSubscription.csv}</p>`,
  );

/** Nothing connected yet. */
export const emptyView = (scope: OverviewScope, mayManage: boolean): TemplateResult =>
  panel(
    'bank',
    scope.text.empty.title,
    mayManage
      ? html`<p class="muted">${scope.text.empty.text}</p>
          <button class="primary" part="primary" @click=${scope.connect}>
            ${icon('plus')}${scope.text.syncWithBank}
          </button>`
      : html`<p class="muted">${scope.text.readOnly.text}</p>`,
  );

/** The host has not handed a client over yet; heals by itself when it does. */
export const notConnectedView = ({common}: Pick<OverviewScope, 'common'>): TemplateResult =>
  panel('link', common.notConnected.title, html`<p class="muted">${common.notConnected.text}</p>`);
