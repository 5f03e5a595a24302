import {minifyHTMLLiterals} from 'minify-literals';
import type {Plugin} from 'vite';

/** Minifies the templates and styles of our own sources when they are built. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: {id: /\/(src|mocks)\/.*\.ts$/, code: /\b(?:html|svg|css)`/},
      async handler(code, id) {
        const out = await minifyHTMLLiterals(code, {fileName: id});
        return out ? {code: out.code, map: out.map ?? null} : null; // oxlint-disable-line unicorn/no-null -- Rollup's word
      },
    },
  };
}
