import type {Bank} from '../../../src/contract/bank.ts';
import type {BankId} from '../../../src/contract/ids.ts';
import type {BankIndex} from '../../../src/search/bank-index.ts';
import {createBankIndex} from '../../../src/search/bank-index.ts';
import {austrianBanks} from './countries/at.ts';
import {swissBanks} from './countries/ch.ts';
import {germanBanks} from './countries/de.ts';
import {spanishBanks} from './countries/es.ts';
import {frenchBanks} from './countries/fr.ts';
import {britishBanks} from './countries/gb.ts';
import {italianBanks} from './countries/it.ts';
import {dutchBanks} from './countries/nl.ts';
import {polishBanks} from './countries/pl.ts';
import {americanBanks} from './countries/us.ts';
import type {CountryBanks} from './country-banks.ts';
import {bankAt} from './country-banks.ts';
import {knownBanks} from './known-banks.ts';

const countries: readonly CountryBanks[] = [
  germanBanks,
  austrianBanks,
  swissBanks,
  frenchBanks,
  britishBanks,
  americanBanks,
  dutchBanks,
  spanishBanks,
  italianBanks,
  polishBanks,
];

/** How many banks the directory has. */
export const bankCount = countries.reduce((sum, {count}) => sum + count, knownBanks.length);

const knownById = new Map(knownBanks.map(bank => [bank.id, bank]));

/** A bank by its id, made on the spot: the directory need not exist for it. */
export const findBank = (id: BankId): Bank | undefined => {
  const known = knownById.get(id);
  if (known) return known;
  const [, code, place] = /^([a-z]{2})-(0|[1-9]\d{0,5})$/.exec(id) ?? [];
  const country = countries.find(candidate => candidate.country.toLowerCase() === code);
  return country && Number(place) < country.count ? bankAt(country, Number(place)) : undefined;
};

/** A bank that must exist, because the world names it. */
export const bankById = (id: BankId): Bank => {
  const bank = findBank(id);
  if (!bank) throw new RangeError(`no bank ${id}`);
  return bank;
};

/** A generated bank by chance. */
export const someBank = (luck: number): Bank => {
  let place = luck % (bankCount - knownBanks.length);
  for (const country of countries) {
    if (place < country.count) return bankAt(country, place);
    place -= country.count;
  }
  return bankById('demo-bank');
};

/** Every bank of the directory, those that scenarios name first. Takes some 50 ms. */
export const makeDirectory = (): readonly Bank[] => [
  ...knownBanks,
  ...countries.flatMap(country => Array.from({length: country.count}, (_, index) => bankAt(country, index))),
];

let index: BankIndex | undefined;

/** The search over the directory, built once, on the first search of all worlds: the directory never changes. */
export const directoryIndex = (): BankIndex => (index ??= createBankIndex(makeDirectory()));
