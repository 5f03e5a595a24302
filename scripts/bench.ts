import {mkdirSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {chromium} from '@playwright/test';
import {buildPages} from '../bench/build-pages.ts';
import {measureHeap} from '../bench/heap.ts';
import {measureKeystrokes} from '../bench/keystrokes.ts';
import {absolute, table, type Result} from '../bench/result.ts';
import {measureRedraws} from '../bench/redraws.ts';
import {countRequests} from '../bench/requests.ts';
import {measureScreens} from '../bench/screens.ts';
import {findChromium} from '../test/support/runner/find-chromium.ts';
import {root} from './public-entries.ts';
import {budgets, kilobyte, measureSizes, type SizedPart} from './sizes.ts';
import {serveFolder} from './static-server.ts';

// npm run bench [-- --rounds 9]: sizes, and speed against plain DOM; a table, and bench-results/results.json.
// Ratios carry over to another machine, milliseconds do not.

const {values} = parseArgs({options: {rounds: {type: 'string', default: '9'}}});
const rounds = Number(values.rounds);

const found = await findChromium();
const server = await serveFolder(await buildPages());
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: {...(process.env as Record<string, string>), ...found.env},
  args: [...found.args],
});

const results: Result[] = [];
try {
  const {bytes} = await measureSizes();
  for (const part of Object.keys(budgets) as SizedPart[])
    results.push(absolute(`size of ${part}, gzip`, 'KB', budgets[part] / kilobyte, bytes[part] / kilobyte));
  results.push(await countRequests());
  results.push(await measureKeystrokes());
  results.push(...(await measureScreens(browser, server.url, rounds)));
  results.push(await measureRedraws(browser, server.url));
  results.push(await measureHeap(browser, server.url, Math.min(3, rounds)));
} finally {
  await browser.close();
  await server.close();
}

const folder = path.join(root, 'bench-results');
mkdirSync(folder, {recursive: true});
const machine = {cpus: os.cpus().length, node: process.version, browser: found.source.replace(/^\S*\//, '')};
writeFileSync(path.join(folder, 'results.json'), `${JSON.stringify({machine, rounds, results}, undefined, 2)}\n`);
process.stdout.write(`${table(results)}\nbench-results/results.json holds every measurement.\n`);
process.exitCode = results.every(({ok}) => ok) ? 0 : 1;
