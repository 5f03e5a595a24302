import type {CountryBanks} from '../country-banks.ts';

const cities =
  'A Coruña|Albacete|Alicante|Almería|Ávila|Badajoz|Barcelona|Bilbao|Burgos|Cáceres|Cádiz|Córdoba|Cuenca|Gijón|Girona|Granada|Huelva|Jaén|León|Lleida|Logroño|Lugo|Madrid|Málaga|Mérida|Murcia|Oviedo|Palma|Pamplona|Salamanca|San Sebastián|Santander|Sevilla|Tarragona|Toledo|Valencia|Valladolid|Vigo|Vitoria|Zaragoza';
const areas = 'Costa Clara|Sierra Alta|Valle Verde|Ribera del Sol';
const patterns = [
  'Banco de {area} {city}',
  'Caja Rural de {area} ({city})',
  'Caja de Ahorros {area} de {city}',
  'Crédito Cooperativo {city} {area}',
];

/** Código de entidad. */
export const spanishBanks: CountryBanks = {
  country: 'ES',
  count: 560,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({index}) => String(100 + index * 7).padStart(4, '0'),
};
