import assert from 'node:assert/strict';
import {readFileSync, existsSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {conformanceFile, conformanceText, missingTests} from '../../scripts/accessibility.ts';
import {criteria} from '../../scripts/accessibility/criteria.ts';
import {elementsOf} from '../../scripts/manifest/manifest-types.ts';
import {createManifest} from '../../scripts/manifest/create-manifest.ts';
import {root} from './support.ts';

describe('pages about accessibility', () => {
  it('name tests that are there', () => assert.deepEqual(missingTests(), []));

  it('have a table as the tests say (npm run accessibility)', () => {
    assert.equal(readFileSync(conformanceFile, 'utf8'), conformanceText());
  });

  it('have every criterion of WCAG 2.2 once: 31 of level A, 24 of level AA', () => {
    assert.equal(new Set(criteria.map(({id}) => id)).size, criteria.length);
    assert.deepEqual(
      [criteria.filter(({level}) => level === 'A').length, criteria.filter(({level}) => level === 'AA').length],
      [31, 24],
    );
  });

  it('say something of each criterion', () => {
    for (const {id, tests = [], notApplicable, people} of criteria) {
      assert.ok(tests.length > 0 || notApplicable || people, id);
    }
  });

  it('are there for every element that shows something', () => {
    for (const {tagName} of elementsOf(createManifest())) {
      if (tagName === 'bank-integrations-provider') continue;
      assert.ok(existsSync(path.join(root, `docs/accessibility/${tagName}.md`)), tagName);
    }
  });
});
