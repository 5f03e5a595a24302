import type {CountryBanks} from '../country-banks.ts';
import {withPolishCheckDigit} from '../routing-numbers.ts';

const cities =
  'Białystok|Bielsko-Biała|Bydgoszcz|Chełm|Częstochowa|Elbląg|Gdańsk|Gdynia|Gliwice|Gorzów Wielkopolski|Jelenia Góra|Kalisz|Katowice|Kielce|Koszalin|Kraków|Legnica|Lublin|Łódź|Łomża|Nowy Sącz|Olsztyn|Opole|Płock|Poznań|Przemyśl|Radom|Rzeszów|Sopot|Suwałki|Szczecin|Tarnów|Toruń|Warszawa|Włocławek|Wrocław|Zamość|Zielona Góra';
const areas = 'Dolina Wisły|Kamienna|Nadmorze|Podgórze|Zielony Las';
const patterns = [
  'Bank Spółdzielczy {area} {city}',
  'Bank Ludowy {city}-{area}',
  'Kasa Oszczędności {area} w {city}',
  'Bank Rzemiosła {area} {city} S.A.',
];

/** Settlement number of eight digits, the last a check digit. */
export const polishBanks: CountryBanks = {
  country: 'PL',
  count: 700,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({index}) => withPolishCheckDigit(String(1_000_000 + index * 8101)),
};
