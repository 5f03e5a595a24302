import assert from 'node:assert/strict';
import {test} from 'node:test';
import {watchPatience} from '../../src/store/patience.ts';
import {createManualClock} from '../support/manual-clock.ts';

test('waiting is told after 4 and after 10 seconds', async () => {
  const clock = createManualClock();
  const told: string[] = [];
  const over = watchPatience(clock, new AbortController().signal, patience => told.push(patience));
  await clock.advance(3999);
  assert.deepEqual(told, []);
  await clock.advance(1);
  assert.deepEqual(told, ['long']);
  await clock.advance(6000);
  await over;
  assert.deepEqual([told, clock.waiting], [['long', 'very-long'], 0]);
});

test('whoever has stopped waiting hears nothing more', async () => {
  for (const milliseconds of [0, 5000]) {
    const clock = createManualClock();
    const controller = new AbortController();
    const told: string[] = [];
    const over = watchPatience(clock, controller.signal, patience => told.push(patience));
    await clock.advance(milliseconds);
    const before = told.length;
    controller.abort();
    await over;
    assert.deepEqual([told.length, clock.waiting], [before, 0]);
  }
});
