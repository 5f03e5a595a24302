import {createHash} from 'node:crypto';
import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Plugin} from '@web/dev-server-core';
import {build} from 'esbuild';
import {root, sourceOf} from '../../../scripts/public-entries.ts';

/** Every bare specifier that the files reach, through relative and public imports. Imports of types do not count. */
async function bareImports(entries: readonly string[]): Promise<string[]> {
  const bare = new Set<string>();
  await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    outdir: 'unwritten',
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent', // what does not resolve shows in the browser, at the test that needs it
    plugins: [
      {
        name: 'collect',
        setup(collecting) {
          collecting.onResolve({filter: /^[^./]/}, ({path: specifier, kind}) => {
            const own = sourceOf(specifier);
            if (kind === 'entry-point') return undefined;
            if (own !== undefined) return {path: path.join(root, own)};
            if (!specifier.startsWith('node:')) bare.add(specifier);
            return {path: specifier, external: true};
          });
        },
      },
    ],
  }).catch(() => undefined);
  return [...bare].toSorted();
}

const nameOf = (specifier: string): string => specifier.replace(/^@/, '').replaceAll(/[/.]/g, '_');

/**
 * Bundles the packages that the tests reach once, and points bare imports at the bundles: a page loads some twenty
 * modules instead of hundreds, while our sources stay one module a file. Public specifiers lead to the sources.
 */
export async function vendorPlugin(entries: readonly string[]): Promise<Plugin> {
  const specifiers = await bareImports(entries);
  const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  const key = createHash('sha256')
    .update(JSON.stringify([specifiers, lock]))
    .digest('hex')
    .slice(0, 16);
  const folder = `node_modules/.cache/wtr-vendor/${key}`;
  const target = path.join(root, folder);
  if (!existsSync(target)) {
    const temporary = `${target}.${process.pid}`;
    await build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(specifiers.map(specifier => [nameOf(specifier), specifier])),
      outdir: temporary,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['development', 'browser'],
      external: ['/__web-*'],
      legalComments: 'none',
      logLevel: 'warning',
      define: {'process.env.NODE_ENV': '"development"'},
    });
    writeFileSync(path.join(temporary, 'specifiers.json'), JSON.stringify(specifiers, undefined, 2));
    try {
      renameSync(temporary, target);
    } catch {
      rmSync(temporary, {recursive: true, force: true}); // another run was faster
    }
  }
  const urls = new Map(specifiers.map(specifier => [specifier, `/${folder}/${nameOf(specifier)}.js`]));
  return {
    name: 'vendor',
    resolveImport({source, context}) {
      if (/^[./]|^https?:/.test(source) || context.path.startsWith(`/${folder}/`)) return undefined;
      const own = sourceOf(source);
      if (own !== undefined) return `/${own}`;
      const url = urls.get(source);
      if (url === undefined)
        throw new Error(`${context.path} imports "${source}", which was not there when the run began: start it anew`);
      return url;
    },
  };
}
