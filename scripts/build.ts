import {spawnSync} from 'node:child_process';
import {globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {build} from 'vite';
import {buildCdn} from './cdn/build-cdn.ts';
import {createManifest} from './manifest/create-manifest.ts';
import {frameworkTypes} from './manifest/framework-types.ts';
import {llmsText} from './manifest/llms-text.ts';
import {root} from './public-entries.ts';

const dist = path.join(root, 'dist');

/** `from './x.ts'` in a declaration means a file that the package does not contain. */
const relativeTs = /(\bfrom\s+|\bimport\(\s*|\bimport\s+|\bdeclare module\s+)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

function declarations(): void {
  const tsc = path.join(root, 'node_modules/.bin/tsc');
  const {status} = spawnSync(tsc, ['-p', path.join(root, 'tsconfig.build.json')], {stdio: 'inherit'});
  if (status !== 0) throw new Error('declarations do not compile');
  for (const file of globSync('**/*.d.ts', {cwd: dist})) {
    const full = path.join(dist, file);
    const text = readFileSync(full, 'utf8');
    writeFileSync(full, text.replaceAll(relativeTs, '$1$2$3.js$2'));
  }
}

/** What editors, frameworks and other tools read, made from the manifest. */
function describeElements(): void {
  const manifest = createManifest();
  const write = (name: string, text: string): void => writeFileSync(path.join(dist, name), text);
  const asData = manifest as unknown as Parameters<typeof generateVsCodeCustomElementData>[0];
  write('custom-elements.json', JSON.stringify(manifest, undefined, 2));
  write('llms.txt', llmsText(manifest));
  mkdirSync(path.join(dist, 'types'), {recursive: true});
  for (const [name, text] of Object.entries(frameworkTypes(manifest))) {
    write(`types/${name}`, text);
    write(`types/${name.replace(/\.d\.ts$/, '.js')}`, 'export {};\n');
  }
  generateVsCodeCustomElementData(asData, {outdir: dist, hideLogs: true});
  generateJetBrainsWebTypes(asData, {outdir: dist, packageJson: false, hideLogs: true});
}

rmSync(dist, {recursive: true, force: true});
await build({root, configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn'});
declarations();
describeElements();
await buildCdn(path.join(dist, 'cdn'));
process.stdout.write(`dist: ${globSync('**/*.js', {cwd: dist}).length} modules\n`);
