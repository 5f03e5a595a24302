import type {Bank} from '../../../src/contract/bank.ts';
import type {CountryCode} from '../../../src/contract/ids.ts';
import {fold} from '../../../src/search/fold.ts';
import {chance} from '../random.ts';

/** The place of a generated bank in its country. */
export interface BankPlace {
  /** From 0. */
  readonly index: number;
  readonly city: number;
  readonly area: number;
  readonly pattern: number;
  /** First four letters of its BIC. */
  readonly bicLetters: string;
}

/** How the banks of a country are called and numbered. All of them are invented. */
export interface CountryBanks {
  readonly country: CountryCode;
  /** How many; at most cities × areas × patterns. */
  readonly count: number;
  readonly cities: readonly string[];
  /** Invented names of districts, so that no bank is a real one. */
  readonly areas: readonly string[];
  /** `{city}` and `{area}` stand for the names. Both must occur: names are unique then. */
  readonly patterns: readonly string[];
  /** The national routing number. */
  routingNumber(place: BankPlace): string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const places = ['33', '2A', '22', '3M', '2L', '44', '2X', '5F', '66', '2B', '77', '3H', '2S', '88', '3K'];

const letter = (index: number): string => letters.charAt(index % 26);

/** Initials of the name and two letters of its place: unique within a country together with {@link bicPlace}. */
const bicLettersOf = (name: string, index: number): string => {
  const initials = fold(name)
    .toUpperCase()
    .split(' ')
    .flatMap(word => (/^[A-Z]/.test(word) ? [word.charAt(0)] : []));
  return `${initials[0] ?? 'B'}${initials[1] ?? 'K'}${letter(index)}${letter(Math.floor(index / 26))}`;
};

const bicPlace = (index: number): string => places[Math.floor(index / 676)] ?? '99';

const step = 7919;

/** A generated bank by its place. */
export const bankAt = (banks: CountryBanks, index: number): Bank => {
  const {country, cities, areas, patterns} = banks;
  // A prime step spreads neighbours over cities and kinds, and meets every combination once.
  const mixed = (index * step) % (cities.length * areas.length * patterns.length);
  const city = mixed % cities.length;
  const area = Math.floor(mixed / cities.length) % areas.length;
  const pattern = Math.floor(mixed / (cities.length * areas.length));
  const cityName = cities[city] ?? '';
  const name = (patterns[pattern] ?? '').replace('{city}', cityName).replace('{area}', areas[area] ?? '');
  const bicLetters = bicLettersOf(name, index);
  const luck = chance(country, index);
  return {
    id: `${country.toLowerCase()}-${index}`,
    name,
    bic: `${bicLetters}${country}${bicPlace(index)}`,
    routingNumber: banks.routingNumber({index, city, area, pattern, bicLetters}),
    ...(luck % 61 !== 0 && {city: cityName}),
    country,
    approach: luck % 9 === 0 ? 'redirect' : 'embedded',
    health: luck % 211 === 0 ? 'down' : luck % 97 === 0 ? 'trouble' : 'working',
  };
};
