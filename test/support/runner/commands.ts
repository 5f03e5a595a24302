import type {TestRunnerPlugin} from '@web/test-runner';
import type {ChromeLauncher} from '@web/test-runner-chrome';
import type {CDPSession, KeyInput, Page, Viewport} from 'puppeteer-core';

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
  const held = keys.split('+') as KeyInput[];
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

/** Addresses (with `*`) that cannot be reached until told otherwise. */
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

/**
 * Commands for `executeServerCommand`, beside those of `@web/test-runner-commands`:
 * `test:press` ('Tab', 'Shift+Tab', 'Control+KeyA'), `test:hold` ({key: 'Enter', times: 4}: kept down), `test:media` ({'forced-colors': 'active'}; {} resets),
 * `test:block` (addresses that fail; [] resets), `test:viewport` ({width, height}), `test:heap` ({name: expression of a prototype}).
 */
export function testCommands(): TestRunnerPlugin {
  return {
    name: 'test-commands',
    async executeCommand({command, payload, session}) {
      const page = (session.browser as ChromeLauncher).getPage(session.id);
      switch (command) {
        case 'test:press':
          await press(page, payload as string);
          return true;
        case 'test:hold':
          await hold(page, payload as {readonly key: string; readonly times: number});
          return true;
        case 'test:media':
          await emulate(page, payload as Readonly<Record<string, string>>);
          return true;
        case 'test:block':
          await block(page, payload as readonly string[]);
          return true;
        case 'test:viewport':
          await page.setViewport(payload as Viewport);
          return true;
        case 'test:heap':
          return heap(page, payload as Readonly<Record<string, string>>);
        default:
          return undefined;
      }
    },
  };
}
