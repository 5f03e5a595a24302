import path from 'node:path';
import {build, type Rolldown} from 'vite';
import {minifyTemplates} from './minify-templates.ts';
import {root} from './public-entries.ts';
import {shared} from './vite-shared.ts';

/** A bundled page: its chunks by file name. */
export type Bundle = ReadonlyMap<string, Rolldown.OutputChunk>;

export interface BundleOptions {
  readonly minify?: boolean;
  /** What is loaded later elsewhere comes along, so that there is one file. */
  readonly oneFile?: boolean;
}

/** Bundles a page as a host would, all dependencies inside. The text is the page's only module. */
export async function bundle(text: string, {minify = true, oneFile = false}: BundleOptions = {}): Promise<Bundle> {
  const entry = path.join(root, 'src/__page__.js');
  const result = await build({
    ...shared,
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: id => (id === entry ? entry : undefined),
        load: id => (id === entry ? text : undefined),
      },
      minifyTemplates(),
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      lib: {formats: ['es'], entry: {page: entry}},
      rolldownOptions: {
        output: {minify, comments: {legal: false}, ...(oneFile && {codeSplitting: false})},
      },
    },
  });
  const outputs = [result].flat() as readonly Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({output}) => output.filter(item => item.type === 'chunk'));
  return new Map(chunks.map(chunk => [chunk.fileName, chunk]));
}
