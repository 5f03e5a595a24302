import type {Bank} from '../../src/contract/bank.ts';

/** A small pseudo-random generator (mulberry32), so that every run sees the same banks. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const kinds = [
  'Sparkasse',
  'Kreissparkasse',
  'Stadtsparkasse',
  'Volksbank',
  'Raiffeisenbank',
  'Genossenschaftsbank',
  'Privatbank',
  'Crédit Coopératif',
  'Caisse d’Épargne',
  'Banca Popolare di',
  'Länsförsäkringar',
  'Sparekassen',
  'Bank für Gemeinwirtschaft',
];
const heads = ['Köl', 'Mün', 'Bre', 'Dres', 'Göt', 'Würz', 'Lüne', 'Straß', 'Saar', 'Kass', 'Fried', 'Søn', 'Ør', 'Ål'];
const middles = ['n', 'er', 'bur', 'in', 'en', 'ann', 'ols', 'ach', 'und', 'ör'];
const tails = ['berg', 'stadt', 'heim', 'hausen', 'feld', 'bühl', 'dorf', 'borg', 'ville', 'furt', 'ø', 'ä'];

/** Made-up banks with umlauts, accents, routing numbers and BICs; some lack a city or a BIC. */
export const sampleBanks = (count: number, seed = 1): readonly Bank[] => {
  const random = seeded(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const letter = (): string => String.fromCharCode(65 + Math.floor(random() * 26));
  return Array.from({length: count}, (_, index) => {
    const city = pick(heads) + pick(middles) + pick(tails);
    const other = random() < 0.2 ? `-${pick(heads)}${pick(tails)}` : '';
    return {
      id: `bank-${index}`,
      name: `${pick(kinds)} ${city}${other}`,
      city: random() < 0.05 ? undefined : city,
      country: 'DE',
      routingNumber: String(10_000_000 + Math.floor(random() * 80_000_000)),
      bic: random() < 0.1 ? undefined : `${letter()}${letter()}${letter()}${letter()}DE${letter()}${letter()}XXX`,
      approach: 'embedded',
      health: 'working',
    };
  });
};
