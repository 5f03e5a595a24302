import * as z from 'zod/mini';
import {accountPageSchema, accountSchema} from '../../src/contract/account.ts';
import {accountChangeSchema, accountChangesSchema} from '../../src/contract/account-changes.ts';
import {assetPageSchema, assetSchema, linkedAssetSchema} from '../../src/contract/asset.ts';
import {bankMatchSchema, bankSchema} from '../../src/contract/bank.ts';
import {bankSyncPageSchema, bankSyncSchema} from '../../src/contract/bank-sync.ts';
import {capabilitiesSchema} from '../../src/contract/capabilities.ts';
import {flowSchema} from '../../src/contract/flow.ts';
import {failureCodeSchema, flowFailureSchema, problemSchema} from '../../src/contract/problem.ts';
import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import {countrySchema, cursorSchema, idSchema, instantSchema, textSchema} from '../../src/contract/schema-parts.ts';
import {stepAnswerSchema} from '../../src/contract/step-answer.ts';
import {challengeSchema, tanMethodSchema} from '../../src/contract/tan.ts';
import type {TypeDocs} from './type-docs.ts';

/** A schema of JSON Schema 2020-12. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

interface Named {
  readonly schema: z.ZodMiniType;
  /** The types whose comments describe it. */
  readonly types: readonly string[];
}

const pascal = (text: string): string => text.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

interface Internals {
  readonly def: {
    readonly options?: readonly z.ZodMiniType[];
    readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
    readonly values?: readonly string[];
    readonly entries?: Readonly<Record<string, string>>;
    readonly checks?: readonly {readonly jsonSchema?: object}[];
  };
}
const defOf = (schema: unknown): Internals['def'] => (schema as {_zod: Internals})._zod.def;

/** The members of a union by the value of the field that tells them apart. */
const membersOf = (union: z.ZodMiniType, tag: string): readonly (readonly [tag: string, member: z.ZodMiniType])[] =>
  (defOf(union).options ?? []).map(member => {
    const [value = ''] = Object.values(defOf(defOf(member).shape?.[tag]).entries ?? {});
    return [value, member];
  });

/** A member of a union has no sentence of its own: two types describe it, or one and nothing. */
const unions = [
  {name: 'Flow', schema: flowSchema, tag: 'step', typeOf: (value: string) => ['FlowBase', `${pascal(value)}Step`]},
  {name: 'Challenge', schema: challengeSchema, tag: 'kind', typeOf: () => ['Challenge', '']},
  {name: 'StepAnswer', schema: stepAnswerSchema, tag: 'kind', typeOf: () => ['StepAnswer', '']},
] as const;

const named: Readonly<Record<string, Named>> = {
  Id: {schema: idSchema, types: []},
  Text: {schema: textSchema, types: []},
  Instant: {schema: instantSchema, types: ['Instant']},
  CountryCode: {schema: countrySchema, types: ['CountryCode']},
  Cursor: {schema: cursorSchema, types: []},
  Capabilities: {schema: capabilitiesSchema, types: ['Capabilities']},
  Bank: {schema: bankSchema, types: ['Bank']},
  BankMatch: {schema: bankMatchSchema, types: ['BankMatch']},
  BankPage: {schema: routes.searchBanks.output, types: ['Page']},
  BankSync: {schema: bankSyncSchema, types: ['BankSync']},
  BankSyncPage: {schema: bankSyncPageSchema, types: ['BankSyncPage']},
  Account: {schema: accountSchema, types: ['Account']},
  AccountPage: {schema: accountPageSchema, types: ['Page']},
  AccountChange: {schema: accountChangeSchema, types: ['AccountChange']},
  AccountChanges: {schema: accountChangesSchema, types: ['AccountChanges']},
  LinkedAsset: {schema: linkedAssetSchema, types: ['LinkedAsset']},
  Asset: {schema: assetSchema, types: ['Asset']},
  AssetPage: {schema: assetPageSchema, types: ['Page']},
  TanMethod: {schema: tanMethodSchema, types: ['TanMethod']},
  FlowFailure: {schema: flowFailureSchema, types: ['FlowFailure']},
  FailureCode: {schema: failureCodeSchema, types: ['FailureCode']},
  Problem: {schema: problemSchema, types: ['Problem']},
  ...Object.fromEntries(unions.map(({name, schema}) => [name, {schema, types: [name]}])),
  ...Object.fromEntries(
    unions.flatMap(({name, schema, tag, typeOf}) =>
      membersOf(schema, tag).map(([value, member]) => [name + pascal(value), {schema: member, types: typeOf(value)}]),
    ),
  ),
};

/** Sentences for schemas that are no type of their own. */
const texts: Readonly<Record<string, string>> = {
  Id: 'An identifier. Opaque: it is compared, never parsed.',
  Text: 'A text that a person reads. Clients show it as text, whatever is in it.',
  Cursor: 'Where the next page starts. Opaque.',
  FailureCode:
    'What went wrong, by what the user can do about it. `offline`, `unreachable`, `malformed` and `aborted` are said by clients alone.',
};

const inputName = (operation: Operation): string => `${operation}.input`;

/** Writes the sentences of a type into its schema, and into what is nested in it. */
const describe = (schema: JsonSchema, fields: TypeDocs['fields']): void => {
  for (const branch of [schema, ...((schema['anyOf'] as JsonSchema[] | undefined) ?? [])]) {
    for (const [name, field] of Object.entries(branch.properties ?? {})) {
      const docs = fields.get(name);
      if (!docs) continue;
      // A schema with a name of its own says its sentence there.
      const saysItself = '$ref' in field && docs.ofType;
      if (docs.text !== undefined && !saysItself) field['description'] = docs.text;
      describe(field, docs.fields);
      if (field['items']) describe(field['items'] as JsonSchema, docs.fields);
    }
  }
};

/** What OpenAPI says more clearly than the conversion does. */
const refine = ({zodSchema, jsonSchema}: {readonly zodSchema: unknown; readonly jsonSchema: object}): void => {
  const schema = jsonSchema as JsonSchema;
  // The contract may grow: clients ignore what they do not know.
  delete schema['additionalProperties'];
  for (const {jsonSchema: more} of defOf(zodSchema).checks ?? []) Object.assign(schema, more);
  const members = schema['enum'] as readonly string[] | undefined;
  if (members?.length === 1 && schema['default'] === undefined) {
    delete schema['enum'];
    delete schema['type'];
    schema['const'] = members[0];
  }
  if (schema['minLength'] === 0) delete schema['minLength'];
};

/** The types whose comments describe the inputs. */
const inputTypes: {readonly [O in Operation]: string} = {
  getCapabilities: '',
  listBankSyncs: 'ListBankSyncsInput',
  renameBankSync: 'RenameBankSyncInput',
  removeBankSync: 'SyncInput',
  listAccounts: 'ListAccountsInput',
  searchBanks: 'SearchBanksInput',
  startFlow: 'StartFlowInput',
  getFlow: 'RunInput',
  cancelFlow: 'RunInput',
  submitStep: 'SubmitStepInput',
  listAssets: 'ListAssetsInput',
  linkAccount: 'LinkAccountInput',
  unlinkAccount: 'LinkVersionInput',
};

/** The name under which the answer to an operation stands in the document; undefined when it has none. */
export const outputName = (operation: Operation): string | undefined =>
  Object.entries(named).find(([, {schema}]) => schema === routes[operation].output)?.[0];

/** All schemas of the contract by name, and those of the operations' inputs. */
export const makeSchemas = (
  docsOf: (typeName: string) => TypeDocs,
): {
  readonly components: Readonly<Record<string, JsonSchema>>;
  readonly inputOf: (operation: Operation) => JsonSchema;
} => {
  const registry = z.registry<{id: string}>();
  for (const [id, {schema}] of Object.entries(named)) registry.add(schema, {id});
  // Two operations may share an input schema, but a registry has one name for each.
  const inputs = (Object.keys(routes) as Operation[]).map(
    operation => [inputName(operation), z.object(defOf(routes[operation].input).shape ?? {})] as const,
  );
  for (const [id, schema] of inputs) registry.add(schema, {id});
  const {schemas} = z.toJSONSchema(registry, {
    uri: id => `#/components/schemas/${id}`,
    unrepresentable: 'any',
    override: refine,
  }) as {schemas: Record<string, JsonSchema>};
  for (const schema of Object.values(schemas)) {
    delete schema['$schema'];
    delete schema['$id'];
  }
  for (const [name, {types}] of Object.entries(named)) {
    const schema = schemas[name];
    if (!schema) throw new Error(`No schema was made for ${name}`);
    const docs = types.map(docsOf);
    const text = texts[name] ?? (docs.length === 1 ? docs[0]?.text : undefined);
    describe(schema, new Map(docs.flatMap(({fields}) => [...fields])));
    schemas[name] = {...(text === undefined ? {} : {description: text}), ...schema};
  }
  for (const {name, schema, tag} of unions) {
    const members = membersOf(schema, tag).map(
      ([value]) => [value, `#/components/schemas/${name}${pascal(value)}`] as const,
    );
    const {description} = schemas[name] ?? {};
    schemas[name] = {
      description,
      oneOf: members.map(([, $ref]) => ({$ref})),
      discriminator: {propertyName: tag, mapping: Object.fromEntries(members)},
    };
  }
  for (const operation of Object.keys(routes) as Operation[]) {
    describe(schemas[inputName(operation)] ?? {}, docsOf(inputTypes[operation]).fields);
  }
  const names = new Set(Object.keys(named));
  return {
    components: Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name))),
    inputOf: operation => schemas[inputName(operation)] ?? {},
  };
};
