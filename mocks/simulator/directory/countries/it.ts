import type {CountryBanks} from '../country-banks.ts';

const cities =
  "Alessandria|Ancona|Aosta|Arezzo|Bari|Bergamo|Bologna|Bolzano|Brescia|Cagliari|Catania|Como|Cremona|Cuneo|Ferrara|Firenze|Forlì|Genova|L'Aquila|Lecce|Livorno|Lucca|Mantova|Messina|Milano|Modena|Napoli|Novara|Padova|Palermo|Parma|Pavia|Perugia|Pesaro|Pisa|Ravenna|Rimini|Roma|Salerno|Sassari|Siena|Torino|Trento|Treviso|Trieste|Udine|Varese|Venezia|Verona|Vicenza";
const areas = 'Altavalle|Borgochiaro|Collefiorito|Pontelungo|Riviera Bassa|Valdoro';
const patterns = [
  'Banca di {area} e {city}',
  'Cassa di Risparmio di {city} {area}',
  'Banca Cooperativa {area} ({city})',
  'Credito Artigiano di {area} {city}',
  'Banca Popolare di {city}-{area}',
  'Cassa Rurale {area}, {city}',
  'Banca della Città {city} {area}',
];

/** Codice ABI. */
export const italianBanks: CountryBanks = {
  country: 'IT',
  count: 1800,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({index}) => String(3000 + index * 3).padStart(5, '0'),
};
