import type {TestRunnerPlugin} from '@web/test-runner';
import type {ChromeLauncher} from '@web/test-runner-chrome';
import type {CDPSession, KeyInput, Page, Viewport} from 'puppeteer-core';
import {refuse} from './engines/block.ts';
import type {WebDriverLauncher} from './engines/webkit.ts';

// One session per page: an emulation lives only as long as the session that asked for it.
const sessions = new WeakMap<Page, CDPSession>();

async function cdpOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const cdp = await page.createCDPSession();
  sessions.set(page, cdp);
  return cdp;
}

async function press(page: Page, keys: string): Promise<void> {
  const held = keys.split('+').map(key => (key === 'Space' ? ' ' : key)) as KeyInput[]; // Firefox knows no `Space`
  const last = held.pop();
  if (last === undefined) return;
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held.toReversed()) await page.keyboard.up(key);
}

/** A key that is kept down: the browser repeats it. */
async function hold(page: Page, {key, times}: {readonly key: string; readonly times: number}): Promise<void> {
  for (let at = 0; at < times; at += 1) await page.keyboard.down(key as KeyInput);
  await page.keyboard.up(key as KeyInput);
}

async function emulate(page: Page, features: Readonly<Record<string, string>>): Promise<void> {
  const cdp = await cdpOf(page);
  await cdp.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
}

/** Addresses (with `*`) that cannot be reached until told otherwise. Of this page only: another one may be at work. */
async function block(page: Page, urls: readonly string[]): Promise<void> {
  const cdp = await cdpOf(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', {cacheDisabled: urls.length > 0});
  await cdp.send('Network.setBlockedURLs', {urls: [...urls]});
}

/** Forces garbage collection, then counts live instances of each prototype (an expression), nodes and listeners. */
async function heap(page: Page, prototypes: Readonly<Record<string, string>>) {
  const cdp = await cdpOf(page);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('Runtime.discardConsoleEntries'); // logged objects would be kept alive
  for (let i = 0; i < 3; i += 1) await cdp.send('HeapProfiler.collectGarbage');
  const instances: Record<string, number> = {};
  for (const [name, expression] of Object.entries(prototypes)) {
    const {result} = await cdp.send('Runtime.evaluate', {expression, objectGroup: 'heap'});
    if (!result.objectId) throw new Error(`test:heap cannot evaluate ${expression}`);
    const {objects} = await cdp.send('Runtime.queryObjects', {prototypeObjectId: result.objectId, objectGroup: 'heap'});
    const {result: length} = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      returnByValue: true,
      functionDeclaration: 'function () { return this.length; }',
    });
    instances[name] = Number(length.value);
  }
  await cdp.send('Runtime.releaseObjectGroup', {objectGroup: 'heap'});
  const {nodes, jsEventListeners: listeners} = await cdp.send('Memory.getDOMCounters');
  const {usedSize} = await cdp.send('Runtime.getHeapUsage');
  return {instances, nodes, listeners, usedSize};
}

type Held = {readonly key: string; readonly times: number};
type Features = Readonly<Record<string, string>>;

/** What puppeteer does in every browser. */
async function withKeys(page: Page, command: string, payload: unknown): Promise<true | undefined> {
  if (command === 'test:press') await press(page, payload as string);
  else if (command === 'test:hold') await hold(page, payload as Held);
  else if (command === 'test:viewport') await page.setViewport(payload as Viewport);
  else return undefined;
  return true;
}

async function overDevTools(page: Page, command: string, payload: unknown): Promise<unknown> {
  if (command === 'test:heap') return heap(page, payload as Features);
  if (command === 'test:media') await emulate(page, payload as Features);
  else if (command === 'test:block') await block(page, payload as readonly string[]);
  else return undefined;
  return true;
}

/** What a browser without the DevTools protocol cannot do; the list of skips says so too. */
function withoutDevTools(name: string, command: string, payload: unknown): true {
  if (command === 'test:block') refuse(payload as readonly string[]);
  else if (command === 'test:heap' || command === 'test:hold' || Object.keys(payload as Features).length > 0)
    throw new Error(`${name} cannot do ${command}`);
  return true;
}

async function overWebDriver(browser: WebDriverLauncher, command: string, payload: unknown): Promise<true | undefined> {
  if (command === 'test:press') await browser.press(payload as string);
  else if (command === 'test:viewport') await browser.resize(payload as Viewport);
  else return undefined;
  return true;
}

/**
 * Commands for `executeServerCommand`, beside those of `@web/test-runner-commands`:
 * `test:press` ('Tab', 'Shift+Tab', 'Control+KeyA'), `test:hold` ({key: 'Enter', times: 4}: kept down), `test:media` ({'forced-colors': 'active'}; {} resets),
 * `test:block` (addresses that fail; [] resets), `test:viewport` ({width, height}), `test:heap` ({name: expression of a prototype}).
 */
export function testCommands(): TestRunnerPlugin {
  return {
    name: 'test-commands',
    async executeCommand({command, payload, session: {browser, id}}) {
      if (!command.startsWith('test:')) return undefined;
      if (browser.type === 'webdriver') {
        const launcher = browser as WebDriverLauncher;
        return (await overWebDriver(launcher, command, payload)) ?? withoutDevTools(browser.name, command, payload);
      }
      const page = (browser as ChromeLauncher).getPage(id);
      const done = await withKeys(page, command, payload);
      if (done) return done;
      return browser.name === 'Firefox'
        ? withoutDevTools(browser.name, command, payload)
        : overDevTools(page, command, payload);
    },
  };
}
