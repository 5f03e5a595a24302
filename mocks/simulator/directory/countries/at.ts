import type {CountryBanks} from '../country-banks.ts';

const cities =
  'Amstetten|Baden|Bludenz|Braunau am Inn|Bregenz|Bruck an der Mur|Dornbirn|Eisenstadt|Feldkirch|Feldkirchen|Graz|Hallein|Innsbruck|Kapfenberg|Klagenfurt am Wörthersee|Klosterneuburg|Krems an der Donau|Kufstein|Leoben|Linz|Mödling|Salzburg|Schärding|Schwechat|Spittal an der Drau|Sankt Pölten|Steyr|Telfs|Traun|Tulln|Villach|Vöcklabruck|Wels|Wien|Wiener Neustadt|Wörgl';
const areas = 'Almgrund|Donauwinkel|Enzenau|Kirchfeld|Oberland|Seeblick|Sonnleiten|Weinberg';
const patterns = [
  'Sparkasse {city}-{area}',
  'Raiffeisenbank {city}-{area} eGen',
  'Raiffeisenkasse {area} bei {city} eGen',
  'Volksbank {area} {city} AG',
  'Bankhaus {area}, {city}',
  'Hypothekenbank {area} {city}',
];
const groups = [2, 3, 3, 4, 1, 5];

/** Bankleitzahl of five digits; the first is the group of banks. */
export const austrianBanks: CountryBanks = {
  country: 'AT',
  count: 1300,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({index, pattern}) => `${groups[pattern] ?? 1}${String((index * 7) % 10_000).padStart(4, '0')}`,
};
