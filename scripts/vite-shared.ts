import type {UserConfig} from 'vite';
import {viteAliases} from './public-entries.ts';

/** What every use of Vite here needs: build, sizes, demo, Storybook. */
export const shared = {
  resolve: {alias: viteAliases},
  // Said here and not only in tsconfig.json: a file outside its `include` would keep raw decorators, without an error.
  oxc: {
    decorator: {legacy: true},
    assumptions: {setPublicClassFields: true},
    typescript: {removeClassFieldsWithoutInitializer: true},
  },
} satisfies UserConfig;

/** One copy of Lit in development: pre-bundling would split it over several. */
export const litPackages = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/context',
  '@storybook/web-components',
];
