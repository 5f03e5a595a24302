/** The account is linked to an asset now. */
export class BankAccountLinkedEvent extends CustomEvent<{
  readonly accountId: string;
  readonly assetId: string;
  readonly syncId: string;
}> {
  constructor(detail: {accountId: string; assetId: string; syncId: string}) {
    super('bank-account-linked', {detail, bubbles: true, composed: true});
  }
}

/** The account is linked to no asset any more. */
export class BankAccountUnlinkedEvent extends CustomEvent<{readonly accountId: string; readonly syncId: string}> {
  constructor(detail: {accountId: string; syncId: string}) {
    super('bank-account-unlinked', {detail, bubbles: true, composed: true});
  }
}
