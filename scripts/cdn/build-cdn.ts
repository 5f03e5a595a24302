import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {bundle} from '../bundle-page.ts';
import {packageName} from '../public-entries.ts';

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

/** The packages whose code is in a bundle, by their folders. */
const packagesIn = (moduleIds: readonly string[]): readonly string[] =>
  [...new Set(moduleIds.flatMap(id => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []))].toSorted();

/** Name, version and the words of the licence of a package, which have to stand beside copies of its code. */
const licenceOf = (folder: string): string => {
  const {name, version, license} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  const file = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
  const words = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${words}`;
};

/**
 * Writes the files into a folder, with the import map that leads to them, the hashes that browsers check, and the licences of the
 * packages whose code is in them.
 */
export async function buildCdn(folder: string): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const imports: Record<string, string> = {};
  const integrity: Record<string, string> = {};
  const packages = new Set<string>();
  for (const [name, {page, specifiers}] of Object.entries(cdnFiles)) {
    // oxlint-disable-next-line no-await-in-loop -- two builds at a time would only be slower
    const [only, ...rest] = (await bundle(page, {oneFile: true})).values();
    if (!only || rest.length > 0) throw new Error(`one file is wanted, there are ${rest.length + 1}`);
    const {code, moduleIds} = only;
    for (const folderOfPackage of packagesIn(moduleIds)) packages.add(folderOfPackage);
    writeFileSync(path.join(folder, name), code);
    integrity[`./${name}`] = integrityOf(code);
    for (const specifier of specifiers) imports[packageName + specifier] = `./${name}`;
  }
  const licences = [...packages].toSorted().map(licenceOf);
  writeFileSync(path.join(folder, 'LICENCES.txt'), `${licences.join('\n\n———\n\n')}\n`);
  writeFileSync(path.join(folder, 'import-map.json'), `${JSON.stringify({imports, integrity}, undefined, 2)}\n`);
}

/** The hash that the import map must name for a file. */
export const integrityOfFile = (file: string): string => integrityOf(readFileSync(file, 'utf8'));
