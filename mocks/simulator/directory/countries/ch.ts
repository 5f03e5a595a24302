import type {CountryBanks} from '../country-banks.ts';

const cities =
  'Aarau|Basel|Bellinzona|Bern|Biel/Bienne|Chur|Delémont|Fribourg|Genève|Glarus|Köniz|La Chaux-de-Fonds|Lausanne|Locarno|Lugano|Luzern|Montreux|Neuchâtel|Olten|Rapperswil|Schaffhausen|Sion|Solothurn|St. Gallen|Thun|Uster|Vevey|Winterthur|Zug|Zürich';
const areas = 'Alpenrand|Brunnmatt|Dreilinden|Hochrhein|Matterfeld|Mühletal|Seegarten|Weissenbach';
const patterns = [
  'Regionalbank {area} {city}',
  'Sparkasse {city}-{area}',
  'Genossenschaftsbank {city} {area}',
  'Bank {area} & Cie, {city}',
  'Banque Régionale {area} {city}',
];

/** Bank clearing number, as five digits of the IBAN. */
export const swissBanks: CountryBanks = {
  country: 'CH',
  count: 700,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({index}) => String(10_000 + index * 97),
};
