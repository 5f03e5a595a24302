// Checked by the compiler alone.
import type {BankFailureEvent, BankSyncRemovedEvent} from 'bank-integration-elements';
import {BankSyncRequestedEvent} from 'bank-integration-elements';
import 'bank-integration-elements/define/bank-integrations-overview';

const overview = document.createElement('bank-integrations-overview');

overview.addEventListener('bank-sync-requested', event => {
  const mode: 'connect' | 'resync' = event.detail.mode;
  const id: string | undefined = event.detail.syncId;
  // @ts-expect-error a misspelled detail must not compile
  const wrong: unknown = event.detail.syncID;
  return [mode, id, wrong];
});
overview.addEventListener(
  'bank-link-requested',
  ({detail: {accountId, syncId}}) => [accountId, syncId] satisfies string[],
);
overview.addEventListener('bank-sync-renamed', ({detail: {syncId, name}}) => [syncId, name] satisfies string[]);
overview.addEventListener('bank-sync-removed', (event: BankSyncRemovedEvent) => event.detail.syncId satisfies string);
overview.addEventListener(
  'bank-session-ending',
  ({detail: {syncId, bankName, expiresAt, days}}) => [syncId, bankName, expiresAt, days.toFixed()] satisfies string[],
);
overview.addEventListener(
  'bank-calendar-requested',
  ({detail: {fileName, calendar}}) => [fileName, calendar] satisfies string[],
);
overview.addEventListener('bank-account-hidden', ({detail: {accountId, hidden}}) => {
  overview.hiddenAccounts = hidden ? [accountId] : [];
  // @ts-expect-error a list, not one of them
  overview.hiddenAccounts = accountId;
});
overview.warnDays = [21, 7];
overview.warnDays = '21 7';
// A host that monitors the whole page hears them there, too.
document.body.addEventListener('bank-failure', (event: BankFailureEvent) => event.detail.code satisfies string);

// @ts-expect-error a mode that does not exist must not compile
new BankSyncRequestedEvent({mode: 'reconnect'});
// @ts-expect-error what an element was given cannot be of another type
overview.timeZone = 4;
// @ts-expect-error what the user types is the element's own
overview.query = '';
