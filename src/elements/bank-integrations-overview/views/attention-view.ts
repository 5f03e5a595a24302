import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isStale} from '../../../store/overview/overview-selectors.ts';
import {dataOf} from '../../../store/resource.ts';
import {alert} from '../../../ui/alert.ts';
import {detailsFailed} from './pending-view.ts';
import type {OverviewScope} from './scope.ts';

/** What needs the user, loudest first, with the one button that helps. */
export const attentionView = (scope: OverviewScope): TemplateResult | typeof nothing => {
  const {
    state,
    text,
    format,
    now,
    mayManage,
    details: {here, failed},
  } = scope;
  const page = dataOf(state.syncs);
  if (!page) return nothing;
  const {endSoon} = scope;
  const {needUser} = page.summary;
  const all =
    mayManage && needUser + endSoon > 1
      ? html`<button @click=${() => scope.details.begin({type: 'renew-all'})}>${text.renewAll}</button>`
      : undefined;
  // The list is in this order: those that end soonest first.
  const first = page.items.find(sync => scope.look(sync).kind === 'expires-soon');
  return html`
    ${mayManage ? nothing : alert({tone: 'info', title: text.readOnly.title, text: html`<p>${text.readOnly.text}</p>`})}
    ${isStale(state) ? (here ? here.stale(scope) : failed && detailsFailed(scope)) : nothing}
    ${
      needUser > 0
        ? alert({
            tone: 'bad',
            title: text[mayManage ? 'needUser' : 'needAdmin'](needUser, format),
            text: html`<p>${text.needUserText}</p>`,
            actions: all,
          })
        : nothing
    }
    ${
      endSoon > 0 && first?.expiresAt
        ? alert({
            tone: 'warning',
            timed: true,
            title: text.endSoon(endSoon, format.inDays(first.expiresAt, now), format),
            text: mayManage && html`<p>${text.endSoonText}</p>`,
            actions:
              mayManage && endSoon === 1
                ? html`<button @click=${() => scope.renew(first)}>${text.renew}</button>`
                : needUser > 0
                  ? undefined
                  : all,
          })
        : nothing
    }
  `;
};
