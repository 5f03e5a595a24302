import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {SimulatedClock, simulatedNow} from '../../mocks/index.ts';
import {readInstant, toInstant} from '../../mocks/simulator/clock.ts';
import {pause} from '../../src/client/clock.ts';

describe('simulated clock', () => {
  test('stands still until it is moved', async () => {
    const clock = new SimulatedClock();
    assert.equal(toInstant(clock.now()), simulatedNow);
    await clock.advance(1500);
    assert.equal(toInstant(clock.now()), '2026-11-24T09:00:01.500Z');
    await clock.set('2030-01-01T00:00:00Z');
    assert.equal(toInstant(clock.now()), '2030-01-01T00:00:00Z');
  });

  test('fires timers in order, each at its own time, also those that others set', async () => {
    const clock = new SimulatedClock();
    const start = clock.now();
    const fired: (readonly [string, number])[] = [];
    const note = (name: string) => () => void fired.push([name, clock.now() - start]);
    clock.after(300, note('c'));
    clock.after(100, () => {
      note('a')();
      clock.after(100, note('b'));
    });
    clock.after(5000, note('late'));
    await clock.advance(1000);
    assert.deepEqual(fired, [
      ['a', 100],
      ['b', 200],
      ['c', 300],
    ]);
    assert.equal(clock.now() - start, 1000);
    assert.equal(clock.pending, 1);
  });

  test('lets a polling loop take its turns', async () => {
    const clock = new SimulatedClock();
    let polls = 0;
    const loop = async (): Promise<void> => {
      while (polls < 100) {
        await pause(clock, 1000);
        polls += 1;
      }
    };
    const ended = loop();
    await clock.advance(5500);
    assert.equal(polls, 5);
    await clock.advance(200_000);
    await ended;
    assert.equal(clock.pending, 0);
  });

  test('takes a timer off again', async () => {
    const clock = new SimulatedClock();
    const cancel = clock.after(10, () => assert.fail('was taken off'));
    cancel();
    cancel();
    assert.equal(clock.pending, 0);
    await clock.advance(1000);
  });

  test('going backwards fires nothing', async () => {
    const clock = new SimulatedClock();
    clock.after(10, () => assert.fail('not yet'));
    await clock.set('2020-01-01T00:00:00Z');
    assert.equal(toInstant(clock.now()), '2020-01-01T00:00:00Z');
    assert.equal(clock.pending, 1);
  });

  test('runs with the real clock plus an offset, and arms real timers', async () => {
    const real = new SimulatedClock({now: '2027-05-05T05:05:05Z'});
    const clock = new SimulatedClock({running: true, real});
    assert.equal(clock.now(), real.now());
    let fired = 0;
    clock.after(60_000, () => (fired += 1));
    clock.after(120_000, () => (fired += 1));
    await clock.advance(60_000);
    assert.deepEqual([fired, real.pending], [1, 1]);
    assert.equal(clock.now() - real.now(), 60_000);
    await real.advance(120_000);
    assert.deepEqual([fired, real.pending, clock.pending], [2, 0, 0]);
    const elsewhere = new SimulatedClock({running: true, real, now: '2000-01-01T00:00:00Z'});
    await real.advance(1000);
    assert.equal(toInstant(elsewhere.now()), '2000-01-01T00:00:01Z');
  });

  test('refuses what is no instant', () => {
    assert.throws(() => new SimulatedClock({now: 'yesterday'}), RangeError);
    assert.throws(() => readInstant(''), RangeError);
  });
});
