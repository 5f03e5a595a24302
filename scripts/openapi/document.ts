import type {Operation} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';
import {exampleProblem, examples} from './examples.ts';
import type {OperationDocs, Refusal} from './operations.ts';
import {operationDocs} from './operations.ts';
import type {JsonSchema} from './schemas.ts';
import {makeSchemas, outputName} from './schemas.ts';
import {readTypeDocs} from './type-docs.ts';

/** Version of the contract, not of this package. */
const contractVersion = '0.1.0';

const problemContent = (example?: unknown): object => ({
  'application/problem+json': {
    schema: {$ref: '#/components/schemas/Problem'},
    ...(example === undefined ? {} : {example}),
  },
});

const retryAfter = {
  'Retry-After': {
    description: 'Seconds or an HTTP date. Clients believe up to an hour, and wait by themselves for up to a minute.',
    schema: {type: 'string'},
  },
};

/** Answers that are no success. */
const responses: Readonly<Record<string, {readonly status: string; readonly response: object}>> = {
  Invalid: {
    status: '422',
    response: {
      description: 'Refused, with the fields that are wrong or a code that says why.',
      content: problemContent(),
    },
  },
  SignedOut: {status: '401', response: {description: 'Not signed in.', content: problemContent()}},
  SubscriptionRequired: {
    status: '402',
    response: {description: 'The organisation has no subscription for bank syncs.', content: problemContent()},
  },
  Forbidden: {status: '403', response: {description: 'The user may not do this.', content: problemContent()}},
  NotFound: {
    status: '404',
    response: {description: 'There is no such thing, or not any more.', content: problemContent()},
  },
  Conflict: {
    status: '409',
    response: {
      description:
        'Somebody else was faster. What stands there now is in `current`, in the shape of the operation’s answer.',
      content: problemContent(exampleProblem),
    },
  },
  Busy: {
    status: '423',
    response: {description: 'An import runs, or the access is locked (`access-locked`).', content: problemContent()},
  },
  RateLimited: {
    status: '429',
    response: {description: 'Too many requests.', headers: retryAfter, content: problemContent()},
  },
  Failed: {
    status: 'default',
    response: {
      description:
        'It failed. After 5xx nothing is known about a write; after 503 with `Retry-After` it was not carried out.',
      headers: retryAfter,
      content: problemContent(),
    },
  },
};

const common = ['SignedOut', 'Forbidden', 'RateLimited', 'Failed'] as const;

const refusalsOf = (docs: OperationDocs): readonly (Refusal | (typeof common)[number])[] => [
  ...docs.refusals,
  ...common,
];

const operationObject = (operation: Operation, input: JsonSchema): object => {
  const {method, path} = routes[operation];
  const docs = operationDocs[operation];
  const {input: exampleInput, output: exampleOutput} = examples[operation];
  const inPath = new Set([...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? ''));
  const properties = Object.entries(input.properties ?? {});
  const required = new Set(input.required);
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const rest = properties.filter(([name]) => !inPath.has(name));
  const example = (name: string): object => {
    const value = (exampleInput as Record<string, unknown>)[name];
    return value === undefined ? {} : {example: value};
  };
  const parameter =
    (place: 'path' | 'query') =>
    ([name, {description, ...schema}]: [string, JsonSchema]): object => ({
      name,
      in: place,
      ...(description === undefined ? {} : {description}),
      required: required.has(name),
      schema,
      ...example(name),
    });
  const parameters = [
    ...properties.filter(([name]) => inPath.has(name)).map(parameter('path')),
    ...(hasBody ? [] : rest.map(parameter('query'))),
  ];
  const output = outputName(operation);
  return {
    operationId: operation,
    tags: [docs.tag],
    summary: docs.summary,
    ...(docs.description === undefined ? {} : {description: docs.description}),
    ...(parameters.length > 0 ? {parameters} : {}),
    ...(hasBody
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: Object.fromEntries(rest),
                  required: rest.map(([name]) => name).filter(name => required.has(name)),
                },
                example: Object.fromEntries(Object.entries(exampleInput).filter(([name]) => !inPath.has(name))),
              },
            },
          },
        }
      : {}),
    responses: {
      ...(output === undefined
        ? {'204': {description: 'Done.'}}
        : {
            '200': {
              description: docs.summary,
              content: {
                'application/json': {schema: {$ref: `#/components/schemas/${output}`}, example: exampleOutput},
              },
            },
          }),
      ...Object.fromEntries(
        refusalsOf(docs).map(name => [responses[name]?.status ?? name, {$ref: `#/components/responses/${name}`}]),
      ),
    },
  };
};

/** The OpenAPI 3.1 document of the contract. */
export const makeDocument = (): object => {
  const {components, inputOf} = makeSchemas(readTypeDocs());
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of Object.keys(routes) as Operation[]) {
    const {method, path} = routes[operation];
    const place = path.replace(/:(\w+)/g, '{$1}');
    paths[place] = {...paths[place], [method.toLowerCase()]: operationObject(operation, inputOf(operation))};
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bank integrations',
      version: contractVersion,
      summary: 'What the elements of bank-integration-elements ask of a back end.',
      description: [
        'Lists are pages with an opaque cursor. Money is a decimal number as text with its ISO 4217 currency, instants are ISO 8601 in UTC.',
        'Errors are RFC 9457 problem documents with a `code` of ours. Fields that a client does not know are ignored; where a schema has a `default`, clients read unknown members as that one.',
        'Every write can be sent twice without harm: a flow by its run key, a step by its id, a link by its version.',
      ].join('\n\n'),
      license: {name: 'MIT', identifier: 'MIT'},
    },
    servers: [{url: '/', description: 'Wherever the host puts it.'}],
    security: [{bearer: []}, {}],
    tags: [...new Set(Object.values(operationDocs).map(({tag}) => tag))].map(name => ({name})),
    paths,
    components: {
      schemas: components,
      responses: Object.fromEntries(Object.entries(responses).map(([name, {response}]) => [name, response])),
      securitySchemes: {
        bearer: {type: 'http', scheme: 'bearer', description: 'The user’s token; or a session cookie, and no token.'},
      },
    },
  };
};

/** The document as the file holds it. */
export const documentText = (): string => `${JSON.stringify(makeDocument(), null, 2)}\n`;
