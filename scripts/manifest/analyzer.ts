import type TypeScript from 'typescript';
import type {Manifest} from './manifest-types.ts';

interface Analyzer {
  readonly ts: typeof TypeScript;
  create(options: {
    readonly modules: readonly TypeScript.SourceFile[];
    readonly plugins: readonly unknown[];
    readonly context: {readonly dev: boolean};
  }): Manifest;
}

const name = '@custom-elements-manifest/analyzer';

/** The analyzer, which comes without types for its use from code, and its plugin for Lit. */
export const analyzer = (await import(name)) as Analyzer;

export const {litPlugin} = (await import(`${name}/src/features/framework-plugins/lit/lit.js`)) as {
  readonly litPlugin: () => readonly unknown[];
};
