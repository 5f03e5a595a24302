import {existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from '@playwright/test';
import {root} from '../public-entries.ts';

const folder = path.join(root, 'stories/__aria__');
const fileOf = (id: string): string => path.join(folder, `${id}.yml`);

/** Reads of an accessibility tree until it is what it should be, or stays what it is. */
const reads = 25;

/** Links to a place in the page have its address, which is another one each time. */
const ownAddress = /(\/url: )http:\/\/127\.0\.0\.1:[^\s#]*/g;

/** So has the page of a simulated bank. */
const bankAddress = /(\/url: https:\/\/bank\.example\/\w+\/)[0-9a-f]{32}/g;

/** The start code of a device is another one in each run. */
const startCode = /(?:\d ){7}\d/g;

const treeOf = async (page: Page): Promise<string> => {
  const tree = await page.locator('#storybook-root').ariaSnapshot();
  // As a file would hold it: half a character becomes a mark.
  const steady = tree
    .replaceAll(ownAddress, '$1')
    .replaceAll(bankAddress, '$1…')
    .replaceAll(startCode, '1 2 3 4 5 6 7 8');
  return Buffer.from(`${steady}\n`).toString();
};

const frame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>(resolve => void requestAnimationFrame(() => resolve())));

/** Lines of one text that the other lacks, with a mark. */
const missing = (mark: string, from: string, other: string): string[] => {
  const there = new Set(other.split('\n'));
  return from.split('\n').flatMap(line => (there.has(line) ? [] : [`    ${mark} ${line.trim()}`]));
};

/** Compares the accessibility tree of a story with the one that was kept; says in a line or more what differs. */
export const compareTree = async (page: Page, id: string): Promise<string[]> => {
  if (!existsSync(fileOf(id))) return ['no accessibility tree was kept: npm run stories:update'];
  const kept = readFileSync(fileOf(id), 'utf8');
  let tree = await treeOf(page);
  // What loads late (a chunk, a picture) is waited for, a frame at a time.
  for (let read = 1; read < reads && tree !== kept; read += 1) {
    await frame(page); // oxlint-disable-line no-await-in-loop
    tree = await treeOf(page); // oxlint-disable-line no-await-in-loop
  }
  if (tree === kept) return [];
  const lines = [...missing('-', kept, tree), ...missing('+', tree, kept)].slice(0, 12);
  return [['the accessibility tree is another one:', ...lines].join('\n')];
};

/** Keeps the accessibility tree of a story, once it has stayed the same for a while. */
export const keepTree = async (page: Page, id: string): Promise<void> => {
  let tree = await treeOf(page);
  for (let same = 0; same < reads; same += 1) {
    await frame(page); // oxlint-disable-line no-await-in-loop
    const next = await treeOf(page); // oxlint-disable-line no-await-in-loop
    if (next !== tree) same = 0;
    tree = next;
  }
  mkdirSync(folder, {recursive: true});
  writeFileSync(fileOf(id), tree);
};

/** Names of kept trees without a story. */
export const strayTrees = (ids: ReadonlySet<string>): string[] =>
  globSync('*.yml', {cwd: folder})
    .map(file => path.basename(file, '.yml'))
    .filter(id => !ids.has(id));

/** Throws a kept tree away. */
export const dropTree = (id: string): void => rmSync(fileOf(id));
