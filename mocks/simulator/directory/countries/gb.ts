import type {CountryBanks} from '../country-banks.ts';

const cities =
  "Aberdeen|Bangor|Bath|Belfast|Birmingham|Bradford|Brighton|Bristol|Cambridge|Canterbury|Cardiff|Carlisle|Chester|Coventry|Derby|Dundee|Durham|Edinburgh|Exeter|Glasgow|Gloucester|Hereford|Hull|Inverness|King's Lynn|Lancaster|Leeds|Leicester|Lincoln|Liverpool|London|Manchester|Newcastle upon Tyne|Norwich|Nottingham|Oxford|Perth|Plymouth|Sheffield|Southampton|Swansea|Truro|Worcester|York";
const areas = 'Ashcombe|Brookfield|Fairhaven|Greywell|Harbourside|Kingsmere|Oakhurst|Wetherfold';
const patterns = [
  '{city} & {area} Building Society',
  '{area} Bank of {city}',
  '{city} {area} Credit Union',
  '{area} Trust Bank ({city}) plc',
  'The {city} and {area} Savings Bank',
  '{area} Merchant Bank, {city}',
];

/** Sort code. */
export const britishBanks: CountryBanks = {
  country: 'GB',
  count: 1500,
  cities: cities.split('|'),
  areas: areas.split('|'),
  patterns,
  routingNumber: ({index}) => String(40_000 + index * 431).padStart(6, '0'),
};
