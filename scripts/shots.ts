import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {chromium, type Browser} from '@playwright/test';
import {findChromium} from '../test/support/runner/find-chromium.ts';
import {LinkerPage} from '../test/support/pages/linker-page.ts';
import {OverviewPage} from '../test/support/pages/overview-page.ts';
import {WizardPage} from '../test/support/pages/wizard-page.ts';
import {root} from './public-entries.ts';
import {buildStage} from './pictures/build-stage.ts';
import {comparePictures} from './pictures/compare-pictures.ts';
import {contactSheet, type Shot} from './pictures/contact-sheet.ts';
import {picturesIn} from './pictures/older-pictures.ts';
import type {State, Walker} from './pictures/state.ts';
import {crashedStates} from './pictures/states/crashed.ts';
import {healthStates} from './pictures/states/health.ts';
import {linkerStates} from './pictures/states/linker.ts';
import {overviewStates} from './pictures/states/overview.ts';
import {redirectStates} from './pictures/states/redirect.ts';
import {wizardLaterStates} from './pictures/states/wizard-later.ts';
import {wizardStates} from './pictures/states/wizard.ts';
import {serveFolder} from './static-server.ts';

// npm run shots [-- --only <part of a name>] [--languages fr,pl,en-XA] [--against <folder>]: every state of every element, light
// and dark, wide and narrow, in English, German and Arabic or in the languages that are named, as pictures in shots/, and
// shots/index.html that shows them all. With --against, they are compared with older ones that were taken on the same machine
// (fonts differ between machines); what differs lies beside them as <name>.changed.png, and the exit code is 1.

const {values} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    languages: {type: 'string', default: 'en,de,ar'},
    against: {type: 'string'},
  },
});
const folder = path.join(root, 'shots');
const older = values.against === undefined ? undefined : path.resolve(values.against);
if (older !== undefined) {
  // They would be overwritten before they are looked at.
  if (`${older}${path.sep}`.startsWith(`${folder}${path.sep}`))
    throw new Error('the older pictures are in shots/, which is written anew: move them elsewhere first');
  if (!existsSync(older) || picturesIn(older).length === 0) throw new Error(`there are no pictures in ${older}`);
}
const atOnce = 2;

const themes = ['light', 'dark'] as const;
const widths = [1280, 320] as const;
const languages = values.languages.split(',');

const states = [
  ...overviewStates,
  ...wizardStates,
  ...redirectStates,
  ...wizardLaterStates,
  ...linkerStates,
  ...healthStates,
  ...crashedStates,
].filter(({name}) => name.includes(values.only));

/** Walks to a state once, then shows it in every dress: language, theme and width change under it. */
async function picturesOf(browser: Browser, url: string, {name, setup, walk, shows}: State): Promise<Shot[]> {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 900},
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const problems: string[] = [];
    page.on('pageerror', error => problems.push(error.message));
    await page.goto(url);
    const walker: Walker = {
      page,
      overview: new OverviewPage(page),
      wizard: new WizardPage(page),
      linker: new LinkerPage(page),
      advance: milliseconds => page.evaluate(span => window.stage.advance(span), milliseconds),
      fail: (...planned) => page.evaluate(args => window.stage.fail(...args), planned),
    };
    await page.evaluate(options => window.stage.show(options), setup);
    await walk?.(walker);
    await shows(walker).waitFor();
    await page.mouse.move(0, 0);
    const shots: Shot[] = [];
    for (const language of languages) {
      await speak(page, language === 'en' ? 'en-GB' : language);
      for (const theme of themes) {
        await page.evaluate(scheme => {
          document.documentElement.dataset['theme'] = scheme;
        }, theme);
        for (const width of widths) {
          await page.setViewportSize({width, height: width < 500 ? 780 : 900});
          await settled(page);
          const file = `${name}-${theme}-${width}-${language}.png`;
          const {wide, tall} = await page.evaluate(() => ({
            wide: document.documentElement.scrollWidth,
            tall: document.documentElement.scrollHeight,
          }));
          // Of long lists the first screen: what is further down is not painted until it is scrolled to.
          const fullPage = tall < 4000;
          await page.screenshot({path: path.join(folder, file), fullPage, animations: 'disabled'});
          if (wide > width) problems.push(`${file}: ${wide} px wide`);
          shots.push({state: name, theme, width, language, file});
        }
      }
    }
    for (const problem of problems) process.stdout.write(`✖ ${name}: ${problem}\n`);
    if (problems.length > 0) process.exitCode = 1;
    return shots;
  } finally {
    await context.close();
  }
}

/** Switches the language. Its words come in several modules: they are here once the text has changed and then stands still. */
const speak = (page: Walker['page'], language: string): Promise<void> =>
  page.evaluate(async lang => {
    const root = document.documentElement;
    const textOf = (node: ParentNode): string =>
      [...node.querySelectorAll('*')]
        .map(({shadowRoot}) => (shadowRoot ? (shadowRoot.textContent ?? '') + textOf(shadowRoot) : ''))
        .join('');
    if (root.lang === lang) return;
    // Words that were shaped while their font was on its way can stay blank in pictures.
    const fonts = ['400', '600'].map(weight => document.fonts.load(`${weight} 16px 'Noto Sans Arabic'`, 'ا'));
    if (lang === 'ar') await Promise.all(fonts);
    root.lang = lang;
    let before = textOf(document);
    for (let still = 0, changed = false, frames = 0; frames < 300 && !(changed && still > 20); frames++) {
      await new Promise(requestAnimationFrame); // oxlint-disable-line no-await-in-loop
      const now = textOf(document);
      changed ||= now !== before;
      still = now === before ? still + 1 : 0;
      before = now;
    }
  }, language);

/** Frames and fonts: what a new language or width asked for has been painted. */
const settled = (page: Walker['page']): Promise<void> =>
  page.evaluate(async () => {
    const frames = (): Promise<void> =>
      new Promise(resolve => void requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    await frames();
    await document.fonts.ready;
    await frames();
  });

const found = await findChromium();
const server = await serveFolder(await buildStage('shots-stage'));
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: {...(process.env as Record<string, string>), ...found.env},
  args: [...found.args],
});
if (values.only === '') rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

const queue = [...states];
const taken: Shot[] = [];
async function work(): Promise<void> {
  for (let state = queue.shift(); state; state = queue.shift()) {
    try {
      taken.push(...(await picturesOf(browser, server.url, state)));
    } catch (error) {
      process.exitCode = 1;
      process.stdout.write(`✖ ${state.name}: ${String(error).split('\n').slice(0, 3).join(' ')}\n`);
    }
  }
}
await Promise.all(Array.from({length: atOnce}, work));
await server.close();

const order = new Map(states.map(({name}, at) => [name, at]));
const sorted = taken.toSorted((a, b) => (order.get(a.state) ?? 0) - (order.get(b.state) ?? 0));
const comparison =
  older === undefined
    ? undefined
    : await comparePictures(
        browser,
        {older, newer: folder},
        {files: sorted.map(({file}) => file), only: values.only, languages},
      );
await browser.close();
writeFileSync(path.join(folder, 'index.html'), contactSheet(sorted, comparison?.differences));
for (const line of comparison?.lines ?? []) process.stdout.write(`${line}\n`);
if (comparison && !comparison.same) process.exitCode = 1;
process.stdout.write(
  `${taken.length} pictures of ${states.length} states: ${path.relative(process.cwd(), folder)}/index.html\n`,
);
