import type {Bank} from '../../../src/contract/bank.ts';
import {withAbaCheckDigit} from './routing-numbers.ts';

const bank = (
  id: string,
  name: string,
  country: string,
  city: string,
  routingNumber: string,
  bic: string,
  more: Partial<Bank> = {},
): Bank => ({id, name, bic, routingNumber, city, country, approach: 'embedded', health: 'working', ...more});

/** Banks that pictures, scenarios and tests name. */
export const knownBanks: readonly Bank[] = [
  bank('de-koeln-rheinbogen', 'Sparkasse Köln-Rheinbogen', 'DE', 'Köln', '37099901', 'RHBODE33'),
  bank('de-koeln-land', 'Kreissparkasse Köln-Land', 'DE', 'Köln', '37099902', 'KRKLDE33'),
  bank('de-am-dom', 'Sparkasse am Dom', 'DE', 'Köln', '37099903', 'DOMKDE33'),
  bank('de-dreiland', 'Volksbank Dreiland', 'DE', 'Aachen', '39099904', 'DRLVDE33'),
  bank('de-nordbank', 'Nordbank', 'DE', 'Hamburg', '20099905', 'NOBKDE2H'),
  bank('de-weitblick', 'Direktbank Weitblick', 'DE', 'Frankfurt am Main', '50099906', 'WEITDE5F', {
    approach: 'redirect',
  }),
  bank('de-wartung', 'Bank im Umbau', 'DE', 'Potsdam', '16099907', 'UMBADE2P', {health: 'down'}),
  bank('fr-alpes', 'Banque des Alpes', 'FR', 'Lyon', '19901', 'BALPFR2L'),
  bank('gb-thames-severn', 'Thames & Severn Bank', 'GB', 'London', '049917', 'THSEGB2L'),
  bank('us-first-harbor', 'First Harbor National Bank', 'US', 'Boston', withAbaCheckDigit('01109900'), 'FHNBUS3B'),
  bank('at-auenbank', 'Österreichische Auenbank', 'AT', 'Wien', '19999', 'AUENAT2W'),
  bank('ch-alpina', 'Alpina Kreditbank', 'CH', 'Zürich', '09901', 'ALPICH2Z'),
  bank('nl-hanzebank', 'Hanzebank', 'NL', 'Zwolle', 'HZBK', 'HZBKNL2Z'),
  // International ones: no country, and of the first neither city nor BIC.
  {id: 'demo-bank', name: 'Demo Bank', routingNumber: 'DEMO0001', approach: 'embedded', health: 'working'},
  {id: 'meridian', name: 'Meridian International Bank', bic: 'MERILU2X', approach: 'embedded', health: 'working'},
];
