import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {BrowserLauncher} from '@web/test-runner';
import {freePort} from '../../../../scripts/free-port.ts';
import {pinnedFonts} from '../find-chromium.ts';
import {installPackages} from './debian.ts';
import {beginSession, pressKeys, type WebDriverSession} from './webdriver.ts';

const driverPath = process.env['WEBKIT_DRIVER_PATH'] ?? '/usr/bin/WebKitWebDriver';
const screenPath = '/usr/bin/Xvfb';
const miniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser')[0];

/** @throws {Error} there is none */
export function ensureWebKit(say: (line: string) => void): string {
  if (!existsSync(driverPath) || !existsSync(screenPath)) installPackages(['webkit2gtk-driver', 'xvfb'], say);
  if (!existsSync(driverPath) || !miniBrowser()) throw new Error('No WebKitGTK: install webkit2gtk-driver.');
  if (!existsSync(screenPath)) throw new Error('No screen for WebKitGTK: install xvfb.');
  return driverPath;
}

// Nothing of the window's frame may keep it from being as narrow as a test wants it.
const noFrame = '* {min-width: 0; margin: 0; padding: 0; border-width: 0; font-size: 2px}';

/**
 * A screen in memory. Without a window manager the focus is where the pointer is, in the middle of the screen: so small
 * that every window of the tests is below it, else `document.hasFocus()` is false.
 */
async function startScreen(started: ChildProcess[]): Promise<string> {
  const screen = spawn(screenPath, ['-displayfd', '3', '-screen', '0', '500x600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(screen);
  return new Promise((resolve, reject) => {
    screen.once('error', reject).once('exit', code => reject(new Error(`Xvfb ended with ${code}`)));
    screen.stdio[3]?.once('data', (number: Buffer) => resolve(`:${String(number).trim()}`));
  });
}

/** A window without a tool bar: the one that the browser starts with is never narrower than its own. */
async function bareWindow(session: WebDriverSession): Promise<void> {
  const first = await session.get('/window');
  await session.evaluate(`void window.open('about:blank', 'tests', 'popup,width=800,height=600')`);
  const handles = (await session.get('/window/handles')) as readonly string[];
  const handle = handles.find(other => other !== first);
  if (handle === undefined) throw new Error('WebKitGTK opened no second window.');
  await session.delete('/window');
  await session.post('/window', {handle});
}

interface Browser {
  readonly session: WebDriverSession;
  readonly end: () => Promise<void>;
}

async function startBrowser(): Promise<Browser> {
  const started: ChildProcess[] = [];
  const home = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  const end = (): void => {
    for (const child of started.toReversed()) child.kill();
    rmSync(home, {recursive: true, force: true});
  };
  process.once('exit', end);
  mkdirSync(path.join(home, 'gtk-3.0'));
  writeFileSync(path.join(home, 'gtk-3.0/gtk.css'), noFrame);
  const display = await startScreen(started);
  const port = await freePort();
  started.push(
    spawn(driverPath, [`--port=${port}`], {
      env: {...process.env, ...(await pinnedFonts())?.env, DISPLAY: display, XDG_CONFIG_HOME: home},
      stdio: 'ignore',
    }),
  );
  const session = await beginSession(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': {
      binary: miniBrowser(),
      args: ['--automation', '--javascript-can-open-windows-automatically=true'],
    },
  });
  await bareWindow(session);
  return {
    session,
    end: async () => {
      await session.delete('').catch(() => undefined);
      end();
      process.off('exit', end);
    },
  };
}

/** What the commands of tests ask of a page that is driven over WebDriver. */
export interface WebDriverLauncher extends BrowserLauncher {
  press(keys: string): Promise<void>;
  resize(size: {readonly width: number; readonly height: number}): Promise<void>;
}

/** WebKitGTK over WebDriver, one page after the other in one window. */
export function webkit(): WebDriverLauncher {
  let starting: Promise<Browser> | undefined;
  const active = new Set<string>();
  const session = async (): Promise<WebDriverSession> => (await (starting ??= startBrowser())).session;
  const resize = async ({width, height}: {readonly width: number; readonly height: number}): Promise<void> => {
    await (await session()).post('/window/rect', {x: 0, y: 0, width, height});
  };
  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      active.add(id);
      await resize({width: 800, height: 600});
      await (await session()).post('/url', {url});
    },
    isActive: id => active.has(id),
    getBrowserUrl: async () => String(await (await session()).get('/url')),
    async stopSession(id) {
      active.delete(id);
      await (await session()).post('/url', {url: 'about:blank'});
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK runs without a debugger here.')),
    async stop() {
      await (await starting)?.end();
    },
    press: async keys => pressKeys(await session(), keys),
    resize,
  };
}
