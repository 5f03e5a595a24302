import type {CountryBanks} from '../country-banks.ts';
import {withAbaCheckDigit} from '../routing-numbers.ts';

const cities =
  "Albany|Albuquerque|Anchorage|Asheville|Atlanta|Austin|Baltimore|Baton Rouge|Billings|Birmingham|Boise|Boston|Boulder|Burlington|Charleston|Charlotte|Cheyenne|Chicago|Cincinnati|Cleveland|Coeur d'Alene|Columbus|Dallas|Dayton|Denver|Des Moines|Detroit|Duluth|El Paso|Eugene|Fargo|Fort Wayne|Fresno|Grand Rapids|Green Bay|Hartford|Honolulu|Houston|Huntsville|Indianapolis|Jackson|Kansas City|Knoxville|Lansing|Las Cruces|Las Vegas|Lexington|Lincoln|Little Rock|Los Angeles|Louisville|Lubbock|Madison|Memphis|Mesa|Miami|Milwaukee|Minneapolis|Missoula|Mobile|Nashville|New Orleans|New York|Omaha|Orlando|Peoria|Philadelphia|Phoenix|Pittsburgh|Portland|Providence|Pueblo|Raleigh|Reno|Richmond|Rochester|Sacramento|Saint Paul|San Antonio|San José|Santa Fe|Savannah|Seattle|Sioux Falls|Spokane|Tacoma|Tampa|Toledo|Tucson|Tulsa|Wichita|Worcester";
const areas = 'Bluff Creek|Cedar Ridge|Eagle Point|Fox Hollow|Maple Grove|Pine Lake|Prairie View|Stone Bridge';
const patterns = [
  'First National Bank of {area}, {city}',
  '{city} {area} Community Bank',
  '{area} Federal Credit Union of {city}',
  'Farmers & Merchants Bank of {area} ({city})',
  '{area} Savings Bank, {city}',
  '{city} State Bank at {area}',
  'Citizens Trust of {area} {city}',
  '{area} Employees Credit Union, {city}',
  'Heartland Bank {area}, {city}',
  '{city} Mutual of {area}',
  'Pioneer Bank {city} {area}',
];

/** Federal Reserve districts: banks from 01, thrift institutions from 21. */
const districts = Array.from({length: 24}, (_, index) => String(index < 12 ? index + 1 : index + 9).padStart(2, '0'));

/** ABA routing number with its check digit. */
export const americanBanks: CountryBanks = {
  country: 'US',
  count: 7400,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({index}) =>
    withAbaCheckDigit(`${districts[index % 24] ?? '01'}${100_000 + Math.floor(index / 24) * 2819}`),
};
