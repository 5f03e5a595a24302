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
