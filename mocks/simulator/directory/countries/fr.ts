import type {CountryBanks} from '../country-banks.ts';

const cities =
  'Aix-en-Provence|Ajaccio|Amiens|Angers|Annecy|Avignon|Bayonne|Besançon|Béziers|Bordeaux|Brest|Caen|Chambéry|Clermont-Ferrand|Colmar|Dijon|Dunkerque|Grenoble|La Rochelle|Le Havre|Le Mans|Lille|Limoges|Lyon|Marseille|Metz|Montélimar|Montpellier|Mulhouse|Nancy|Nantes|Nice|Nîmes|Orléans|Paris|Pau|Perpignan|Poitiers|Quimper|Reims|Rennes|Rouen|Saint-Étienne|Strasbourg|Toulon|Toulouse|Tours|Valence';
const areas = 'Belle-Rive|Chênevert|Clairval|Côte-Fleurie|Grand-Pré|Haute-Lande|Mont-Clair|Trois-Vallées';
const patterns = [
  'Banque de {area} {city}',
  'Caisse Régionale de {area} ({city})',
  "Caisse d'Avenir {area} {city}",
  'Crédit Fermier {area} {city}',
  'Crédit Coopérant {city} {area}',
  'Société de Banque {area} et {city}',
  'Comptoir Bancaire de {city} {area}',
];

/** Code banque. */
export const frenchBanks: CountryBanks = {
  country: 'FR',
  count: 1900,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({index}) => String(10_000 + index * 37),
};
