import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {HeldAccounts} from '../../../store/overview/overview-state.ts';
import {dataOf} from '../../../store/resource.ts';
import {alert} from '../../../ui/alert.ts';
import {icon} from '../../../ui/icon.ts';
import {visibleWindow} from '../../../ui/visible-window.ts';
import {accountsPending} from './accounts-pending.ts';
import {accountRow} from './account-row.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import type {DetailsScope} from './details-scope.ts';
import {sessionLine} from './session-line.ts';

/** Up to here all rows are drawn; beyond it, only those on screen. */
const allRows = 100;
/** Height of a row in a window, in pixels; `overview.styles.ts` says the same. */
const rowHeights = {wide: 61, narrow: 132};
/** Rows that fit into the scroller. */
const screenRows = 8;
/** Ask for the next page when so few rows are left below. */
const readAhead = 30;

const headRow = ({text}: DetailsScope): TemplateResult => html`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${text.account}</th>
      <th role="columnheader" scope="col">${text.holder}</th>
      <th role="columnheader" scope="col" class="figure">${text.balance}</th>
      <th role="columnheader" scope="col">${text.linkedAsset}</th>
    </tr>
  </thead>
`;

const whole = (sync: BankSync, held: HeldAccounts, scope: DetailsScope): TemplateResult => html`
  <table role="table" aria-label=${scope.text.accountsOf(sync.name)}>
    ${headRow(scope)}
    <tbody role="rowgroup">
      ${held.items.map(account => accountRow(account, scope))}
    </tbody>
  </table>
`;

const spacer = (height: number): TemplateResult | typeof nothing =>
  height > 0
    ? html`<tr class="spacer" aria-hidden="true">
        <td colspan="4" .style=${`height:${height}px`}></td>
      </tr>`
    : nothing;

const windowed = (sync: BankSync, held: HeldAccounts, scope: DetailsScope): TemplateResult => {
  const height = scope.narrow ? rowHeights.narrow : rowHeights.wide;
  const {windows} = scope;
  const {from, to} = visibleWindow(windows.get(sync.id) ?? 0, screenRows, held.items.length);
  return html`
    <div
      class="scroller"
      role="region"
      tabindex="0"
      aria-label=${scope.text.accountsOf(sync.name)}
      @scroll=${(event: Event) => {
        const row = Math.floor((event.currentTarget as HTMLElement).scrollTop / height);
        if (windows.get(sync.id) !== row) scope.remember({windows: new Map(windows).set(sync.id, row)});
        if (held.items.length - row - screenRows < readAhead) scope.send({type: 'more-accounts', syncId: sync.id});
      }}
    >
      <table role="table" aria-label=${scope.text.accountsOf(sync.name)} aria-rowcount=${held.total + 1}>
        ${headRow(scope)}
        <tbody role="rowgroup">
          ${spacer(from * height)}
          ${held.items.slice(from, to).map((account, at) => accountRow(account, scope, from + at + 2))}
          ${spacer((held.items.length - to) * height)}
        </tbody>
      </table>
    </div>
  `;
};

const hiddenLine = ({id}: BankSync, count: number, scope: DetailsScope): TemplateResult => {
  const {text, unhidden, format} = scope;
  const shown = unhidden.has(id);
  const toggle = (): void => {
    const others = new Set(unhidden);
    if (!others.delete(id)) others.add(id);
    scope.remember({unhidden: others});
  };
  return html`
    <div class="inset hidden-accounts row small">
      <span class="muted">${text.accountsHidden(count, format)}</span>
      <button class="quiet small" aria-expanded=${shown ? 'true' : 'false'} @click=${toggle}>
        ${shown ? text.accountsHideAgain : text.accountsShow}
      </button>
    </div>
  `;
};

/** Many accounts without an asset are linked in one go. */
const linkManyLine = ({items}: HeldAccounts, scope: DetailsScope): TemplateResult | typeof nothing => {
  const {text, format, mayManage} = scope;
  const open = items.filter(({linkedAsset}) => linkedAsset === null);
  if (!mayManage || open.length < 2) return nothing;
  return html`<div class="inset">
    <button class="link-many" @click=${() => scope.linkMany(open)}>
      ${icon('link')}${text.linkMany(open.length, format)}
    </button>
  </div>`;
};

/** The accounts of an opened sync: loaded when asked for, all at once when few, in a window when many. */
export const accountsView = (sync: BankSync, scope: DetailsScope): TemplateResult | typeof nothing => {
  const {state, text, common} = scope;
  const resource = state.opened[sync.id];
  if (!resource) return nothing;
  const retry = html`<button @click=${() => scope.send({type: 'accounts-changed', syncId: sync.id})}>
    ${common.tryAgain}
  </button>`;
  if (resource.kind === 'loading') return html`${sessionLine(sync, scope)}${accountsPending(sync.accountCount, scope)}`;
  if (resource.kind === 'failed') return html`<div class="inset">${failureAlert(resource.failure, scope, retry)}</div>`;
  const all = dataOf(resource);
  if (!all) return nothing;
  if (all.items.length === 0) return html`<p class="inset muted">${text.noAccounts}</p>`;
  const hidden = all.items.filter(({id}) => scope.hidden.has(id)).length;
  const shown = scope.unhidden.has(sync.id);
  const held =
    hidden > 0 && !shown
      ? {...all, items: all.items.filter(({id}) => !scope.hidden.has(id)), total: all.total - hidden}
      : all;
  const words = resource.kind === 'stale' ? (scope.failures[resource.failure.code] ?? scope.failures.unknown) : null;
  return html`
    ${sessionLine(sync, scope)}
    ${
      words
        ? html`<div class="inset">
            ${alert({tone: 'warning', title: words.title, text: html`<p>${words.works}</p>`, actions: retry})}
          </div>`
        : nothing
    }
    ${linkManyLine(held, scope)} ${hidden > 0 ? hiddenLine(sync, hidden, scope) : nothing}
    ${held.total > allRows ? windowed(sync, held, scope) : whole(sync, held, scope)}
    ${
      held.nextCursor && held.total <= allRows
        ? html`<div class="inset">
            <button @click=${() => scope.send({type: 'more-accounts', syncId: sync.id})}>${text.nextPage}</button>
          </div>`
        : nothing
    }
  `;
};
