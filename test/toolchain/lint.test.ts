import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {copyConfig, linkPackages, plant, run} from './support.ts';

/** A file, and the rules that must fire in it, each once: the whole list, sorted. */
const cases: readonly (readonly [file: string, text: string, ...rules: string[]])[] = [
  ['src/any.ts', 'export const a = (x: any): string => String(x);\n', 'typescript(no-explicit-any)'],
  ['src/bang.ts', 'export const a = (x?: string): string => x!;\n', 'typescript(no-non-null-assertion)'],
  ['src/ignore.ts', '// @ts-ignore\nexport const a = 1;\n', 'typescript(ban-ts-comment)'],
  ['src/eval.ts', 'export const a = (x: string): unknown => eval(x);\n', 'eslint(no-eval)'],
  ['src/inner.ts', 'export const a = (x: Element): void => {\n  x.innerHTML = "";\n};\n', 'house(no-raw-html)'],
  ['src/unsafe.ts', 'export {unsafeHTML} from "lit/directives/unsafe-html.js";\n', 'house(no-raw-html)'],
  [
    'src/style-map.ts',
    'import {styleMap} from "lit/directives/style-map.js";\nexport const a = styleMap({});\n',
    'house(no-raw-html)',
  ],
  [
    'src/style.ts',
    'import {html} from "lit";\nexport const a = html`<p style="color: red">x</p>`;\n',
    'house(no-raw-html)',
  ],
  [
    'src/scheme.ts',
    'import {css} from "lit";\nexport const a = css`@media (prefers-color-scheme: dark) { p { color: red } }`;\n',
    'house(no-raw-html)',
  ],
  ['src/set-style.ts', 'export const a = (x: Element): void => x.setAttribute("style", "");\n', 'house(no-raw-html)'],
  ['src/now.ts', 'export const a = Date.now();\n', 'house(no-ambient-time)'],
  ['src/date.ts', 'export const a = new Date();\n', 'house(no-ambient-time)'],
  ['src/dice.ts', 'export const a = Math.random();\n', 'house(no-ambient-time)'],
  ['src/timer.ts', 'setTimeout(() => {}, 1);\n', 'house(no-ambient-time)'],
  ['mocks/now.ts', 'export const a = Date.now();\n', 'house(no-ambient-time)'],
  ['src/zod.ts', 'import * as z from "zod";\nexport const a = z.string();\n', 'house(zod-mini-only)'],
  ['src/bare.ts', 'export * from "./other";\n', 'house(relative-imports-name-the-file)'],
  ['src/long.ts', `export const a = 1;\n${'// x\n'.repeat(300)}`, 'eslint(max-lines)'],
  ['src/dead.ts', 'const a = 1;\n', 'eslint(no-unused-vars)'],
  [
    'src/floating.ts',
    'const f = async (): Promise<number> => 1;\nexport const a = (): void => {\n  f();\n};\n',
    'typescript(no-floating-promises)',
  ],
  [
    'src/value.ts',
    'import {html} from "lit";\nexport const a = (v: string): unknown => html`<input aria-label="x" value=${v}>`;\n',
    'lit(no-value-attribute)',
  ],
  ['src/alt.ts', 'import {html} from "lit";\nexport const a = html`<img src="a.png">`;\n', 'lit-a11y(alt-text)'],
  [
    'src/shadow.ts',
    'export class A extends HTMLElement {\n  a(): void {\n    this.attachShadow({mode: "closed"});\n  }\n}\n',
    'wc(no-closed-shadow-root)',
  ],
  ['test/sleep.test.ts', 'await new Promise(go => setTimeout(go, 1));\n', 'house(no-sleep)'],
  ['test/sleep-2.test.ts', 'export {setTimeout as a} from "node:timers/promises";\n', 'house(no-sleep)'],
  [
    'test/wait.test.ts',
    'export const a = (p: any): void => p.waitForTimeout(1);\n',
    'house(no-sleep)',
    'typescript(no-explicit-any)',
  ],
  ['test/only.test.ts', 'import {it} from "node:test";\nit.only("x", () => {});\n', 'house(no-focused-test)'],
  // Allowed:
  [
    'src/cssom.ts',
    'import {html} from "lit";\nexport const a = (w: string): unknown => html`<p .style=${`inline-size:${w}`}>x</p>`;\n',
  ],
  ['src/a-clock.ts', 'export const a = Date.now();\nexport const b = new Date();\n'],
  ['src/a-random.ts', 'export const a = Math.random();\n'],
  ['src/parsed-date.ts', 'export const a = new Date("2026-01-01");\n'],
  ['test/support/until.ts', 'export const a = (go: () => void): unknown => setTimeout(go, 1);\n'],
  ['test/bang.test.ts', 'export const a = (x?: string): string => x!;\n'],
];

interface Report {
  readonly diagnostics: readonly {readonly code: string; readonly filename: string}[];
}

describe('.oxlintrc.json', () => {
  const found = new Map<string, string[]>();

  before(() => {
    const [folder, remove] = plant(Object.fromEntries(cases));
    try {
      copyConfig(folder, '.oxlintrc.json', 'tsconfig.json', 'scripts/lint');
      linkPackages(folder);
      const {diagnostics} = JSON.parse(
        run('oxlint', ['--format', 'json', 'src', 'mocks', 'test'], folder).output,
      ) as Report;
      for (const {filename, code} of diagnostics) {
        found.set(filename, [...new Set([...(found.get(filename) ?? []), code])].toSorted());
      }
    } finally {
      remove();
    }
  });

  for (const [file, , ...rules] of cases) {
    it(`${file}: ${rules.join(', ') || 'accepted'}`, () => {
      assert.deepEqual(found.get(file) ?? [], rules);
    });
  }
});
