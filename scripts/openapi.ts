import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {documentText} from './openapi/document.ts';
import {root} from './public-entries.ts';

/** Where the generated document lies. */
export const documentPath = path.join(root, 'docs/openapi.json');

if (import.meta.main) {
  mkdirSync(path.dirname(documentPath), {recursive: true});
  writeFileSync(documentPath, documentText());
  process.stdout.write('docs/openapi.json is written\n');
}
