import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {cdnFiles, integrityOfFile} from '../../scripts/cdn/build-cdn.ts';
import {publicSpecifiers, root} from '../../scripts/public-entries.ts';

const cdn = path.join(root, 'dist/cdn');
const map = JSON.parse(readFileSync(path.join(cdn, 'import-map.json'), 'utf8')) as {
  readonly imports: Readonly<Record<string, string>>;
  readonly integrity: Readonly<Record<string, string>>;
};

describe('files for pages without a bundler', () => {
  for (const name of Object.keys(cdnFiles)) {
    it(`${name} is one file that needs no other`, () => {
      const code = readFileSync(path.join(cdn, name), 'utf8');
      assert.doesNotMatch(code, /\bimport\s*(?:\(|['"{*])|\bfrom\s*['"]/);
      assert.ok(code.length > 50_000);
    });

    it(`${name} has the hash that the import map names`, () =>
      assert.equal(map.integrity[`./${name}`], integrityOfFile(path.join(cdn, name))));
  }

  it('come with the licences of the packages in them', () => {
    const text = readFileSync(path.join(cdn, 'LICENCES.txt'), 'utf8');
    for (const name of ['lit', 'lit-html', '@lit/reactive-element', '@lit/context', 'ky', 'zod', 'ibantools']) {
      assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'), name);
    }
    assert.match(text, /Permission is hereby granted/);
    assert.match(text, /Redistributions in binary form/);
  });

  it('are named by specifiers that the package has', () => {
    const known = Object.keys(publicSpecifiers());
    for (const specifier of Object.keys(map.imports)) assert.ok(known.includes(specifier), specifier);
  });
});
