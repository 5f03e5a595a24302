import type {TemplateResult} from 'lit';
import {html, nothing, svg} from 'lit';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {SyncLook} from '../../../store/sync-status/sync-look.ts';
import type {OverviewScope} from './scope.ts';

const words = (sync: BankSync, {kind}: SyncLook, {text, format, now}: OverviewScope): string => {
  const granted = format.date(sync.grantedAt);
  if (sync.revokedAt) return text.session.revoked(format.inDays(sync.revokedAt, now));
  if (!sync.expiresAt) return text.session.never(granted);
  const end = format.date(sync.expiresAt);
  const when = format.inDays(sync.expiresAt, now);
  return kind === 'expired' && Date.parse(sync.expiresAt) <= now
    ? text.session.ended(end, when)
    : text.session.lasts(granted, end, when);
};

/** The session as a line from granted to end, with the dates in words beside it. */
export const sessionView = (sync: BankSync, status: SyncLook, scope: OverviewScope): TemplateResult => {
  const share = status.kind === 'expired' || status.kind === 'revoked' ? 1 : status.elapsed;
  return html`
    <div class="session">
      ${
        share === null
          ? nothing
          : html`<svg class="bar ${status.kind === 'importing' ? 'good' : status.tone}" aria-hidden="true">
              ${svg`<rect width=${`${Math.round(share * 1000) / 10}%`} height="100%" />`}
            </svg>`
      }
      <span class="small muted">${words(sync, status, scope)}</span>
    </div>
  `;
};
