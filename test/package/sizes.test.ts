import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {bundle, type Bundle} from '../../scripts/bundle-page.ts';
import {
  budgets,
  followsLater,
  kilobyte,
  loadedWith,
  measureSizes,
  type Sizes,
  type SizedPart,
} from '../../scripts/sizes.ts';

const kb = (bytes: number): string => `${(bytes / kilobyte).toFixed(1)} KB`;

describe('sizes', () => {
  let sizes: Sizes;

  before(async () => {
    sizes = await measureSizes();
  });

  for (const part of Object.keys(budgets) as SizedPart[]) {
    it(`${part}: at most ${kb(budgets[part])}`, () => {
      const bytes = sizes.bytes[part];
      assert.ok(bytes > 0 && bytes <= budgets[part], `${part} is ${kb(bytes)} of ${kb(budgets[part])}`);
    });
  }

  it('what follows a press is weighed too, and is no part of the first screen', () => {
    for (const part of ['overview', 'wizard', 'linker'] as const) assert.ok(sizes.later[part] > kilobyte, part);
    assert.equal(sizes.later.http, 0);
  });

  it('a host with a client of its own pays for neither ky nor zod', () => {
    assert.ok(sizes.hostModules.some(id => id.includes('/node_modules/lit')));
    assert.deepEqual(
      sizes.hostModules.filter(id => /node_modules\/(ky|zod)\//.test(id)),
      [],
    );
  });
});

describe('bundling', () => {
  it('importing the root alone leaves nothing: it has no side effects', async () => {
    const chunks = await bundle("import 'bank-integration-elements';");
    assert.deepEqual(
      [...chunks.values()].map(({code}) => code.trim()),
      [''],
    );
  });

  it('nothing that the root offers registers a tag', async () => {
    const chunks = await bundle("export * from 'bank-integration-elements';");
    const [page] = [...chunks.values()].filter(({isEntry}) => isEntry);
    assert.ok(page && page.code.length > 100);
    assert.doesNotMatch(page.code, /customElements\.define\(/);
  });

  it('importing a define module leaves something', async () => {
    const chunks = await bundle("import 'bank-integration-elements/define';");
    assert.ok([...chunks.values()].some(({code}) => code.includes('customElements')));
  });

  it('followsLater finds what is imported dynamically, however deep, once, and nothing else', () => {
    const chunk = (imports: string[], dynamicImports: string[]) => ({imports, dynamicImports});
    const chunks = new Map(
      Object.entries({
        page: chunk(['base'], ['lazy', 'other']),
        base: chunk([], []),
        unused: chunk([], ['hidden']),
        lazy: chunk(['base', 'part'], ['deep', 'page']),
        part: chunk([], []),
        deep: chunk([], ['lazy']),
        other: chunk([], ['hidden']),
        hidden: chunk([], []),
      }),
    ) as unknown as Bundle;
    const found = followsLater(chunks, ['page', 'base'], new Set(['other']));
    assert.deepEqual([...found].toSorted(), ['deep', 'lazy', 'part']);
  });

  it('loadedWith follows static imports only', async () => {
    const chunks = await bundle("export const a = () => import('bank-integration-elements/define');");
    const page = [...chunks.values()].find(({isEntry}) => isEntry)?.fileName ?? '';
    assert.equal(loadedWith(chunks, [page]).size, 1);
    assert.ok(chunks.size > 1);
  });
});
