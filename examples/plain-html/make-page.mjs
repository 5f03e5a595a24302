// Lays the page out in dist/ as it can be put on any web server: the page with the import map of the package, its style and
// script, and the files of the package. The map holds their hashes: a file that was changed on its way is not run.
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const ofPackage = name => fileURLToPath(import.meta.resolve(`bank-integration-elements/cdn/${name}`));

mkdirSync(here('dist'), {recursive: true});
for (const name of ['bank-integration-elements.js', 'mocks.js']) cpSync(ofPackage(name), here(`dist/${name}`));
for (const name of ['app.css', 'app.js']) cpSync(here(name), here(`dist/${name}`));
const map = readFileSync(ofPackage('import-map.json'), 'utf8');
writeFileSync(
  here('dist/index.html'),
  readFileSync(here('index.html'), 'utf8').replace('{"imports": {}}', () => map),
);
