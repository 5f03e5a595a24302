import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {copyConfig, plant, root, run, type Tree} from './support.ts';

interface Violation {
  readonly from: string;
  readonly rule: {readonly name: string};
}
interface Cruise {
  readonly summary: {readonly violations: readonly Violation[]; readonly totalCruised: number};
}

function cruise(config: string, cwd: string, folders: readonly string[]): Cruise {
  const {output} = run('depcruise', ['--config', config, '--output-type', 'json', ...folders], cwd);
  return JSON.parse(output) as Cruise;
}

const empty = 'export {};\n';
const loads = (...specifiers: readonly string[]): string =>
  specifiers.map(name => `import '${name}';`).join('\n') + '\n';
const typeOf = (specifier: string): string => `import type {X} from '${specifier}';\nexport type Y = X;\n`;

const packageNames = ['zod', 'ky', 'lit', '@lit/context', 'ibantools', 'msw', 'left-pad'];
const packages: Tree = Object.fromEntries(
  packageNames.flatMap(name => [
    [`node_modules/${name}/package.json`, `{"name": "${name}", "type": "module", "exports": "./index.js"}`],
    [`node_modules/${name}/index.js`, empty],
  ]),
);

/** What keeps to every rule. */
const clean: Tree = {
  ...packages,
  'src/contract/ids.ts': 'export interface X {a: 1}\n',
  'src/contract/bank.ts': loads('zod', './ids.ts'),
  'src/search/fold.ts': loads('ibantools') + typeOf('../contract/ids.ts'),
  'src/flicker/frames.ts': empty,
  'src/bank-text/read.ts': empty,
  'src/client/client.ts': 'import type {X} from "../contract/ids.ts";\nexport type {X};\n',
  'src/client/failure.ts': empty,
  'src/client/with-dedupe.ts': typeOf('./client.ts'),
  'src/client/http/http.ts': loads('ky', 'zod', '../failure.ts', '../../contract/bank.ts'),
  'src/client/with-validation.ts': loads('zod', '../contract/bank.ts'),
  'src/store/store.ts': loads('../client/failure.ts', '../search/fold.ts') + typeOf('../client/client.ts'),
  'src/store/types.ts': typeOf('../contract/bank.ts'),
  'src/i18n/en.ts': empty,
  'src/styles/base.ts': loads('lit'),
  'src/ui/button.ts': loads('lit', '../styles/base.ts', '../search/fold.ts', '../bank-text/read.ts'),
  'src/controllers/store.ts': loads('@lit/context', '../store/store.ts', '../i18n/en.ts'),
  'src/elements/one/one.ts':
    loads('lit', '../../ui/button.ts', '../../controllers/store.ts', '../../flicker/frames.ts') +
    typeOf('../two/two.ts'),
  'src/elements/two/two.ts': 'export interface X {a: 1}\n',
  'src/define/one.ts': loads('../elements/one/one.ts'),
  'src/define.ts': loads('./define/one.ts'),
  'src/index.ts': loads('./elements/one/one.ts', './client/failure.ts'),
  'mocks/index.ts': loads('../src/contract/bank.ts', '../src/search/fold.ts', '../src/flicker/frames.ts'),
  'mocks/msw/index.ts': loads('msw', '../index.ts'),
  'mocks/server/index.ts': loads('node:http', '../index.ts'),
  'testing/index.ts': loads('../src/contract/bank.ts', '../src/client/http/http.ts'),
  'stories/one.stories.ts': loads('lit', 'bank-integration-elements/define', 'bank-integration-elements/mocks'),
  'demo/main.ts': loads('bank-integration-elements', 'bank-integration-elements/define/one'),
  'test/support/fixture.ts': loads('../../mocks/index.ts'),
  'test/elements/one.test.ts': loads('bank-integration-elements/define/one', '../support/fixture.ts'),
};

/** A file that breaks a rule, and the names of all rules that must say so. Each file stands beside the clean tree. */
const broken: readonly (readonly [file: string, text: string, ...rules: string[]])[] = [
  ['src/contract/a.ts', loads('../client/failure.ts'), 'contract-reaches-too-high'],
  ['src/contract/b.ts', loads('lit'), 'contract-uses-a-foreign-package'],
  ['src/search/a.ts', loads('../client/failure.ts'), 'search-reaches-too-high'],
  ['src/search/c.ts', loads('../contract/ids.ts'), 'search-sees-the-contract-as-a-type'],
  ['src/search/b.ts', loads('left-pad'), 'search-uses-a-foreign-package'],
  ['src/flicker/a.ts', loads('../contract/ids.ts'), 'flicker-reaches-too-high'],
  ['src/flicker/b.ts', loads('left-pad'), 'flicker-uses-a-foreign-package'],
  ['src/bank-text/a.ts', loads('../contract/ids.ts'), 'bank-text-reaches-too-high'],
  ['src/bank-text/b.ts', loads('left-pad'), 'bank-text-uses-a-foreign-package'],
  ['src/client/a.ts', loads('../store/types.ts'), 'client-reaches-too-high'],
  ['src/client/b.ts', loads('ky'), 'client-uses-a-foreign-package'],
  ['src/client/http/a.ts', loads('../../i18n/en.ts'), 'client-reaches-too-high'],
  ['src/client/http/b.ts', loads('left-pad'), 'http-uses-only-ky-and-schemas'],
  ['src/client/with-validation.ts', loads('ky'), 'validation-uses-only-schemas'],
  ['src/store/a.ts', loads('../i18n/en.ts'), 'store-reaches-too-high'],
  ['src/store/b.ts', loads('lit'), 'store-uses-a-foreign-package'],
  ['src/store/c.ts', loads('../client/with-dedupe.ts'), 'behaviour-makes-no-client'],
  ['src/i18n/a.ts', loads('../contract/ids.ts'), 'i18n-reaches-too-high'],
  ['src/i18n/b.ts', loads('lit'), 'i18n-uses-a-foreign-package'],
  ['src/styles/a.ts', loads('../ui/button.ts'), 'styles-reaches-too-high'],
  ['src/styles/b.ts', loads('left-pad'), 'styles-uses-a-foreign-package'],
  ['src/ui/a.ts', loads('../contract/ids.ts'), 'ui-reaches-too-high'],
  ['src/ui/b.ts', loads('@lit/context'), 'ui-uses-a-foreign-package'],
  ['src/controllers/a.ts', loads('../ui/button.ts'), 'controllers-reaches-too-high'],
  ['src/controllers/b.ts', loads('left-pad'), 'controllers-uses-a-foreign-package'],
  ['src/controllers/c.ts', loads('../client/http/http.ts'), 'behaviour-makes-no-client'],
  ['src/elements/one/a.ts', loads('../../define/one.ts'), 'elements-reaches-too-high'],
  ['src/elements/one/b.ts', loads('msw'), 'elements-uses-a-foreign-package'],
  ['src/elements/one/c.ts', loads('../two/two.ts'), 'elements-do-not-import-each-other'],
  ['src/define/a.ts', loads('../ui/button.ts'), 'define-reaches-too-high'],
  ['src/define/b.ts', loads('lit'), 'define-uses-a-foreign-package'],
  ['src/all.ts', loads('./define.ts'), 'only-define-registers'],
  ['src/mocked.ts', loads('../mocks/index.ts'), 'src-is-self-contained'],
  ['src/node.ts', loads('node:fs'), 'only-servers-know-node'],
  ['src/lost.ts', loads('./nowhere.ts'), 'imports-resolve'],
  ['src/ring.ts', loads('./ring.ts'), 'no-cycles'],
  ['mocks/a.ts', loads('../src/store/types.ts'), 'mocks-know-only-the-lower-layers'],
  ['mocks/panel/a.ts', loads('../../src/store/types.ts'), 'panel-knows-no-element'],
  ['mocks/b.ts', loads('left-pad'), 'mocks-use-a-foreign-package'],
  ['mocks/c.ts', loads('msw'), 'only-mocks-msw-knows-msw'],
  ['mocks/d.ts', loads('node:fs'), 'only-servers-know-node'],
  ['testing/a.ts', loads('../mocks/index.ts'), 'testing-knows-contract-and-client'],
  ['testing/b.ts', loads('node:fs'), 'only-servers-know-node'],
  ['stories/a.stories.ts', loads('../src/index.ts'), 'users-come-through-the-front-door'],
  ['demo/a.ts', loads('../mocks/index.ts'), 'users-come-through-the-front-door'],
  ['test/elements/a.test.ts', loads('../../src/ui/button.ts'), 'users-come-through-the-front-door'],
];

const brokenAtRunTime: typeof broken = [
  ['src/store/a.ts', loads('../contract/bank.ts'), 'behaviour-never-loads-schemas'],
  ['src/controllers/a.ts', loads('../client/http/http.ts'), 'behaviour-never-loads-schemas'],
  ['src/elements/one/a.ts', loads('../../contract/bank.ts'), 'behaviour-never-loads-schemas'],
  ['src/ui/a.ts', loads('zod'), 'behaviour-never-loads-schemas'],
];

const folders = ['src', 'mocks', 'testing', 'stories', 'demo', 'test'];
const configs = ['.dependency-cruiser.cjs', '.dependency-cruiser-runtime.cjs', 'tsconfig.json'];

function cruisePlanted(config: string, extra: Tree): Cruise {
  const [folder, remove] = plant({...clean, ...extra});
  try {
    copyConfig(folder, ...configs);
    return cruise(config, folder, folders);
  } finally {
    remove();
  }
}

const rulesByFile = ({summary}: Cruise): Map<string, string[]> => {
  const rules = new Map<string, string[]>();
  for (const {from, rule} of summary.violations)
    rules.set(from, [...new Set([...(rules.get(from) ?? []), rule.name])].toSorted());
  return rules;
};

for (const [config, cases] of [
  ['.dependency-cruiser.cjs', broken],
  ['.dependency-cruiser-runtime.cjs', brokenAtRunTime],
] as const) {
  describe(config, () => {
    let found = new Map<string, string[]>();
    before(() => {
      found = rulesByFile(cruisePlanted(config, Object.fromEntries(cases)));
    });
    after(() => found.clear());

    for (const [file, , ...rules] of cases) {
      it(`${file}: ${rules.join(', ')}`, () => {
        assert.deepEqual(found.get(file), rules);
      });
    }

    it('fires nowhere else', () => {
      const planted = new Set<string>(cases.map(([file]) => file));
      assert.deepEqual(
        [...found.keys()].filter(file => !planted.has(file)),
        [],
      );
    });

    it('accepts a tree that keeps to the rules', () => {
      const {summary} = cruisePlanted(config, {});
      assert.deepEqual(summary.violations, []);
      assert.ok(summary.totalCruised >= 25, `${summary.totalCruised} modules cruised`);
    });

    it('reads this repository', () => {
      const {summary} = cruise(config, root, ['src', 'scripts']);
      assert.ok(summary.totalCruised > 20, `${summary.totalCruised} modules cruised`);
    });
  });
}

it('has a case for every rule', async () => {
  for (const [config, cases] of [
    ['.dependency-cruiser.cjs', broken],
    ['.dependency-cruiser-runtime.cjs', brokenAtRunTime],
  ] as const) {
    const {default: rules} = (await import(`../../${config}`)) as {default: {forbidden: {name: string}[]}};
    const tried = new Set(cases.flatMap(([, , ...names]) => names));
    assert.deepEqual(
      rules.forbidden.filter(({name}) => !tried.has(name)).map(({name}) => name),
      [],
    );
  }
});
