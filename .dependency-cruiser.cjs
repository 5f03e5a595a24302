/** Layers of src/, lowest first. A layer may import itself, the layers and the packages named here; all else is an error. */
const layers = {
  contract: {imports: [], packages: ['zod']},
  search: {imports: ['contract'], packages: ['ibantools']},
  flicker: {imports: [], packages: []},
  'bank-text': {imports: [], packages: []},
  client: {imports: ['contract', 'search'], packages: []},
  store: {imports: ['contract', 'search', 'client'], packages: []},
  i18n: {imports: [], packages: []},
  styles: {imports: [], packages: ['lit']},
  ui: {imports: ['search', 'bank-text', 'styles'], packages: ['lit']},
  controllers: {imports: ['contract', 'search', 'client', 'store', 'i18n'], packages: ['lit', '@lit/context']},
  elements: {
    imports: ['contract', 'search', 'flicker', 'client', 'store', 'i18n', 'styles', 'ui', 'controllers'],
    packages: ['lit', '@lit/context'],
  },
  define: {imports: ['elements'], packages: []},
};

const any = names => `(${names.join('|')})`;
const packages = names => `node_modules/${any(names)}/`;

/** Where schemas parse what comes from outside. */
const parsers = '^src/client/(http/|with-validation[.]ts$)';

const own = Object.entries(layers).flatMap(([name, layer]) => [
  {
    name: `${name}-reaches-too-high`,
    severity: 'error',
    from: {path: `^src/${name}/`},
    to: {path: '^src/', pathNot: `^src/${any([name, ...layer.imports])}/`},
  },
  {
    name: `${name}-uses-a-foreign-package`,
    severity: 'error',
    from: {path: `^src/${name}/`, pathNot: parsers},
    to: {path: 'node_modules/', ...(layer.packages.length > 0 && {pathNot: packages(layer.packages)})},
  },
]);

module.exports = {
  forbidden: [
    ...own,
    {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'imports-resolve',
      severity: 'error',
      from: {},
      to: {couldNotResolve: true},
    },
    {
      name: 'http-uses-only-ky-and-schemas',
      severity: 'error',
      from: {path: '^src/client/http/'},
      to: {path: 'node_modules/', pathNot: packages(['ky', 'zod'])},
    },
    {
      name: 'validation-uses-only-schemas',
      severity: 'error',
      from: {path: '^src/client/with-validation[.]ts$'},
      to: {path: 'node_modules/', pathNot: packages(['zod'])},
    },
    {
      name: 'search-sees-the-contract-as-a-type',
      severity: 'error',
      from: {path: '^src/search/'},
      to: {path: '^src/contract/', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'behaviour-makes-no-client',
      comment: 'Elements and controllers receive a client and may check that it is one; they never make one.',
      severity: 'error',
      from: {path: '^src/(store|controllers|elements)/'},
      to: {
        path: '^src/client/',
        pathNot: '^src/client/(client|failure|clock|random)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'elements-do-not-import-each-other',
      severity: 'error',
      from: {path: '^src/elements/([^/]+)/'},
      to: {path: '^src/elements/[^/]+/', pathNot: '^src/elements/$1/', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'only-define-registers',
      comment: 'The package root must stay free of side effects.',
      severity: 'error',
      from: {path: '^src/[^/]+[.]ts$', pathNot: '^src/define[.]ts$'},
      to: {path: '^src/define(/|[.]ts$)'},
    },
    {
      name: 'src-is-self-contained',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(mocks|testing|test|stories|demo|scripts|[.]storybook)/'},
    },
    {
      name: 'only-servers-know-node',
      severity: 'error',
      from: {path: '^(src|mocks|testing|stories|demo)/', pathNot: '^mocks/(server/|fault-proxy/|msw/node[.]ts$)'},
      to: {dependencyTypes: ['core']},
    },
    {
      name: 'mocks-know-only-the-lower-layers',
      severity: 'error',
      from: {path: '^mocks/', pathNot: '^mocks/panel/'},
      to: {path: '^src/', pathNot: '^src/(contract|search|flicker|client)/'},
    },
    {
      name: 'panel-knows-no-element',
      comment: 'The panel is drawn with what the elements are drawn with, and is none of them.',
      severity: 'error',
      from: {path: '^mocks/panel/'},
      to: {path: '^src/(elements|store|i18n)/'},
    },
    {
      name: 'mocks-use-a-foreign-package',
      severity: 'error',
      from: {path: '^mocks/'},
      to: {path: 'node_modules/', pathNot: packages(['zod', 'ibantools', 'msw', 'lit'])},
    },
    {
      name: 'testing-knows-contract-and-client',
      comment: 'The kit runs in the tests of any host: nothing of ours beside the seam, and no package of its own.',
      severity: 'error',
      from: {path: '^testing/'},
      to: {path: '^(src|mocks|test|stories|demo|scripts)/|node_modules/', pathNot: '^src/(contract|client)/'},
    },
    {
      name: 'only-mocks-msw-knows-msw',
      severity: 'error',
      from: {path: '^(mocks|stories|demo)/', pathNot: '^mocks/msw/'},
      to: {path: 'node_modules/msw/'},
    },
    {
      name: 'users-come-through-the-front-door',
      comment: 'Stories, demo and element tests import public specifiers only, as every user of the package must.',
      severity: 'error',
      from: {path: '^(stories|demo|test/elements)/'},
      to: {path: '^(src|mocks|testing)/', dependencyTypesNot: ['aliased']},
    },
  ],
  options: {
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '(^|/)(dist|storybook-static)/'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.d.ts'],
    },
  },
};
