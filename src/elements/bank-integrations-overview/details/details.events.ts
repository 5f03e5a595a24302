/** Whose asset is to be chosen. */
export interface LinkRequest {
  readonly accountId: string;
  readonly syncId: string;
  /** All of them, where the user wants to go through many accounts. */
  readonly accountIds?: readonly string[] | undefined;
}

/** The user wants to choose the asset of an account, or of many. Cancel it to open a linker of your own. */
export class BankLinkRequestedEvent extends CustomEvent<LinkRequest> {
  constructor(detail: LinkRequest) {
    super('bank-link-requested', {detail, bubbles: true, composed: true, cancelable: true});
  }
}

/** A sync got another name. */
export class BankSyncRenamedEvent extends CustomEvent<{readonly syncId: string; readonly name: string}> {
  constructor(detail: {syncId: string; name: string}) {
    super('bank-sync-renamed', {detail, bubbles: true, composed: true});
  }
}

/** A sync was removed, with its accounts and their links. */
export class BankSyncRemovedEvent extends CustomEvent<{readonly syncId: string}> {
  constructor(detail: {syncId: string}) {
    super('bank-sync-removed', {detail, bubbles: true, composed: true});
  }
}

/** A session comes to its end. Told once per sync and warning while the page lives, for mails of the host. */
export class BankSessionEndingEvent extends CustomEvent<{
  readonly syncId: string;
  readonly bankName: string;
  /** ISO 8601. */
  readonly expiresAt: string;
  /** Days left, begun ones counted. */
  readonly days: number;
}> {
  constructor(detail: {syncId: string; bankName: string; expiresAt: string; days: number}) {
    super('bank-session-ending', {detail, bubbles: true, composed: true});
  }
}

/** The user wants a reminder in their calendar. Cancel it to add it in your own way; else a file is saved. */
export class BankCalendarRequestedEvent extends CustomEvent<{
  readonly syncId: string;
  readonly fileName: string;
  /** An iCalendar file (RFC 5545): names of sync and bank, the end of the session, reminders. */
  readonly calendar: string;
}> {
  constructor(detail: {syncId: string; fileName: string; calendar: string}) {
    super('bank-calendar-requested', {detail, bubbles: true, composed: true, cancelable: true});
  }
}

/** The user hid an account, or showed it again. */
export class BankAccountHiddenEvent extends CustomEvent<{
  readonly accountId: string;
  readonly syncId: string;
  readonly hidden: boolean;
}> {
  constructor(detail: {accountId: string; syncId: string; hidden: boolean}) {
    super('bank-account-hidden', {detail, bubbles: true, composed: true});
  }
}
