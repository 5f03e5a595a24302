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
  './http': 'src/client/http/index.ts',
  './validation': 'src/client/with-validation.ts',
  './contract': 'src/contract/index.ts',
  './mocks': 'mocks/index.ts',
  './mocks/msw': 'mocks/msw/index.ts',
  './mocks/msw/browser': 'mocks/msw/browser.ts',
  './mocks/server': 'mocks/server/index.ts',
};

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

/** Every public entry that exists, with `*` filled in: name in the output (`src/define/x`) to source file. */
export function entryFiles(): Record<string, string> {
  const files = Object.values(publicEntries).flatMap(source => {
    if (!source.includes('*')) return [source];
    const folder = path.dirname(source);
    return readdirSync(path.join(root, folder))
      .filter(name => name.endsWith('.ts'))
      .map(name => `${folder}/${name}`);
  });
  return Object.fromEntries(files.map(file => [file.replace(/\.ts$/, ''), path.join(root, file)]));
}
