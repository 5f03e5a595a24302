import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync, symlinkSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {
  entryFiles,
  packageName,
  publicEntries,
  publicSpecifiers,
  root,
  specifierOf,
} from '../../scripts/public-entries.ts';
import {plant, run} from '../toolchain/support.ts';

const dist = path.join(root, 'dist');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const modules = globSync('**/*.js', {cwd: dist});
const declarations = globSync('**/*.d.ts', {cwd: dist});
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:(?<!["'.])\bfrom\s*|\bimport\s*\(?\s*)["']([^"'\n]+)["']/g)].map(
    ([, specifier = '']) => specifier,
  );

describe('dist', () => {
  it('was built', () => assert.ok(modules.length > 20 && declarations.length > 20, `${modules.length} modules`));

  it('has code and types of every public entry', () => {
    const missing = Object.keys(entryFiles()).flatMap(name =>
      [`${name}.js`, `${name}.d.ts`].filter(file => !existsSync(path.join(dist, file))),
    );
    assert.deepEqual(missing, []);
  });

  it('has no decorator left, which no browser could run', () => {
    assert.deepEqual(
      modules.filter(file => /^\s*@\w+\(/m.test(read(file))),
      [],
    );
  });

  it('imports only packages that it depends on, and files that are there', () => {
    const allowed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    const wrong = modules.flatMap(file =>
      importsOf(read(file))
        .filter(specifier =>
          specifier.startsWith('.')
            ? !existsSync(path.join(dist, path.dirname(file), specifier))
            : !specifier.startsWith('node:') &&
              !allowed.some(name => specifier === name || specifier.startsWith(`${name}/`)),
        )
        .map(specifier => `${file}: ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('names no .ts file in a declaration', () => {
    const wrong = declarations.filter(file => importsOf(read(file)).some(specifier => /(?<!\.d)\.ts$/.test(specifier)));
    assert.deepEqual(wrong, []);
  });

  it('is usable in a strict TypeScript project, every entry of it', () => {
    const entries = Object.keys(publicSpecifiers());
    const text = entries
      .map((specifier, index) => `import * as entry${index} from '${specifier}';\nvoid entry${index};\n`)
      .join('');
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      module: 'nodenext',
      target: 'es2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      types: [],
      skipLibCheck: true,
      noEmit: true,
    };
    const [folder, remove] = plant({
      'package.json': '{"type": "module"}',
      'tsconfig.json': JSON.stringify({compilerOptions, include: ['*.ts']}),
      'page.ts': text,
      'node_modules/.keep': '',
    });
    try {
      symlinkSync(root, path.join(folder, 'node_modules', packageName), 'dir');
      const {output} = run('tsc', ['-p', '.', '--pretty', 'false'], folder);
      assert.equal(output, '');
    } finally {
      remove();
    }
  });

  it('has types that every resolution of modules finds (are-the-types-wrong)', () => {
    const {status, output} = run('attw', ['--pack', '.', '--profile', 'esm-only', '--no-color', '--no-emoji'], root);
    assert.equal(status, 0, output);
  });

  it('passes publint', () => {
    const {status, output} = run('publint', ['--strict', '--pack', 'false'], root);
    assert.equal(status, 0, output);
  });
});

describe('without a document', () => {
  for (const key of ['./contract', './http', './validation', './mocks', './mocks/msw', './mocks/server', './testing']) {
    it(`${specifierOf(key)} loads`, async () => {
      const loaded = (await import(path.join(dist, (publicEntries[key] ?? '').replace(/\.ts$/, '.js')))) as object;
      assert.ok(Object.keys(loaded).length > 0);
    });
  }
});
