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
        // Without its slash a shape of a drawing would hold those after it, and they would not be drawn.
        // And a space at the end of a template parts words: one is kept of any number.
        const out = await minifyHTMLLiterals(code, {
          fileName: id,
          html: {keepClosingSlash: true, conservativeCollapse: true},
        });
        return out ? {code: out.code, map: out.map ?? null} : null; // oxlint-disable-line unicorn/no-null -- Rollup's word
      },
    },
  };
}
