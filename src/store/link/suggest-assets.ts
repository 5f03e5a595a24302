import type {Account} from '../../contract/account.ts';
import type {Asset} from '../../contract/asset.ts';
import {foldWords, narrowWords} from '../../search/fold.ts';
import {compactIban} from '../../search/iban-text.ts';

/**
 * Why an asset may be the one: the IBAN stands in its name; another account of the same holder is linked to it; its name
 * stands in the name of the account; its name stands in that of the holder. The best one first.
 */
export const suggestionReasons = ['iban', 'owner', 'name', 'holder'] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export interface Suggestion {
  readonly asset: Asset;
  readonly reason: SuggestionReason;
}

/** More than this is a search. */
const most = 3;
/** So many of the last characters of an IBAN are no coincidence. */
const tellingEnd = 8;

/** Words that tell nothing about which asset: legal forms and kinds of accounts. */
const empty: ReadonlySet<string> = new Set(
  foldWords(
    'gmbh ag kg ohg ug mbh co cokg se kgaa ltd limited llc inc plc sa sas sarl srl spa bv nv ab as oy konto account business current main reserve tax festgeld girokonto tagesgeld compte conto bank und and the der die das fund fonds holding',
  ),
);

const endOf = ({iban}: Account): string | undefined => (iban ? compactIban(iban).slice(-tellingEnd) : undefined);

/** Whether every word of a name is among those of a text, and one of them tells something. */
const standsIn = (name: string, text: string): boolean => {
  const words = narrowWords(name);
  const among = new Set(narrowWords(text));
  return words.some(word => word.length > 2 && !empty.has(word)) && words.every(word => among.has(word));
};

const sameHolder = (one: Account, other: Account): boolean =>
  one.id !== other.id && one.holder !== '' && foldWords(one.holder).join(' ') === foldWords(other.holder).join(' ');

const reasonFor = (account: Account, asset: Asset, others: readonly Account[]): SuggestionReason | undefined => {
  const end = endOf(account);
  if (end && compactIban(asset.name).includes(end)) return 'iban';
  if (others.some(other => other.linkedAsset?.id === asset.id && sameHolder(account, other))) return 'owner';
  if (standsIn(asset.name, account.name)) return 'name';
  return standsIn(asset.name, account.holder) ? 'holder' : undefined;
};

/**
 * Assets that an account may belong to, with the reason, the best first: at most three, none that cannot be linked. Pure.
 * @param assets - what was found for {@link suggestionQueries}, and what the `others` are linked to.
 */
export const suggestAssets = (
  account: Account,
  assets: readonly Asset[],
  others: readonly Account[],
): readonly Suggestion[] => {
  const found = new Map<string, Suggestion>();
  for (const asset of assets) {
    const reason = asset.linkRefusal === null ? reasonFor(account, asset, others) : undefined;
    if (reason) found.set(asset.id, {asset, reason});
  }
  const rank = ({asset, reason}: Suggestion): number => suggestionReasons.indexOf(reason) * 1000 - asset.name.length;
  return [...found.values()].toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
};

/** What to search the tree for: words of the account's name and holder that tell something, and the end of its IBAN. */
export const suggestionQueries = (account: Account, others: readonly Account[]): readonly string[] => {
  const telling = [account.name, account.holder].map(text =>
    foldWords(text).filter(word => word.length > 3 && !empty.has(word)),
  );
  const [ofName = [], ofHolder = []] = telling;
  const linked = others.find(other => other.linkedAsset && sameHolder(account, other))?.linkedAsset?.name;
  const end = endOf(account);
  const longest = (words: readonly string[]): string | undefined => words.toSorted((a, b) => b.length - a.length)[0];
  return [...new Set([linked, longest(ofName), longest(ofHolder), end].flatMap(query => query ?? []))];
};
