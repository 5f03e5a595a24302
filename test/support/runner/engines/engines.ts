import type {BrowserLauncher} from '@web/test-runner';
import {ensureChromium} from '../find-chromium.ts';
import {chromium} from './chromium.ts';
import {ensureFirefox, firefox} from './firefox.ts';
import {ensureWebKit, webkit} from './webkit.ts';

type Say = (line: string) => void;

interface Engine {
  /** Installs what is missing, and says which browser it is. Rejects when there is none. */
  readonly ensure: (say: Say) => Promise<{readonly source: string; readonly env?: Readonly<Record<string, string>>}>;
  readonly launcher: () => BrowserLauncher | Promise<BrowserLauncher>;
}

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** The engines that the tests of everything with a document run in. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  chromium: {
    ensure: async say => {
      const {source, headless, executablePath} = await ensureChromium(say);
      // The run looks for a browser itself and would find the pinned one: tell it when it had to be another.
      return {source, env: headless === 'shell' ? {} : {CHROME_PATH: executablePath}};
    },
    launcher: chromium,
  },
  firefox: {ensure: async say => ({source: ensureFirefox(say)}), launcher: firefox},
  webkit: {ensure: async say => ({source: ensureWebKit(say)}), launcher: webkit},
};

export const engineNames = Object.keys(engines) as readonly EngineName[];

export const isEngine = (name: string): name is EngineName => name in engines;

/** The engine of this run: what the variable ENGINE names, else Chromium. @throws {Error} there is no such engine */
export function engineOfThisRun(): EngineName {
  const name = process.env['ENGINE'] ?? 'chromium';
  if (isEngine(name)) return name;
  throw new Error(`There is no engine ${name}; there are ${engineNames.join(', ')}.`);
}
