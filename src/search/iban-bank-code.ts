import type {CountryCode} from '../contract/ids.ts';

/**
 * Where the bank code stands in the part behind the check digits, from (in) to (out), for countries of the IBAN registry of
 * which ibantools does not say it, or says it differently from the registry (Jordan, Slovenia).
 */
const positions: Readonly<Record<CountryCode, readonly [from: number, to: number]>> = {
  AX: [0, 3],
  BL: [0, 5],
  GF: [0, 5],
  GP: [0, 5],
  HN: [0, 4],
  JO: [0, 4],
  MF: [0, 5],
  MQ: [0, 5],
  NC: [0, 5],
  PF: [0, 5],
  PL: [0, 8],
  PM: [0, 5],
  RE: [0, 5],
  SI: [0, 5],
  SK: [0, 4],
  SM: [1, 6],
  SO: [0, 4],
  ST: [0, 4],
  SV: [0, 4],
  TF: [0, 5],
  TL: [0, 3],
  TN: [0, 2],
  TR: [0, 5],
  UA: [0, 6],
  VA: [0, 3],
  VG: [0, 4],
  WF: [0, 5],
  XK: [0, 2],
  YT: [0, 5],
};

/**
 * The bank code of a valid IBAN; null where the country has none that is known.
 *
 * @param known - First and last place (both in) as ibantools writes them, for example `0-7`.
 */
export const bankCodeOf = (iban: string, known: string | undefined): string | null => {
  const bban = iban.slice(4);
  const position = positions[iban.slice(0, 2)];
  if (position) return bban.slice(...position);
  const [from, to] = known?.split('-').map(Number) ?? [];
  return from === undefined || to === undefined ? null : bban.slice(from, to + 1);
};
