/** What of a custom-elements manifest (schema 1.0.0) is used here. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'private' | 'protected' | 'public';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly parameters?: readonly Named[];
  readonly return?: {readonly type?: {readonly text: string}};
}

export interface Declaration extends Named {
  readonly kind: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly superclass?: {readonly name: string};
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Named & {readonly fieldName?: string})[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssStates?: readonly Named[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly {
    readonly kind: string;
    readonly path: string;
    readonly declarations?: readonly Declaration[];
    readonly exports?: readonly unknown[];
  }[];
}

/** The elements in it. */
export const elementsOf = ({modules}: Manifest): readonly (Declaration & {readonly tagName: string})[] =>
  modules.flatMap(({declarations = []}) =>
    declarations.filter((one): one is Declaration & {readonly tagName: string} => one.tagName !== undefined),
  );
