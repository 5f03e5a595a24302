import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Clock} from '../../src/client/clock.ts';
import {oneTimer} from '../../src/client/clock.ts';
import {createManualClock} from '../support/manual-clock.ts';

describe('one timer for all', () => {
  it('calls everything when it is due, in order, with one timer below', async () => {
    const below = createManualClock(0);
    const clock = oneTimer(below);
    const called: string[] = [];
    clock.after(300, () => called.push(`c ${clock.now()}`));
    clock.after(100, () => called.push(`a ${clock.now()}`));
    clock.after(200, () => called.push(`b ${clock.now()}`));
    assert.equal(below.waiting, 1);
    await below.advance(1000);
    assert.deepEqual(called, ['a 100', 'b 200', 'c 300']);
    assert.equal(below.waiting, 0);
  });

  it('calls nothing that was taken off, not even by a callback of the same moment', async () => {
    const below = createManualClock(0);
    const clock = oneTimer(below);
    const called: string[] = [];
    const offs: (() => void)[] = [];
    clock.after(100, () => {
      called.push('first');
      for (const off of offs) off();
    });
    offs.push(clock.after(100, () => called.push('second')));
    clock.after(500, () => called.push('never'))();
    await below.advance(1000);
    assert.deepEqual(called, ['first']);
    assert.equal(below.waiting, 0);
  });

  it('lets a callback wait again', async () => {
    const below = createManualClock(0);
    const clock = oneTimer(below);
    const called: number[] = [];
    const again = (): void => {
      called.push(clock.now());
      if (called.length < 3) clock.after(50, again);
    };
    clock.after(50, again);
    await below.advance(1000);
    assert.deepEqual(called, [50, 100, 150]);
  });

  it('waits no longer than asked for when the clock is set back', () => {
    let now = 3_600_000;
    const asked: number[] = [];
    const armed: (() => void)[] = [];
    const below: Clock = {
      now: () => now,
      after: (wait, callback) => {
        asked.push(wait);
        armed.push(callback);
        return () => undefined;
      },
    };
    const clock = oneTimer(below);
    const called: string[] = [];
    clock.after(1000, () => called.push('first'));
    clock.after(5000, () => called.push('second'));
    now = 0;
    armed.at(-1)?.();
    assert.deepEqual(called, ['first']);
    assert.equal(asked.at(-1), 5000);
    armed.at(-1)?.();
    assert.deepEqual(called, ['first', 'second']);
  });

  it('behaves like the clock below, whatever is asked of it', async () => {
    const moves = fc.array(
      fc.oneof(
        fc.record({do: fc.constant('after' as const), wait: fc.integer({min: -5, max: 50})}),
        fc.record({do: fc.constant('off' as const), which: fc.nat(10)}),
        fc.record({do: fc.constant('advance' as const), by: fc.integer({min: 0, max: 40})}),
      ),
      {maxLength: 30},
    );
    await fc.assert(
      fc.asyncProperty(moves, async given => {
        const run = async (
          wrap: (clock: Clock) => Clock,
        ): Promise<{readonly called: string[]; readonly most: number}> => {
          const below = createManualClock(0);
          const clock = wrap(below);
          const called: string[] = [];
          const offs: (() => void)[] = [];
          let most = 0;
          for (const move of given) {
            if (move.do === 'after') {
              const id = offs.length;
              offs.push(clock.after(move.wait, () => called.push(`${id} at ${clock.now()}`)));
            } else if (move.do === 'off') offs[move.which]?.();
            else await below.advance(move.by);
            most = Math.max(most, below.waiting);
          }
          await below.advance(100);
          return {called: called.toSorted(), most};
        };
        const plain = await run(clock => clock);
        const one = await run(oneTimer);
        assert.deepEqual(one.called, plain.called);
        assert.ok(one.most <= 1);
      }),
    );
  });
});
