import type {Declaration, Manifest, Named} from './manifest-types.ts';
import {elementsOf} from './manifest-types.ts';

type Element = Declaration & {readonly tagName: string};

const ownTypes = /\b(?:Bank[A-Z]\w*Event|Bank[A-Z]\w*|AccountAssetLinker)\b/g;

/** Fields that a template may set: neither methods nor what can only be read. */
const settable = ({members = []}: Element): readonly string[] =>
  members.filter(({kind, readonly}) => kind === 'field' && readonly !== true).map(({name}) => name);

const union = (names: readonly string[]): string => names.map(name => `'${name}'`).join(' | ') || 'never';

const eventType = ({type}: Named): string => type?.text ?? 'Event';

/** What stands inside another element, or is opened by it, so that its events are heard there as well. */
const inside: Readonly<Record<string, readonly string[]>> = {
  'bank-integrations-overview': ['bank-sync-wizard', 'account-asset-linker'],
  'bank-integrations-provider': [
    'bank-integrations-overview',
    'bank-sync-wizard',
    'account-asset-linker',
    'bank-sync-health',
  ],
};

/** Its events, and those that come up from inside: facts of the domain do, and they have a type of their own. */
const eventsOf = (element: Element, all: readonly Element[]): readonly Named[] => {
  const below = all
    .filter(({tagName}) => inside[element.tagName]?.includes(tagName))
    .flatMap(({events = []}) => events.filter(event => eventType(event) !== 'Event'));
  return [...new Map([...(element.events ?? []), ...below].map(event => [event.name, event])).values()];
};

/** Attributes that have another name than their property, and events by what a framework calls their listener. */
const extras = ({attributes = []}: Element, events: readonly Named[], listener: (event: string) => string): string => {
  const lines = [
    ...attributes.filter(({name}) => name !== 'lang').map(({name}) => `'${name}'?: string | undefined`),
    ...events.map(event => `'${listener(event.name)}'?: ((event: ${eventType(event)}) => void) | undefined`),
  ];
  return `{${lines.join('; ')}}`;
};

const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

const summary = ({description = ''}: Element): string => description.split('\n\n')[0]?.replaceAll('\n', ' ') ?? '';

const list = (elements: readonly Element[], listener: (event: string) => string): string =>
  elements
    .map(
      element =>
        `    /** ${summary(element)} */\n    '${element.tagName}': El<${element.name}, ${union(settable(element))}, ${extras(element, eventsOf(element, elements), listener)}>;`,
    )
    .join('\n');

const imports = (elements: readonly Element[]): string => {
  const names = new Set(elements.map(({name}) => name));
  for (const {events = []} of elements) {
    for (const event of events) for (const [name] of eventType(event).matchAll(ownTypes)) names.add(name);
  }
  return `import type {${[...names].toSorted().join(', ')}} from '../src/index.js';\n`;
};

/** Declarations for templates of React 19, Vue 3 and Svelte 5, by file name. The types come from the classes themselves. */
export const frameworkTypes = (manifest: Manifest): Readonly<Record<string, string>> => {
  const elements = elementsOf(manifest);
  const head = imports(elements);
  return {
    'react.d.ts': `import type {ClassAttributes, HTMLAttributes} from 'react';
${head}
type El<E extends HTMLElement, P extends keyof E, X> = Omit<HTMLAttributes<E>, P | keyof X> &
  ClassAttributes<E> & {[K in P]?: E[K] | undefined} & X & {class?: string};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${list(elements, event => `on${event}`)}
    }
  }
}
export {};
`,
    'vue.d.ts': `import type {HTMLAttributes, PublicProps} from 'vue';
${head}
type El<E extends HTMLElement, P extends keyof E, X> = new () => E & {
  $props: HTMLAttributes & PublicProps & {[K in P]?: E[K] | undefined} & X;
};

declare module 'vue' {
  interface GlobalComponents {
${list(elements, event => `on${capital(camel(event))}`)}
  }
}
export {};
`,
    'svelte.d.ts': `import type {HTMLAttributes} from 'svelte/elements';
${head}
type El<E extends HTMLElement, P extends keyof E, X> = Omit<HTMLAttributes<E>, P | keyof X> & {[K in P]?: E[K] | undefined} & X;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${list(elements, event => `on${event}`)}
  }
}
export {};
`,
  };
};
