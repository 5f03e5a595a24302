import {dayMs} from '../simulator/data/sync-times.ts';
import type {ListedSync} from '../simulator/data/list-source.ts';
import {ibanOf} from '../simulator/banks/iban.ts';
import {bankById} from '../simulator/directory/directory.ts';
import type {AccountRecord, SyncRecord, WorldStart} from '../simulator/world-definition.ts';

type Row = readonly [id: string, name: string, holder: string, number: string, amount: string, assetId: string | null];

/** Accounts at a bank, one row each. */
export const accountsAt = (bankId: string, rows: readonly Row[]): readonly AccountRecord[] =>
  rows.map(([id, name, holder, number, amount, assetId]) => ({
    id,
    name,
    holder,
    iban: ibanOf(bankById(bankId), number),
    currency: 'EUR',
    amount,
    assetId,
    problem: null,
  }));

/** A sync, granted so many days ago for so many days. */
export const syncAt = (
  {now}: WorldStart,
  {
    grantedDaysAgo,
    days,
    importMinute,
    ...rest
  }: Pick<SyncRecord, 'id' | 'name' | 'bankId' | 'login' | 'importMinute'> & {
    readonly grantedDaysAgo: number;
    /** Null: the session never ends. */
    readonly days: number | null;
  },
  more: Partial<SyncRecord> = {},
): SyncRecord => {
  const grantedAt = now - grantedDaysAgo * dayMs;
  return {
    ...rest,
    grantedAt,
    expiresAt: days === null ? null : grantedAt + days * dayMs,
    revokedAt: null,
    importMinute,
    firstImportAt: grantedAt + 60_000,
    importingUntil: null,
    importOutcome: 'complete',
    problem: null,
    ...more,
  };
};

const northGmbh = 'Windpark Nord GmbH';
const lindenau = 'Solarpark Lindenau GmbH & Co. KG';
const valence = 'Centrale solaire Valence SAS';
const dreiland = 'Windpark Dreiland GmbH';

/** The German sync of the default organisation, with 3 accounts. Its session ends in 6 days unless told otherwise. */
export const operationsGermany = (start: WorldStart, endsInDays = 6, more: Partial<SyncRecord> = {}): ListedSync => ({
  sync: syncAt(
    start,
    {
      id: 'operations-germany',
      name: 'Operations Germany',
      bankId: 'de-koeln-rheinbogen',
      login: 'windpark-nord',
      grantedDaysAgo: 180 - endsInDays,
      days: 180,
      importMinute: 5 * 60 + 12,
    },
    more,
  ),
  accounts: accountsAt('de-koeln-rheinbogen', [
    ['og-business', 'Business account', northGmbh, '5031004711', '128402.17', 'de-a-wind-nord'],
    ['og-reserve', 'Reserve', northGmbh, '5031009026', '40000.00', null],
    ['og-tax', 'Tax account', northGmbh, '5031000388', '-1250.00', 'de-a-wind-nord'],
  ]),
});

/** The French sync, with 6 accounts. */
export const solarFrance = (start: WorldStart, more: Partial<SyncRecord> = {}): ListedSync => ({
  sync: syncAt(
    start,
    {
      id: 'solar-france',
      name: 'Solar France',
      bankId: 'fr-alpes',
      login: 'centrale-valence',
      grantedDaysAgo: 67,
      days: 180,
      importMinute: 4 * 60 + 48,
    },
    more,
  ),
  accounts: accountsAt('fr-alpes', [
    ['sf-courant', 'Compte courant', valence, '00040817', '84210.55', 'fr-rhone-1'],
    ['sf-reserve', 'Compte de réserve', valence, '00040825', '250000.00', 'fr-rhone-1'],
    ['sf-montelimar', 'Compte courant', 'Centrale solaire Montélimar SAS', '00051120', '17904.08', 'fr-rhone-2'],
    ['sf-vent', 'Compte courant', 'Parc éolien Vent du Sud SARL', '00060033', '312077.41', 'fr-rhone-3'],
    ['sf-ecrins', 'Compte de projet', 'Centrale solaire Les Écrins SAS', '00070714', '5600.00', 'fr-alpes'],
    ['sf-livret', 'Livret', valence, '00070722', '1000000.00', null],
  ]),
});

/** A sync with 5 accounts whose session ended 21 days ago. */
export const fundB = (start: WorldStart, more: Partial<SyncRecord> = {}): ListedSync => ({
  sync: syncAt(
    start,
    {
      id: 'fund-b',
      name: 'Fund B',
      bankId: 'de-dreiland',
      login: 'dreiland-fonds',
      grantedDaysAgo: 201,
      days: 180,
      importMinute: 10 * 60 + 30,
    },
    more,
  ),
  accounts: accountsAt('de-dreiland', [
    ['fb-main', 'Kontokorrent', dreiland, '0071550010', '96311.20', 'de-b-dreiland'],
    ['fb-reserve', 'Rückbaurücklage', dreiland, '0071550029', '180000.00', 'de-b-dreiland'],
    ['fb-nord', 'Kontokorrent', 'Windpark Nord II GmbH', '0071550037', '22415.90', 'de-b-wind-nord'],
    ['fb-solar', 'Kontokorrent', 'Börde Energie GmbH', '0071550045', '7340.66', 'de-b-solar'],
    ['fb-loan', 'Darlehen', lindenau, '0071550053', '-1250000.00', 'de-a-lausitz-ost-1'],
  ]),
});

/** The three of them. */
export const threeSyncs = (start: WorldStart): readonly ListedSync[] => [
  operationsGermany(start),
  solarFrance(start),
  fundB(start),
];
