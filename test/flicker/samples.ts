/** A challenge as a bank sends it by FinTS, and the packed code that belongs to it. */
export interface Sample {
  readonly about: string;
  readonly challenge: string;
  readonly code: string;
}

/**
 * Published pairs of challenge and code. The one «of the specification» is the example in the German banks' document on TAN
 * generators, version 1.4 with errata 1 to 3 (2010); the others circulate with the open FinTS programs as what banks have sent,
 * with account numbers changed.
 */
export const samples: readonly Sample[] = [
  {
    about: '1.4 of the specification: one control byte, digits alone',
    challenge: '0248A0120452019980812345678',
    code: '0D85012045201998041234567855',
  },
  {
    about: '1.4: an odd start code, an amount in ASCII',
    challenge: '039870110490631098765432100812345678041,00',
    code: '1784011049063F059876543210041234567844312C303019',
  },
  {
    about: '1.4: likewise, with other digits',
    challenge: '039870110418751012345678900812030000040,20',
    code: '1784011041875F051234567890041203000044302C323015',
  },
  {
    about: '1.4: a letter among the digits makes it ASCII',
    challenge: '0248A01204520199808123F5678',
    code: '118501204520199848313233463536373875',
  },
  {
    about: '1.4: lengths of elements with three digits, an IBAN',
    challenge: '044880120932160022DE125001051706484898900041,00',
    code: '23840120932160564445313235303031303531373036343834383938393044312C303005',
  },
  {
    about: '1.3.2: two digits of length, no control byte',
    challenge: '2908881344731012345678900515,00',
    code: '1204881344730512345678901531352C30303B',
  },
  {
    about: '1.3.2: the same with a nought before',
    challenge: '02908881344731012345678900515,00',
    code: '1204881344730512345678901531352C30303B',
  },
  {
    about: '1.3.2: a short account number',
    challenge: '24088715131306389726041,00',
    code: '0F04871513130338972614312C30303B',
  },
  {
    about: '1.3.2: noughts at the beginning stay',
    challenge: '2908881904551000000039990515,00',
    code: '1204881904550500000039991531352C30308A',
  },
];

/** Published codes that came packed. */
export const packedSamples: readonly string[] = [
  '11048714955205123456789F14302C303107',
  '11048718108705379090700F14362C30309B',
];

/** The pictures of the specification's example, clock leftmost, as two programs show them. */
export const specificationFrames =
  '11111 01111 10000 00000 11111 01111 11111 01111 11011 01011 10000 00000 11010 01010 10001 00001 11000 01000 10000 00000 ' +
  '10000 00000 10100 00100 11010 01010 10010 00010 10000 00000 10100 00100 11001 01001 11000 01000 10001 00001 11001 01001 ' +
  '10010 00010 10000 00000 10100 00100 11000 01000 10010 00010 11100 01100 10110 00110 11010 01010 10001 00001 11110 01110 ' +
  '11010 01010 11010 01010';
