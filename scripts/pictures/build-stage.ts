import path from 'node:path';
import {build} from 'vite';
import {root} from '../public-entries.ts';
import {shared} from '../vite-shared.ts';

/** Builds the page on which one element stands with a simulated bank behind it; resolves to its folder. */
export const buildStage = async (name: string): Promise<string> => {
  const outDir = path.join(root, `node_modules/.cache/${name}`);
  await build({
    ...shared,
    root: path.join(root, 'scripts/pictures/stage'),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: './',
    build: {outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 5000, reportCompressedSize: false},
  });
  return outDir;
};
