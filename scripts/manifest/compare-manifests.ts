import type {Declaration, Manifest, Named} from './manifest-types.ts';
import {elementsOf} from './manifest-types.ts';

/** Something that hosts may rely on, and that is not there any more. */
export interface Removal {
  readonly tagName: string;
  readonly kind:
    | 'element'
    | 'property'
    | 'method'
    | 'attribute'
    | 'event'
    | 'slot'
    | 'part'
    | 'state'
    | 'custom property';
  readonly name: string;
}

const partsOf = (element: Declaration): Readonly<Record<Exclude<Removal['kind'], 'element'>, readonly Named[]>> => ({
  property: (element.members ?? []).filter(({kind}) => kind === 'field'),
  method: (element.members ?? []).filter(({kind}) => kind === 'method'),
  attribute: element.attributes ?? [],
  event: element.events ?? [],
  slot: element.slots ?? [],
  part: element.cssParts ?? [],
  state: element.cssStates ?? [],
  'custom property': element.cssProperties ?? [],
});

/** What the newer manifest lacks: each one makes a release a major one. */
export const removals = (older: Manifest, newer: Manifest): readonly Removal[] => {
  const now = new Map(elementsOf(newer).map(element => [element.tagName, partsOf(element)]));
  return elementsOf(older).flatMap((element): readonly Removal[] => {
    const {tagName} = element;
    const there = now.get(tagName);
    if (!there) return [{tagName, kind: 'element', name: tagName}];
    const before = partsOf(element);
    return (Object.keys(before) as (keyof typeof before)[]).flatMap(kind => {
      const names = new Set(there[kind].map(({name}) => name));
      return before[kind].filter(({name}) => !names.has(name)).map(({name}) => ({tagName, kind, name}));
    });
  });
};
