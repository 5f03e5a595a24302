import {createSimulatedClient} from '../mocks/simulator/simulated-client.ts';
import type {Result} from './result.ts';
import {absolute, percentile} from './result.ts';

/** What people type: names letter by letter, words the other way round, cities, routing numbers, a slip of a finger. */
const typed = [
  'sparkasse köln-rheinbogen',
  'koln spark',
  'volksbank dreiland aachen',
  'raiffeisenbank',
  'banque des alpes',
  'osterreichische auenbank wien',
  'thames and severn',
  'first harbor national bank boston',
  'kreissparkase',
  'comercial',
  'frankfurt am main direktbank',
  'münchen',
  'zürich kreditbank',
  '37099901',
  '20099905',
  '011099',
  'rhbode33',
  'nobkde2h',
  'a',
  'bank',
  'de',
  'credit union',
  'caisse',
  'cassa di risparmio',
  'banco',
  'spoldzielczy',
  'xyzzy',
];

const prefixes = (text: string): string[] =>
  Array.from(text, (_, at) => text.slice(0, at + 1)).filter(part => part.trim().length >= 2);

const rounds = 5;

/** Milliseconds of the slowest of a hundred answers to a keystroke, with the whole directory: request, search, answer as JSON, checks. */
export const measureKeystrokes = async (): Promise<Result> => {
  const client = createSimulatedClient();
  // The directory and its index are made on first use, before anyone types.
  await client.searchBanks({query: 'warm up'});
  const queries = typed.flatMap(prefixes);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      const start = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- one keystroke after the other
      await client.searchBanks({query});
      times.push(performance.now() - start);
    }
  }
  return absolute(`bank search, a keystroke of ${times.length} (p99)`, 'ms', 5, percentile(times, 0.99));
};
