import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {chromium, type BrowserContext, type Page} from '@playwright/test';
import {failureLine} from '../test/support/runner/failures.ts';
import {findChromium} from '../test/support/runner/find-chromium.ts';
import {root} from './public-entries.ts';
import {serveFolder} from './static-server.ts';
import {compareTree, dropTree, keepTree, strayTrees} from './stories/aria-files.ts';
import {dresses, problemsOf, putOn} from './stories/dresses.ts';

// node scripts/walk-stories.ts [part of a story id] [--all] [--update]: opens every story of the built Storybook once and looks at
// it in every dress: no error, nothing from axe, the accessibility tree that was kept. Dresses that only change colours are put on
// every third story, unless --all is said. With --update, keeps the trees anew.

interface Entry {
  readonly id: string;
  readonly type: string;
}

const {values, positionals} = parseArgs({
  options: {update: {type: 'boolean', default: false}, all: {type: 'boolean', default: false}},
  allowPositionals: true,
});
const folder = path.join(root, 'storybook-static');
const wanted = positionals[0] ?? '';
const atOnce = 2;

/** Phases in which Storybook has nothing more to do with a story, play function included. */
const settled = ['finished', 'completed', 'afterEach', 'errored', 'aborted'];

interface PreviewWindow {
  readonly __STORYBOOK_PREVIEW__?: {readonly currentRender?: {readonly phase?: string}};
}

let passed = 0;
let failed = 0;

const count = (name: string, problems: readonly string[]): void => {
  if (problems.length === 0) passed += 1;
  else failed += 1;
  for (const problem of problems) process.stdout.write(`${failureLine(`${name}: ${problem}`)}\n`);
};

async function ready(page: Page): Promise<string[]> {
  await page.waitForFunction(
    phases => phases.includes((globalThis as PreviewWindow).__STORYBOOK_PREVIEW__?.currentRender?.phase ?? ''),
    settled,
    {timeout: 30_000},
  );
  const shown = await page.evaluate(() => document.body.classList.contains('sb-show-main'));
  return shown ? [] : [`not shown: ${(await page.locator('#error-message').textContent()) ?? ''}`];
}

/** Every third story, and always the same ones while none is added before them. */
const isSample = (id: string): boolean => values.all || entries.findIndex(entry => entry.id === id) % 3 === 0;

async function walkStory(page: Page, id: string, errors: string[]): Promise<void> {
  // `a11y.manual`: the add-on leaves the check to us.
  await page.goto(
    `${server.url}/iframe.html?id=${id}&viewMode=story&globals=theme:light;language:en;a11y.manual:!true`,
  );
  const problems = await ready(page);
  if (problems.length > 0) return count(id, [...problems, ...errors.splice(0)]);
  if (values.update) return keepTree(page, id);
  count(`${id} (tree)`, await compareTree(page, id));
  for (const dress of dresses) {
    if (dress.sampled && !isSample(id)) continue;
    await putOn(page, dress); // oxlint-disable-line no-await-in-loop
    count(`${id} (${dress.name})`, [...(await problemsOf(page, dress)), ...errors.splice(0)]); // oxlint-disable-line no-await-in-loop
  }
}

async function walkDocs(page: Page, id: string, errors: string[]): Promise<void> {
  await page.goto(`${server.url}/iframe.html?id=${id}&viewMode=docs`);
  await page.locator('#storybook-docs h1').first().waitFor({timeout: 30_000});
  count(id, errors);
}

async function visit(context: BrowserContext, {id, type}: Entry): Promise<void> {
  const errors: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', error => errors.push(`page error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`);
  });
  try {
    await (type === 'story' ? walkStory(page, id, errors) : walkDocs(page, id, errors));
  } catch (error) {
    count(id, [String(error), ...errors]);
  } finally {
    await page.close();
  }
}

const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as {entries: Record<string, Entry>};
const entries = Object.values(index.entries);
const queue = entries.filter(({type, id}) => id.includes(wanted) && (type === 'story' || !values.update));

const found = await findChromium();
const server = await serveFolder(folder);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: {...(process.env as Record<string, string>), ...found.env},
  args: [...found.args],
});

async function walk(): Promise<void> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'});
  for (let entry = queue.shift(); entry; entry = queue.shift()) await visit(context, entry); // oxlint-disable-line no-await-in-loop
  await context.close();
}

await Promise.all(Array.from({length: atOnce}, walk));
await browser.close();
await server.close();

for (const id of strayTrees(new Set(entries.map(entry => entry.id)))) {
  if (values.update) dropTree(id);
  else count(id, ['its accessibility tree was kept, but there is no such story: npm run stories:update']);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 || (passed === 0 && !values.update) ? 1 : 0);
