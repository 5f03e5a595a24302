import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Validator} from '@seriousme/openapi-schema-validator';
import {Ajv2020} from 'ajv/dist/2020.js';
import {documentPath} from '../../scripts/openapi.ts';
import {documentText} from '../../scripts/openapi/document.ts';
import {exampleFlows, exampleProblem, examples} from '../../scripts/openapi/examples.ts';
import {outputName} from '../../scripts/openapi/schemas.ts';
import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: object;
  readonly example?: unknown;
  readonly description?: string;
}
interface Media {
  readonly schema: object;
  readonly example?: unknown;
}
interface OperationObject {
  readonly operationId: Operation;
  readonly summary: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {readonly content: Readonly<Record<string, Media>>};
  readonly responses: Readonly<
    Record<string, {readonly content?: Readonly<Record<string, Media>>; readonly $ref?: string}>
  >;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, {readonly content: Readonly<Record<string, Media>>}>>;
  };
}

type Specification = Exclude<Parameters<Validator['validate']>[0], string>;

const text = readFileSync(documentPath, 'utf8');
const document = JSON.parse(text) as Document;
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({path, method, operation})),
);

/** The document's schemas, read by an independent implementation of JSON Schema. */
const ajv = new Ajv2020({strict: false, validateFormats: false, discriminator: false});
ajv.addSchema({$id: 'https://contract.example/', components: document.components});
const violations = (schema: object, value: unknown): unknown => {
  const whole = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://contract.example/#/')) as object;
  return ajv.validate(whole, value) ? null : ajv.errors;
};
const component = (name: string): object => ({$ref: `#/components/schemas/${name}`});

describe('docs/openapi.json', () => {
  it('is what the contract says: if this fails, run `npm run openapi`', () => {
    assert.equal(text, documentText());
  });

  it('is valid OpenAPI 3.1 to an independent validator', async () => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(text) as Specification);
    assert.deepEqual(result, {valid: true});
    assert.equal(validator.version, '3.1');
  });

  it('would not be valid with a mistake in it', async () => {
    const broken = text.replace('"in": "path"', '"in": "pathway"');
    assert.equal((await new Validator().validate(JSON.parse(broken) as Specification)).valid, false);
  });

  it('has every operation of the table, once', () => {
    assert.deepEqual(
      Object.fromEntries(operations.map(({path, method, operation}) => [operation.operationId, `${method} ${path}`])),
      Object.fromEntries(
        Object.entries(routes).map(([name, {method, path}]) => [
          name,
          `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`,
        ]),
      ),
    );
  });

  it('points nowhere but to what is there', () => {
    for (const [, pointer = ''] of text.matchAll(/"#\/([^"]+)"/g)) {
      const target = pointer
        .split('/')
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)?.[key], document);
      assert.ok(target, pointer);
    }
  });

  it('uses every schema and response that it names', () => {
    for (const kind of ['schemas', 'responses'] as const) {
      for (const name of Object.keys(document.components[kind])) {
        assert.ok(text.includes(`"#/components/${kind}/${name}"`), name);
      }
    }
  });

  it('keeps what it knows about checks of our own', () => {
    for (const part of [
      '"type": "integer"',
      '"minLength": 1',
      '"maxItems": 20',
      '"format": "date-time"',
      '"maxLength": 1000',
    ]) {
      assert.ok(text.includes(part), part);
    }
    assert.doesNotMatch(text, /"additionalProperties": false/);
  });
});

describe('examples of the document', () => {
  for (const {operation} of operations) {
    const {operationId, parameters = [], requestBody, responses} = operation;

    it(`${operationId}: parameters, body and answer keep to their schemas`, () => {
      for (const {name, schema, example, required} of parameters) {
        if (example === undefined) assert.ok(!required, `${name} has no example`);
        else assert.equal(violations(schema, example), null, name);
      }
      for (const {schema, example} of Object.values(requestBody?.content ?? {})) {
        assert.equal(violations(schema, example), null);
        assert.notEqual(violations(schema, []), null);
      }
      const [, success] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
      const [media] = Object.values(success?.content ?? {});
      assert.deepEqual(media?.example, examples[operationId].output);
      if (media) assert.equal(violations(media.schema, media.example), null);
    });

    it(`${operationId}: together parameters and body are the example's input`, () => {
      const body = Object.values(requestBody?.content ?? {})[0]?.example ?? {};
      const given = Object.fromEntries(
        parameters.filter(({example}) => example !== undefined).map(({name, example}) => [name, example]),
      );
      assert.deepEqual({...given, ...body}, examples[operationId].input);
    });
  }

  it('every step of a flow keeps to the schema of its name, and to no other', () => {
    const names = Object.keys(document.components.schemas).filter(
      name => /^Flow[A-Z]/.test(name) && name !== 'FlowFailure',
    );
    for (const [step, flow] of Object.entries(exampleFlows)) {
      assert.equal(violations(component('Flow'), flow), null, step);
      assert.equal(names.filter(name => violations(component(name), flow) === null).length, 1, step);
    }
    assert.equal(names.length, Object.keys(exampleFlows).length);
    assert.notEqual(violations(component('Flow'), {...exampleFlows.importing, step: 'dance'}), null);
  });

  it('problems keep to theirs', () => {
    assert.equal(violations(component('Problem'), exampleProblem), null);
    for (const {content} of Object.values(document.components.responses)) {
      assert.deepEqual(Object.keys(content), ['application/problem+json']);
    }
  });

  it('JSON Schema and the schemas of the client refuse the same rubbish', () => {
    const account = examples.linkAccount.output;
    for (const [wrong, refused] of [
      [{...account, balance: {...account.balance, amount: '0x10'}}, true],
      [{...account, linkVersion: 1.5}, true],
      [{...account, currency: 'Euro'}, true],
      [{...account, iban: 'DE'}, true],
      [{...account, name: 'x'.repeat(4001)}, true],
      [{...account, more: 1}, false],
      [{...account, iban: undefined}, false],
    ] as const) {
      const sent = JSON.parse(JSON.stringify(wrong)) as unknown;
      assert.equal(violations(component('Account'), sent) !== null, refused);
      assert.equal(!routes.linkAccount.output.safeParse(sent).success, refused);
    }
  });

  it('names the schema of each answer', () => {
    assert.equal(outputName('submitStep'), 'Flow');
    assert.equal(outputName('removeBankSync'), undefined);
    assert.equal(outputName('listAccounts'), 'AccountPage');
  });
});
