import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {exampleFlows, exampleProblem, examples} from '../../scripts/openapi/examples.ts';
import {flowSchema} from '../../src/contract/flow.ts';
import {problemSchema} from '../../src/contract/problem.ts';
import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';

type Path = readonly (string | number)[];

const operations = Object.keys(routes) as Operation[];
const parses = (schema: {safeParse(value: unknown): {success: boolean}}, value: unknown): boolean =>
  schema.safeParse(value).success;

/** Every place in a value, itself included. */
const places = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

/** A copy in which one place holds something else, or nothing. */
const replaced = (value: unknown, path: Path, other: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}) as Record<
    string | number,
    unknown
  >;
  if (rest.length === 0 && other === undefined) delete copy[key];
  else copy[key] = replaced(copy[key], rest, other);
  return copy;
};

const name = (path: Path): string => path.map(key => (typeof key === 'number' ? '[]' : key)).join('.');

/** Fields that may be missing, by their last name, or by their path where the name alone does not tell. */
const optional = new Set([
  ...[
    'bic',
    'routingNumber',
    'city',
    'country',
    'connected',
    'iban',
    'number',
    'bank',
    'expiresAt',
    'hint',
    'maxLength',
  ],
  ...['length', 'attemptsLeft', 'progress', 'url', 'text', 'type', 'requestId', 'current'],
  ...['renamed', 'lastFour', 'doubtful', 'changes.accounts'],
  ...['changes.accounts.[].formerName', 'changes.accounts.[].accountId'],
]);
/** Objects that may be empty: each of their fields has a reading for when it is missing. */
const mayBeEmpty = new Set(['problem', 'failure', 'format']);
/** Fields whose unknown values have a meaning, so that an API may grow: they are never refused. */
const tolerant = new Set([
  'change',
  'health',
  'role',
  'outcome',
  'kind',
  'code',
  'characters',
  'required',
  'retry',
  'manageRefusal',
  'linkRefusal',
]);

const documents: Readonly<Record<string, {schema: {safeParse(value: unknown): {success: boolean}}; value: unknown}>> = {
  ...Object.fromEntries(
    operations
      .filter(operation => examples[operation].output !== undefined)
      .map(operation => [operation, {schema: routes[operation].output, value: examples[operation].output}]),
  ),
  ...Object.fromEntries(
    Object.entries(exampleFlows).map(([step, value]) => [`flow ${step}`, {schema: flowSchema, value}]),
  ),
  problem: {schema: problemSchema, value: exampleProblem},
};

for (const [title, {schema, value}] of Object.entries(documents)) {
  describe(title, () => {
    it('takes its example', () => assert.ok(parses(schema, value)));

    it('ignores what it does not know, however deep', () => {
      let deep: unknown = 'bottom';
      for (let depth = 0; depth < 5000; depth += 1) deep = [deep];
      for (const path of places(value)) {
        const inner = at(value, path);
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue;
        const more = {...inner, unheardOf: deep, ['__proto__x']: 1, constructor: 'x'};
        assert.ok(parses(schema, replaced(value, path, more)), name(path));
      }
    });

    it('refuses a missing field and a wrong type in every place where a guess would hurt', () => {
      for (const path of places(value)) {
        const last = path.at(-1);
        if (path.length === 0 || typeof last !== 'string') continue;
        // What stands under `current` depends on the operation, and is read there.
        if (path[0] === 'current') continue;
        const isTag = path.at(-2) === 'challenge' && last === 'kind';
        if (tolerant.has(last) && !isTag) {
          const grown = replaced(value, path, 'something new');
          assert.ok(parses(schema, grown), `${name(path)} should grow`);
          continue;
        }
        if (!optional.has(last) && !optional.has(name(path))) {
          assert.ok(!parses(schema, replaced(value, path, undefined)), `${name(path)} missing`);
        }
        const inner = at(value, path);
        const wrongs: unknown[] = [Symbol('other'), () => 1, Number.NaN];
        if (!mayBeEmpty.has(last)) wrongs.push({});
        if (!Array.isArray(inner) || last === 'fields' || last === 'methods') wrongs.push([]);
        for (const wrong of wrongs) {
          assert.ok(!parses(schema, replaced(value, path, wrong)), `${name(path)} as ${String(wrong)}`);
        }
      }
    });

    it('refuses everything that is no such document', () => {
      for (const other of [undefined, null, '', 0, [], {}, 'x', true, [value]]) {
        assert.ok(!parses(schema, other), JSON.stringify(other)?.slice(0, 40));
      }
    });
  });
}

describe('what may grow', () => {
  const flow = exampleFlows['choose-method'];

  it('reads unknown members as something harmless', () => {
    const method = {id: 'm', name: 'Telepathy', kind: 'telepathy'};
    const read = flowSchema.parse({...flow, methods: [method], refusal: {code: 'bad-mood'}});
    assert.ok(read.step === 'choose-method');
    assert.deepEqual(read.methods, [{...method, kind: 'unsupported'}]);
    assert.deepEqual(read.refusal, {code: 'unknown'});
    const capabilities = routes.getCapabilities.output.parse({
      ...examples.getCapabilities.output,
      role: 'emperor',
      manageRefusal: 'because',
    });
    assert.deepEqual([capabilities.role, capabilities.manageRefusal], ['viewer', 'not-admin']);
  });

  it('refuses an unknown step, mode, challenge or approach', () => {
    assert.ok(!parses(flowSchema, {...flow, step: 'dance'}));
    assert.ok(!parses(flowSchema, {...flow, mode: 'borrow'}));
    const challenge = {kind: 'riddle', format: {characters: 'text'}};
    assert.ok(!parses(flowSchema, {...exampleFlows['answer-challenge'], challenge}));
    const page = examples.searchBanks.output;
    assert.ok(!parses(routes.searchBanks.output, {...page, items: [{...page.items[0], approach: 'telepathy'}]}));
  });

  it('takes changes from a server that does not list them', () => {
    const changes = {added: 1, unchanged: 2, missing: 0};
    const read = flowSchema.parse({...exampleFlows.done, changes});
    assert.deepEqual(read.step === 'done' && read.changes, changes);
  });

  it('takes a login field for required when it does not say', () => {
    const {fields, ...rest} = exampleFlows['enter-login'];
    const read = flowSchema.parse({...rest, fields: fields.map(field => replaced(field, ['required'], undefined))});
    assert.deepEqual(read.step === 'enter-login' && read.fields.map(({required}) => required), [true, true]);
  });

  it('drops what it does not know, so that nothing of it travels on', () => {
    const read = routes.listAccounts.output.parse({
      ...examples.listAccounts.output,
      items: examples.listAccounts.output.items.map(item => ({...item, pin: '12345'})),
    });
    assert.deepEqual(read, examples.listAccounts.output);
  });
});

describe('inputs', () => {
  for (const operation of operations) {
    it(`${operation} takes its example and drops what it does not know`, () => {
      const {input} = examples[operation];
      assert.deepEqual(routes[operation].input.parse({...input, unheardOf: 1}), input);
    });
    it(`${operation} refuses its example with a number for each text and without each needed field`, () => {
      for (const [key, value] of Object.entries(examples[operation].input)) {
        assert.ok(
          !parses(routes[operation].input, {...examples[operation].input, [key]: typeof value === 'number' ? '1' : 1}),
          key,
        );
      }
    });
  }
});
