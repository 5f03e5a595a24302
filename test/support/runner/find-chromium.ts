import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../../../scripts/public-entries.ts';

/** A Chromium that can be started: pass `env` on top of the process's own, and `args`. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** `shell`: this binary knows only the old headless mode. */
  readonly headless: true | 'shell';
  /** What it is, for people. */
  readonly source: string;
}

const installedAt = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

const isRoot = process.getuid?.() === 0;
const args = isRoot ? ['--no-sandbox'] : [];

/**
 * Unpacks the browser of the npm package into a folder of its own: the package would take whatever lies under the
 * name `chromium` in the temporary folder. Renamed into place, so two runs at once never see half a browser.
 */
async function pinned(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = path.join(root, 'node_modules/@sparticuz/chromium');
  if (!existsSync(home)) return undefined;
  const {version} = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {version: string};
  const folder = path.join(root, `node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpack(home, folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_PATH: fontsOf(folder)},
    args,
    headless: 'shell',
    source: `@sparticuz/chromium ${version} (pinned, from npm)`,
  };
}

/**
 * The package's own list of fonts names folders of the machines that it was made for. Without a single font the browser dies
 * at the first text field, so it gets a list that names the fonts of the package.
 */
function fontsOf(folder: string): string {
  const list = path.join(folder, 'font-list');
  if (existsSync(path.join(list, 'fonts.conf'))) return list;
  const temporary = `${list}.${process.pid}`;
  mkdirSync(temporary, {recursive: true});
  writeFileSync(
    path.join(temporary, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts')}</dir>
  <cachedir>${path.join(folder, 'font-cache')}</cachedir>
</fontconfig>
`,
  );
  intoPlace(temporary, list);
  return list;
}

/** Renames, so that two runs at once never see half a folder; whoever was faster wins. */
function intoPlace(temporary: string, folder: string): void {
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, {recursive: true, force: true});
    if (!existsSync(folder)) throw error;
  }
}

async function unpack(home: string, folder: string): Promise<void> {
  const temporary = `${folder}.${process.pid}`;
  mkdirSync(temporary, {recursive: true});
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  try {
    const {default: chromium, inflate} = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(path.join(home, 'bin/al2023.tar.br')); // nss, nspr, expat
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  intoPlace(temporary, folder);
}

/** The fonts of the pinned one, for other browsers: words are as wide in each. */
export async function pinnedFonts(): Promise<
  {readonly env: Readonly<Record<string, string>>; readonly folder: string} | undefined
> {
  const browser = await pinned();
  const {FONTCONFIG_PATH} = browser?.env ?? {};
  if (browser === undefined || FONTCONFIG_PATH === undefined) return undefined;
  return {env: {FONTCONFIG_PATH}, folder: realpathSync(path.dirname(browser.executablePath))};
}

function installed(): Chromium | undefined {
  const executablePath = installedAt.find(file => existsSync(file));
  return executablePath
    ? {executablePath, env: {}, args, headless: true, source: `${executablePath} (installed)`}
    : undefined;
}

/** Whether the browser starts and renders a page. Not by `--dump-dom`: the pinned one never ends after it. */
async function starts({executablePath, env, args: options}: Chromium): Promise<boolean> {
  try {
    const {chromium} = await import('@playwright/test');
    const browser = await chromium.launch({
      executablePath,
      env: {...(process.env as Record<string, string>), ...env},
      args: [...options],
      timeout: 60_000,
    });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>it works</p><input value="and has fonts">');
      return (await page.textContent('p')) === 'it works';
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/**
 * The Chromium for tests: the one named by CHROME_PATH, else the one pinned in the lock file (Linux on x64), else an
 * installed one.
 *
 * @throws {Error} none is there
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROME_PATH'];
  if (named) return {executablePath: named, env: {}, args, headless: true, source: `${named} (CHROME_PATH)`};
  const found = (await pinned()) ?? installed();
  if (!found) throw new Error('No Chromium: install one, or set CHROME_PATH.');
  return found;
}

/**
 * Like {@link findChromium}, but starts each candidate, and installs Debian's package as root when none starts.
 *
 * @throws {Error} no Chromium starts
 */
export async function ensureChromium(say: (line: string) => void): Promise<Chromium> {
  if (process.env['CHROME_PATH']) {
    const browser = await findChromium();
    if (await starts(browser)) return browser;
    throw new Error(`CHROME_PATH=${browser.executablePath} does not start.`);
  }
  for (const find of [pinned, installed]) {
    const browser = await find();
    if (!browser) continue;
    if (await starts(browser)) return browser;
    say(`${browser.source} does not start here`);
  }
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    say('installing Debian’s chromium');
    spawnSync('apt-get', ['update', '-q'], {stdio: 'ignore'});
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    const browser = installed();
    if (browser && (await starts(browser))) return browser;
  }
  throw new Error('No Chromium starts here: install one, or set CHROME_PATH.');
}
