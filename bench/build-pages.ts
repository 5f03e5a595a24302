import path from 'node:path';
import {build} from 'vite';
import {minifyTemplates} from '../scripts/minify-templates.ts';
import {root} from '../scripts/public-entries.ts';
import {shared} from '../scripts/vite-shared.ts';

/** Builds the pages as a host would for production, and answers the folder. */
export const buildPages = async (): Promise<string> => {
  const pages = path.join(root, 'bench/pages');
  const outDir = path.join(root, 'node_modules/.cache/bench-pages');
  await build({
    ...shared,
    root: pages,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    plugins: [minifyTemplates()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
      rolldownOptions: {input: ['index', 'plain', 'memory', 'redraws'].map(name => path.join(pages, `${name}.html`))},
    },
  });
  return outDir;
};
