import {readFileSync} from 'node:fs';
import type {Operation} from '../../src/contract/routes.ts';

/** Classes of operations. R: reads. P: a flow is read. B: it begins. S, M: it goes on. I: things change. C: it is given up. */
export type Class = 'R' | 'P' | 'B' | 'S' | 'M' | 'I' | 'C';

/** The rows of the matrix: name of the fault, and a letter for each class. */
export const matrix = JSON.parse(
  readFileSync(new URL('../client/fault-matrix.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, {readonly name: string; readonly expect: Readonly<Record<Class, string>>}>>;

/** The 15 operations of the matrix. */
export const columns = [
  {name: 'listSyncs', kind: 'R', operation: 'listBankSyncs'},
  {name: 'getAccounts', kind: 'R', operation: 'listAccounts'},
  {name: 'searchBanks', kind: 'R', operation: 'searchBanks'},
  {name: 'loadAssets', kind: 'R', operation: 'listAssets'},
  {name: 'pollFlow', kind: 'P', operation: 'getFlow'},
  {name: 'resumeFlow', kind: 'P', operation: 'getFlow'},
  {name: 'begin', kind: 'B', operation: 'startFlow'},
  {name: 'resync', kind: 'B', operation: 'startFlow'},
  {name: 'submitLogin', kind: 'S', operation: 'submitStep'},
  {name: 'submitTan', kind: 'S', operation: 'submitStep'},
  {name: 'chooseMethod', kind: 'M', operation: 'submitStep'},
  {name: 'unsync', kind: 'I', operation: 'removeBankSync'},
  {name: 'link', kind: 'I', operation: 'linkAccount'},
  {name: 'unlink', kind: 'I', operation: 'unlinkAccount'},
  {name: 'cancelFlow', kind: 'C', operation: 'cancelFlow'},
] as const satisfies readonly {readonly name: string; readonly kind: Class; readonly operation: Operation}[];

export type Column = (typeof columns)[number];

/** Faults that say nothing about whether the server has processed the request; F03 and F04 are the two halves of one. */
const open = new Set('F05 F06 F07 F08 F09 F19 F29 F30 F31 F32 F33 F34 F35 F36 F37'.split(' '));

export const isMutating = ({kind}: Column): boolean => kind !== 'R' && kind !== 'P';

/** One cell: a fault, an operation, and whether the server has processed the request. */
export interface Cell {
  readonly fault: string;
  readonly column: Column;
  readonly letter: string;
  readonly processed: boolean;
}

const notProcessed = new Set('F01 F02 F03 F13 F14 F15 F16 F17 F18 F20 F21 F22 F23 F24 F25 F26 F27 F28'.split(' '));

export const cells: readonly Cell[] = Object.entries(matrix).flatMap(([fault, {expect}]) =>
  columns.flatMap(column => {
    const variants = open.has(fault) && isMutating(column) ? [true, false] : [!notProcessed.has(fault)];
    return variants.map(processed => ({fault, column, letter: expect[column.kind], processed}));
  }),
);
