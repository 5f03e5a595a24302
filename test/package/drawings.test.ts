import assert from 'node:assert/strict';
import {it} from 'node:test';
import {bundle} from '../../scripts/bundle-page.ts';

const shape = /<(?:path|rect|circle|line)\b[^<>`]*>/g;

it('minified drawings keep all their shapes: each is closed, none holds the next', async () => {
  const chunks = await bundle("import 'bank-integration-elements/define';");
  const shapes = [...chunks.values()].flatMap(({code}) => code.match(shape) ?? []);
  assert.ok(shapes.length > 20, `${shapes.length} shapes`);
  assert.deepEqual(
    shapes.filter(each => !each.endsWith('/>')),
    [],
  );
});
