import {readdirSync} from 'node:fs';
import path from 'node:path';

/** The repository's root folder. */
export const root = path.resolve(import.meta.dirname, '..');

export const packageName = 'bank-integration-elements';

/**
 * What users of the package may import, and the source behind it. The `exports` of package.json, the `paths` of
 * tsconfig.json and the aliases of Vite, Storybook and Web Test Runner all follow this table; a test compares them.
 * `*` stands for one path segment.
 */
export const publicEntries: Readonly<Record<string, string>> = {
  '.': 'src/index.ts',
  './define': 'src/define.ts',
  './define/*': 'src/define/*.ts',
  './define-with-prefix': 'src/define/define-with-prefix.ts',
  './http': 'src/client/http/index.ts',
  './validation': 'src/client/with-validation.ts',
  './contract': 'src/contract/index.ts',
  './mocks': 'mocks/index.ts',
  './mocks/msw': 'mocks/msw/index.ts',
  './mocks/msw/browser': 'mocks/msw/browser.ts',
  './mocks/panel': 'mocks/panel/index.ts',
  './mocks/panel/define': 'mocks/panel/define.ts',
  './mocks/server': 'mocks/server/index.ts',
  './testing': 'testing/index.ts',
};

/** What is written from the manifest when the package is built, by the key of its export. */
export const generatedEntries: Readonly<Record<string, string | {readonly types: string; readonly default: string}>> = {
  ...Object.fromEntries(
    ['react', 'vue', 'svelte'].map(name => [
      `./types/${name}`,
      {types: `./dist/types/${name}.d.ts`, default: `./dist/types/${name}.js`},
    ]),
  ),
  './cdn/*': './dist/cdn/*',
  './custom-elements.json': './dist/custom-elements.json',
};

/** What `*` does not stand for: blocked in package.json. */
export const withheld: readonly string[] = ['./define/define-element', './define/define-with-prefix'];

/** `bank-integration-elements/define/*` for `./define/*`. */
export const specifierOf = (key: string): string => packageName + key.slice(1);

/** The source file (relative to the root) behind a public specifier; undefined when it is not one of ours. */
export function sourceOf(specifier: string): string | undefined {
  for (const [key, source] of Object.entries(publicEntries)) {
    const [before = '', after] = specifierOf(key).split('*');
    if (after === undefined ? specifier === before : specifier.startsWith(before) && specifier.length > before.length) {
      return source.replace('*', specifier.slice(before.length));
    }
  }
  return undefined;
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The table as Vite's `resolve.alias`. */
export const viteAliases = Object.entries(publicEntries).map(([key, source]) => ({
  find: new RegExp(`^${escape(specifierOf(key)).replace(String.raw`\*`, '([^/]+)')}$`),
  replacement: path.join(root, source).replace('*', '$1'),
}));

/** Every public specifier that exists, with `*` filled in, and its source file relative to the root. */
export function publicSpecifiers(): Record<string, string> {
  const all = Object.entries(publicEntries).flatMap(([key, source]) => {
    if (!source.includes('*')) return [[key, source] as const];
    return readdirSync(path.join(root, path.dirname(source)))
      .filter(name => name.endsWith('.ts'))
      .map(name => [key.replace('*', path.basename(name, '.ts')), `${path.dirname(source)}/${name}`] as const);
  });
  return Object.fromEntries(
    all.filter(([key]) => !withheld.includes(key)).map(([key, source]) => [specifierOf(key), source]),
  );
}

/** Name in the output (`src/define/x`) to source file, of every public entry. */
export const entryFiles = (): Record<string, string> =>
  Object.fromEntries(
    Object.values(publicSpecifiers()).map(source => [source.replace(/\.ts$/, ''), path.join(root, source)]),
  );
