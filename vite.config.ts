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
      // The decorator helper comes along; it is no package that a host could have.
      external: id => !/^[.\0]|^@oxc-project\//.test(id) && !path.isAbsolute(id),
      output: {
        preserveModules: true,
        preserveModulesRoot: import.meta.dirname,
        entryFileNames: ({name}) => (name.includes('oxc-project') ? '_internal/decorate.js' : '[name].js'),
      },
    },
  },
});
