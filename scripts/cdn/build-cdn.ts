import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {minifyTemplates} from '../minify-templates.ts';
import {packageName, root} from '../public-entries.ts';
import {shared} from '../vite-shared.ts';

/** The files for pages without a bundler, and what each of them offers. */
export const cdnFiles: Readonly<Record<string, {readonly page: string; readonly specifiers: readonly string[]}>> = {
  [`${packageName}.js`]: {
    page: `
      import '${packageName}/define';
      export * from '${packageName}';
      export * from '${packageName}/http';
      export * from '${packageName}/validation';
    `,
    specifiers: ['', '/define', '/http', '/validation'],
  },
  'mocks.js': {
    page: `export * from '${packageName}/mocks';`,
    specifiers: ['/mocks'],
  },
};

const integrityOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

async function bundle(page: string): Promise<string> {
  const entry = path.join(root, 'src/__cdn__.js');
  const result = await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: id => (id === entry ? entry : undefined),
        load: id => (id === entry ? page : undefined),
      },
      minifyTemplates(),
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: {formats: ['es'], entry: {page: entry}},
      // One file: what is loaded later elsewhere comes along here.
      rolldownOptions: {output: {minify: true, codeSplitting: false}},
    },
  });
  const chunks = [result].flat().flatMap(one => ('output' in one ? one.output : []));
  const [only, ...rest] = chunks.filter(chunk => chunk.type === 'chunk');
  if (!only || rest.length > 0) throw new Error(`one file is wanted, there are ${rest.length + 1}`);
  return only.code;
}

/** Writes the files into a folder, with the import map that leads to them and the hashes that browsers check. */
export async function buildCdn(folder: string): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const imports: Record<string, string> = {};
  const integrity: Record<string, string> = {};
  for (const [name, {page, specifiers}] of Object.entries(cdnFiles)) {
    // oxlint-disable-next-line no-await-in-loop -- two builds at a time would only be slower
    const code = await bundle(page);
    writeFileSync(path.join(folder, name), code);
    integrity[`./${name}`] = integrityOf(code);
    for (const specifier of specifiers) imports[packageName + specifier] = `./${name}`;
  }
  writeFileSync(path.join(folder, 'import-map.json'), `${JSON.stringify({imports, integrity}, undefined, 2)}\n`);
}

/** The hash that the import map must name for a file. */
export const integrityOfFile = (file: string): string => integrityOf(readFileSync(file, 'utf8'));
