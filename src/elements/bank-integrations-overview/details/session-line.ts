import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {BankSync} from '../../../contract/bank-sync.ts';
import {icon} from '../../../ui/icon.ts';
import {calendar} from '../../../ui/icons/calendar.ts';
import type {DetailsScope} from './details-scope.ts';

/** The session of a sync as a line of three dates: granted, today, end. The dates are a list; the line is a drawing of them. */
export const sessionLine = (sync: BankSync, scope: DetailsScope): TemplateResult | typeof nothing => {
  const {text, format, now} = scope;
  const {grantedAt, expiresAt, revokedAt} = sync;
  const {kind, elapsed, tone} = scope.look(sync);
  if (expiresAt === null || revokedAt !== null || elapsed === null || !Number.isFinite(now)) return nothing;
  const over = kind === 'expired';
  const today = html`<li class="today">
    <span class="muted">${text.lineToday}</span> ${format.date(new Date(now).toISOString())}
  </li>`;
  const end = html`<li class="end">
    <span class="muted">${over ? text.lineEnded : text.lineEnds}</span> ${format.date(expiresAt)}
    <span class="muted">· ${format.inDays(expiresAt, now)}</span>
  </li>`;
  const place = `${Math.round(elapsed * 1000) / 10}%`;
  return html`
    <div class="line">
      <svg class="track ${over ? 'bad' : tone}" aria-hidden="true">
        <line x1="0" x2="100%" y1="7" y2="7" />
        <line class="passed" x1="0" x2=${over ? '100%' : place} y1="7" y2="7" />
        <circle cx=${over ? '100%' : place} cy="7" r="6" />
      </svg>
      <ol class="dates small" aria-label=${text.lineOf(sync.name)}>
        <li><span class="muted">${text.lineGranted}</span> ${format.date(grantedAt)}</li>
        ${over ? [end, today] : [today, end]}
      </ol>
      ${
        over
          ? nothing
          : html`<button class="quiet small" @click=${() => scope.addToCalendar(sync)}>
              ${icon(calendar)}${text.calendarAdd}
            </button>`
      }
    </div>
  `;
};
