import {readFileSync} from 'node:fs';
import path from 'node:path';
import {AxeBuilder} from '@axe-core/playwright';
import {chromium, type BrowserContext} from '@playwright/test';
import {findChromium} from '../test/support/runner/find-chromium.ts';
import {root} from './public-entries.ts';
import {serveFolder} from './static-server.ts';

// node scripts/walk-stories.ts [part of a story id]: opens every story of the built Storybook, light and dark.

interface Entry {
  readonly id: string;
  readonly type: string;
}

const folder = path.join(root, 'storybook-static');
const wanted = process.argv[2] ?? '';
const themes = ['light', 'dark'] as const;
const atOnce = 2;

/** What belongs to whole pages; a story is a part of one. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** Phases in which Storybook has nothing more to do with a story, play function included. */
const settled = ['finished', 'completed', 'afterEach', 'errored', 'aborted'];

interface PreviewWindow {
  readonly __STORYBOOK_PREVIEW__?: {readonly currentRender?: {readonly phase?: string}};
}

async function open(context: BrowserContext, url: string): Promise<string[]> {
  const problems: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', error => problems.push(`page error: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  try {
    await page.goto(url);
    await page.waitForFunction(
      phases => phases.includes((globalThis as PreviewWindow).__STORYBOOK_PREVIEW__?.currentRender?.phase ?? ''),
      settled,
      {timeout: 30_000},
    );
    const shown = await page.evaluate(() => document.body.classList.contains('sb-show-main'));
    if (!shown) problems.push(`not shown: ${(await page.locator('#error-message').textContent()) ?? ''}`);
    const {violations} = await new AxeBuilder({page}).include('#storybook-root').disableRules(pageRules).analyze();
    for (const {id, help, nodes} of violations) {
      problems.push(`axe ${id}: ${help} (${nodes.map(node => node.target.flat(2).join(' ')).join('; ')})`);
    }
  } catch (error) {
    problems.push(String(error));
  } finally {
    await page.close();
  }
  return problems;
}

const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as {entries: Record<string, Entry>};
const visits = Object.values(index.entries)
  .filter(({type, id}) => type === 'story' && id.includes(wanted))
  .flatMap(({id}) => themes.map(theme => ({id, theme})));

const found = await findChromium();
const server = await serveFolder(folder);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: {...(process.env as Record<string, string>), ...found.env},
  args: [...found.args],
});

let passed = 0;
let failed = 0;

async function walk(): Promise<void> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, reducedMotion: 'reduce'});
  for (let visit = visits.shift(); visit; visit = visits.shift()) {
    const {id, theme} = visit;
    // `a11y.manual`: the add-on leaves the check to us.
    const globals = `theme:${theme};language:en;a11y.manual:!true`;
    const problems = await open(context, `${server.url}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
    if (problems.length === 0) passed += 1;
    else failed += 1;
    for (const problem of problems) process.stdout.write(`✖ ${id} (${theme}): ${problem}\n`);
  }
  await context.close();
}

await Promise.all(Array.from({length: atOnce}, walk));
await browser.close();
await server.close();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
