import {gzipSync} from 'node:zlib';
import path from 'node:path';
import {bundle, type Bundle} from './bundle-page.ts';
import {root} from './public-entries.ts';

/** 1 KB is 1024 bytes. All sizes are minified and gzipped (level 9), dependencies included. */
export const kilobyte = 1024;

/** What each part may add, in bytes, once those above it that it `follows` are loaded. */
export const budgets = {
  overview: 25 * kilobyte,
  http: 20 * kilobyte,
  wizard: 18 * kilobyte,
  linker: 8 * kilobyte,
  health: 3 * kilobyte,
} as const;

export type SizedPart = keyof typeof budgets;

const define = 'bank-integration-elements/define';

/** A host with a client of its own: the overview at once, wizard and linker when they are opened. */
const hostPage = `
  import '${define}/bank-integrations-overview';
  export const wizard = () => import('${define}/bank-sync-wizard');
  export const linker = () => import('${define}/account-asset-linker');
`;

/** A page with the line about all bank syncs, beside what it shares with the overview. */
const hostPageWithHealth = `
  import '${define}/bank-integrations-overview';
  import '${define}/bank-sync-health';
`;

/** The same host with our HTTP client. */
const hostPageWithHttp = `
  import '${define}/bank-integrations-overview';
  import {createHttpClient} from 'bank-integration-elements/http';
  export {createHttpClient};
`;

/** File names of the chunks that load together with these: what they import statically, however deep. */
export function loadedWith(chunks: Bundle, names: readonly string[]): Set<string> {
  const loaded = new Set<string>();
  const queue = [...names];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const chunk = chunks.get(name);
    if (!chunk || loaded.has(name)) continue;
    loaded.add(name);
    queue.push(...chunk.imports);
  }
  return loaded;
}

/** What these import dynamically, and what that imports, however deep; but for `except`. */
export function followsLater(chunks: Bundle, names: Iterable<string>, except: ReadonlySet<string>): Set<string> {
  const begun = new Set(names);
  const later = new Set<string>();
  const queue = [...begun];
  for (let name = queue.pop(); name !== undefined; name = queue.pop())
    for (const next of chunks.get(name)?.dynamicImports ?? [])
      if (!except.has(next))
        for (const each of loadedWith(chunks, [next]))
          if (!begun.has(each) && !later.has(each) && !except.has(each)) {
            later.add(each);
            queue.push(each);
          }
  return later;
}

const gzipped = (code: string): number => gzipSync(code, {level: 9}).length;

const weigh = (chunks: Bundle, names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipped(chunks.get(name)?.code ?? ''), 0);

const startsPage = (chunks: Bundle): string => [...chunks.values()].find(({isEntry}) => isEntry)?.fileName ?? '';

/** The chunk that holds a source file of ours. */
function chunkOf(chunks: Bundle, source: string): string {
  const found = [...chunks.values()].find(({moduleIds}) => moduleIds.includes(path.join(root, source)));
  if (!found) throw new Error(`${source} is in no chunk`);
  return found.fileName;
}

export interface Sizes {
  /** Bytes that each part adds. */
  readonly bytes: Readonly<Record<SizedPart, number>>;
  /** Bytes of what each part loads by itself later, after a press or in another language; never for its first screen. */
  readonly later: Readonly<Record<SizedPart, number>>;
  /** Modules in the page of a host with a client of its own, whatever it opens. */
  readonly hostModules: readonly string[];
}

/** Bundles the pages above and weighs what each part adds. */
export async function measureSizes(): Promise<Sizes> {
  const page = await bundle(hostPage);
  const overview = loadedWith(page, [startsPage(page)]);
  const opened = {
    wizard: chunkOf(page, 'src/define/bank-sync-wizard.ts'),
    linker: chunkOf(page, 'src/define/account-asset-linker.ts'),
  };
  const others = new Set(Object.values(opened));
  const beyond = (names: Iterable<string>, known: ReadonlySet<string>): number =>
    weigh(
      page,
      [...names].filter(name => !known.has(name)),
    );
  const added = (entry: string): number => beyond(loadedWith(page, [entry]), overview);
  const addedLater = (entry: string): number => {
    const own = [...loadedWith(page, [entry])].filter(name => !overview.has(name));
    return weigh(page, followsLater(page, own, new Set([...others, ...overview])));
  };
  const withHttp = await bundle(hostPageWithHttp);
  const withHealth = await bundle(hostPageWithHealth);
  const overviewBytes = weigh(page, overview);
  return {
    bytes: {
      overview: overviewBytes,
      http: weigh(withHttp, loadedWith(withHttp, [startsPage(withHttp)])) - overviewBytes,
      wizard: added(opened.wizard),
      linker: added(opened.linker),
      health: weigh(withHealth, loadedWith(withHealth, [startsPage(withHealth)])) - overviewBytes,
    },
    later: {
      overview: weigh(page, followsLater(page, overview, others)),
      http: 0,
      wizard: addedLater(opened.wizard),
      linker: addedLater(opened.linker),
      health: 0,
    },
    hostModules: [...page.values()].flatMap(({moduleIds}) => moduleIds),
  };
}

if (import.meta.main) {
  const {bytes, later} = await measureSizes();
  const rows = (Object.keys(budgets) as SizedPart[]).map(part => ({
    part,
    bytes: bytes[part],
    later: later[part],
    budget: budgets[part],
    ok: bytes[part] <= budgets[part],
  }));
  const kb = (value: number): string => `${(value / kilobyte).toFixed(1)} KB`.padStart(8);
  process.stdout.write('minified, gzip, dependencies included; 1 KB = 1024 bytes\n');
  for (const row of rows) {
    const comes = row.part === 'overview' ? 'alone' : 'more';
    const follows = row.later > 0 ? `; follows later: ${kb(row.later).trim()}` : '';
    process.stdout.write(
      `${row.ok ? '✔' : '✖'} ${row.part.padEnd(9)}${kb(row.bytes)} of ${kb(row.budget)} ${comes}${follows}\n`,
    );
  }
  process.stdout.write(`${JSON.stringify({kilobyte, sizes: rows})}\n`);
  process.exitCode = rows.every(({ok}) => ok) ? 0 : 1;
}
