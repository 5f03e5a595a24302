import type {Account} from '../../contract/account.ts';
import type {LinkedAsset} from '../../contract/asset.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const textOf = (value: unknown): string => (isText(value) ? value : '');

const readLink = ({id, name, path}: Partial<LinkedAsset>): LinkedAsset | null =>
  isText(id)
    ? {id, name: textOf(name), path: path && Array.isArray(path.names) ? path : {names: [], truncated: false}}
    : null;

/**
 * Reads what a host put into the property `account`. Undefined where it is no account; what only decorates one is left out
 * where it is rubbish. Of a list, the first one without an asset.
 */
export const readAccount = (value: unknown): Account | undefined => {
  if (Array.isArray(value)) {
    const accounts = value.flatMap(each => readAccount(each) ?? []);
    return accounts.find(({linkedAsset}) => !linkedAsset) ?? accounts[0];
  }
  const account = Object(value) as Partial<Account>;
  const {id, syncId, name, linkVersion, linkedAsset, iban, number} = account;
  if (!isText(id) || !isText(syncId) || !isText(name) || typeof linkVersion !== 'number') return undefined;
  return {
    ...(account as Account),
    holder: textOf(account.holder),
    currency: textOf(account.currency),
    iban: isText(iban) ? iban : undefined,
    number: isText(number) ? number : undefined,
    linkedAsset: readLink(Object(linkedAsset) as Partial<LinkedAsset>),
  };
};
