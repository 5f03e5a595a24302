import type {Account} from '../../contract/account.ts';
import type {LinkedAsset} from '../../contract/asset.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const readLink = (value: unknown): LinkedAsset | null => {
  if (typeof value !== 'object' || value === null) return null;
  const {id, name, path} = value as Partial<LinkedAsset>;
  if (!isText(id) || typeof name !== 'string') return null;
  return {id, name, path: Array.isArray(path?.names) ? path : {names: [], truncated: false}};
};

/**
 * Reads what a host put into the property `account`. Undefined where it is no account; what is only decoration is left out
 * where it is rubbish.
 */
export const readAccount = (value: unknown): Account | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const account = value as Account;
  const {id, syncId, name, holder, iban, number, currency, linkVersion, linkedAsset} = account as Partial<Account>;
  if (!isText(id) || !isText(syncId) || !isText(name) || typeof linkVersion !== 'number') return undefined;
  return {
    ...account,
    holder: isText(holder) ? holder : '',
    iban: isText(iban) ? iban : undefined,
    number: isText(number) ? number : undefined,
    currency: isText(currency) ? currency : '',
    linkedAsset: readLink(linkedAsset),
  };
};
