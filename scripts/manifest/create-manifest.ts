import {readFileSync, globSync} from 'node:fs';
import path from 'node:path';
import {root} from '../public-entries.ts';
import {analyzer, litPlugin} from './analyzer.ts';
import type {Declaration, Manifest} from './manifest-types.ts';

/** Class and file of an element have its tag's folder: `src/elements/<tag>/<tag>.ts`. */
const elementFile = /^src\/elements\/([a-z-]+)\/\1\.ts$/;

const isPublic = ({name, privacy, static: isStatic}: NonNullable<Declaration['members']>[number]): boolean =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !name.startsWith('#');

/** What Lit and the platform call, and nobody else. */
const lifecycle = new Set([
  'render',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'connectedCallback',
  'disconnectedCallback',
  'requestUpdate',
]);

const language = {
  name: 'lang',
  type: {text: 'string'},
  description:
    'Language of the element, BCP 47; unless given, that of the provider, else of the nearest element that has one.',
};

/**
 * The elements of the package as a custom-elements manifest: properties, attributes, events, slots, parts, states and custom
 * properties, as their classes declare and describe them. Paths are those of the published package.
 */
export const createManifest = (): Manifest => {
  const files = globSync('src/elements/*/*.ts', {cwd: root})
    .filter(file => elementFile.test(file))
    .toSorted();
  const {create, ts} = analyzer;
  const modules = files.map(file =>
    ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const raw = create({modules, plugins: litPlugin(), context: {dev: false}});
  return {
    schemaVersion: raw.schemaVersion,
    readme: 'README.md',
    modules: raw.modules.map(({kind, path: file, declarations = []}) => {
      const tagName = elementFile.exec(file)?.[1] ?? '';
      const published = `dist/${file.replace(/\.ts$/, '.js')}`;
      const [element] = declarations.filter(declaration => declaration.superclass?.name === 'LitElement');
      if (!element) throw new Error(`${file} has no element`);
      const members = element.members?.filter(member => isPublic(member) && !lifecycle.has(member.name)) ?? [];
      return {
        kind,
        path: published,
        declarations: [
          {
            ...element,
            tagName,
            customElement: true,
            members,
            // State that is declared among the properties has no attribute.
            attributes: [
              ...(element.attributes ?? []).filter(({fieldName}) => members.some(({name}) => name === fieldName)),
              language,
            ],
            // Where the class dispatches what it describes, the analyzer finds it a second time, without a name.
            events: element.events?.filter(({name}) => name !== undefined) ?? [],
          },
        ],
        exports: [
          {kind: 'js', name: element.name, declaration: {name: element.name, module: published}},
          {
            kind: 'custom-element-definition',
            name: tagName,
            declaration: {name: element.name, module: published},
          },
        ],
      };
    }),
  };
};
