import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {removals} from './manifest/compare-manifests.ts';
import {createManifest} from './manifest/create-manifest.ts';
import type {Manifest} from './manifest/manifest-types.ts';
import {root} from './public-entries.ts';

// npm run manifest: writes docs/custom-elements.json anew.
// npm run manifest -- --since <older custom-elements.json>: says what has been removed since, and ends with 1 if anything was.

export const manifestFile = path.join(root, 'docs/custom-elements.json');

export const manifestText = (): string => `${JSON.stringify(createManifest(), undefined, 2)}\n`;

if (import.meta.main) {
  const since = process.argv.indexOf('--since');
  if (since > 0) {
    const older = JSON.parse(readFileSync(process.argv[since + 1] ?? '', 'utf8')) as Manifest;
    const gone = removals(older, createManifest());
    for (const {tagName, kind, name} of gone) process.stdout.write(`removed: ${kind} ${name} of <${tagName}>\n`);
    process.stdout.write(gone.length === 0 ? 'nothing was removed\n' : `${gone.length} removed: a major release\n`);
    process.exitCode = gone.length === 0 ? 0 : 1;
  } else {
    writeFileSync(manifestFile, manifestText());
    process.stdout.write(`${path.relative(root, manifestFile)} is written\n`);
  }
}
