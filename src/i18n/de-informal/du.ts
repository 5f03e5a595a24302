import type {PartOf} from '../message-overrides.ts';

const isTree = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

const laid = (below: unknown, above: unknown): unknown =>
  isTree(below) && isTree(above)
    ? {...below, ...Object.fromEntries(Object.entries(above).map(([key, each]) => [key, laid(below[key], each)]))}
    : above;

/** The formal sentences, and in their place the informal ones where there are any. */
export const du = <T>(formal: T, informal: PartOf<NoInfer<T>>): T => laid(formal, informal) as T;
