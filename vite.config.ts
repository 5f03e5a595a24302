import path from 'node:path';
import {defineConfig} from 'vite';
import {minifyTemplates} from './scripts/minify-templates.ts';
import {entryFiles} from './scripts/public-entries.ts';
import {shared} from './scripts/vite-shared.ts';

/** Builds dist/ for npm: one module a file, packages left to the host. */
export default defineConfig({
  ...shared,
  plugins: [minifyTemplates()],
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    reportCompressedSize: false,
    lib: {formats: ['es'], entry: entryFiles()},
    rolldownOptions: {
      external: id => !id.startsWith('.') && !path.isAbsolute(id) && !id.startsWith('\0'),
      output: {
        preserveModules: true,
        preserveModulesRoot: import.meta.dirname,
        entryFileNames: ({name}) => (name.includes('oxc-project') ? '_internal/decorate.js' : '[name].js'),
      },
    },
  },
});
