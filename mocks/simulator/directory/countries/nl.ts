import type {CountryBanks} from '../country-banks.ts';

const cities =
  "Alkmaar|Almere|Amersfoort|Amsterdam|Arnhem|Breda|'s-Hertogenbosch|Delft|Den Haag|Deventer|Dordrecht|Eindhoven|Enschede|Gouda|Groningen|Haarlem|Heerlen|Hilversum|Hoorn|IJsselstein|Leeuwarden|Leiden|Maastricht|Middelburg|Nijmegen|Rotterdam|Tilburg|Utrecht|Venlo|Zwolle";
const areas = 'Duinrand|Polderland|Vechtstreek|Waterkant';
const patterns = [
  'Spaarbank {area} {city}',
  'Coöperatieve Bank {city}-{area}',
  'Handelsbank {area} {city} N.V.',
  'Volkskredietbank {city} {area}',
];

/** The four letters with which the BIC begins. */
export const dutchBanks: CountryBanks = {
  country: 'NL',
  count: 240,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({bicLetters}) => bicLetters,
};
