// Checked by the compiler alone.
import type {AccountAssetLinker} from '../../src/elements/account-asset-linker/account-asset-linker.ts';
import {BankAccountLinkedEvent} from '../../src/elements/account-asset-linker/account-asset-linker.events.ts';

export const listen = (linker: AccountAssetLinker): void => {
  linker.addEventListener('bank-account-linked', ({detail}) => {
    const {accountId, assetId, syncId}: Record<string, string> = detail;
    // @ts-expect-error a misspelled detail must not compile
    const wrong: string = detail.asset;
    void [accountId, assetId, syncId, wrong];
  });
  linker.addEventListener('bank-account-unlinked', ({detail}) => {
    // @ts-expect-error nothing is linked any more
    const wrong: string = detail.assetId;
    void wrong;
  });
  linker.addEventListener('bank-linking-finished', ({detail}) => {
    const {linked, skipped, left}: Record<string, number> = detail;
    // @ts-expect-error how many, not which
    const wrong: string[] = detail.linked;
    void [linked, skipped, left, wrong];
  });
  linker.addEventListener('bank-link-cancelled', ({detail}) => {
    const nothing: null = detail;
    void nothing;
  });
};

// @ts-expect-error an event says which asset
export const incomplete = new BankAccountLinkedEvent({accountId: 'a', syncId: 's'});
// @ts-expect-error an account is an object of the contract
export const wrongAccount: Partial<AccountAssetLinker> = {account: 5};
// @ts-expect-error many accounts are a list
export const wrongAccounts: Partial<AccountAssetLinker> = {accounts: 5};
