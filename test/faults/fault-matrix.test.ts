import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {inspect} from 'node:util';
import {cells, isMutating, matrix} from './cells.ts';
import {differences, lies} from './differences.ts';
import {letters} from './expectations.ts';
import {harms} from './harms.ts';
import {openLab} from './run-cell.ts';

// The fault matrix, cell by cell: the HTTP client, a proxy that does the harm, and the sandbox server behind it.

let lab: Awaited<ReturnType<typeof openLab>>;
const counts = {passed: 0};

before(async () => {
  lab = await openLab();
});
after(async () => {
  await lab.close();
  process.stdout.write(`Fault matrix: ${counts.passed} of ${cells.length} cells passed\n`);
});

it('the matrix has 46 faults and 825 cells', () => {
  assert.deepEqual([Object.keys(matrix).length, cells.length], [46, 825]);
  assert.deepEqual(Object.keys(harms).toSorted(), Object.keys(matrix).toSorted());
});

for (const fault of Object.keys(matrix)) {
  describe(`${fault}: ${matrix[fault]?.name}`, () => {
    for (const cell of cells.filter(one => one.fault === fault)) {
      const {column, letter, processed} = cell;
      it(`${column.name} (${letter})${processed ? '' : ', not processed'}`, async () => {
        const harm = harms[fault]?.(cell) ?? assert.fail(fault);
        const result = await lab.run(cell, harm);
        const {failure, sent, done, timers, error} = result;
        const said = inspect({
          code: failure?.code,
          outcome: failure?.outcome,
          retryAfterMs: failure?.retryAfterMs,
          detail: failure?.detail,
          sent,
          done,
        });
        const difference = differences.find(
          ({faults, columns}) => faults.includes(fault) && columns.includes(column.name),
        );
        const check = difference?.check ?? letters[letter] ?? assert.fail(`no letter ${letter}`);
        assert.ok(check(result, cell), said);

        // Whatever the letter: nothing is claimed that the server does not bear out.
        if (isMutating(column)) {
          if (!lies.includes(fault) && (failure?.outcome === 'not-sent' || failure?.outcome === 'not-applied'))
            assert.ok(!done, `claims ${said}`);
          if (column.kind !== 'C') assert.ok(sent <= 1, `sent more than once ${said}`);
        }
        assert.notEqual(failure?.code, 'session-expired');
        assert.equal(timers, 0, 'no timer is left');
        assert.doesNotMatch(
          `${inspect(error, {depth: 20, showHidden: true})}${JSON.stringify(failure)}`,
          /canary|654321/,
        );
        counts.passed += 1;
      });
    }
  });
}
