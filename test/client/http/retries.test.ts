import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {limits} from '../../../src/client/http/limits.ts';
import {readRetryAfter, untilInstant} from '../../../src/client/http/retry-after.ts';
import {retryDelay} from '../../../src/client/http/retry-delay.ts';
import {routes} from '../../../src/contract/routes.ts';
import {hugeBody, never, problem} from './faults.ts';
import {breathe, call, failureIn, operations, rig, run, succeed} from './harness.ts';

const date = 'Tue, 24 Nov 2026 08:00:00 GMT';

describe('time limits and tries', () => {
  it('send nothing that writes twice, and read at most three times', () => {
    for (const operation of operations) {
      const {tries} = limits[operation];
      if (routes[operation].method === 'GET') assert.ok(tries >= 1 && tries <= 3, operation);
      else assert.equal(tries, operation === 'cancelFlow' ? 2 : 1, operation);
    }
  });

  for (const operation of operations) {
    const {timeoutMs, tries} = limits[operation];
    it(`${operation} is given up after ${timeoutMs} ms, ${tries} times`, async () => {
      const world = rig(never);
      const failure = failureIn(await run(world, operation));
      assert.deepEqual([failure.code, failure.outcome, failure.detail], ['unreachable', 'unknown', 'time limit']);
      assert.deepEqual(
        world.waits.filter(milliseconds => milliseconds === timeoutMs),
        Array(tries).fill(timeoutMs),
      );
      for (const {aborted} of world.seen) assert.ok(aborted, 'the request itself is ended');
    });
  }

  it('follow what the host says', async () => {
    const world = rig(never, {timeouts: {submitStep: 1500}});
    await run(world, 'submitStep');
    assert.deepEqual(world.waits, [1500]);
  });

  it('do not end an answer that comes in the last moment', async () => {
    const world = rig(async () => {
      await new Promise<void>(resolve => {
        world.clock.after(59_999, resolve);
      });
      return succeed('submitStep');
    });
    assert.ok('output' in (await run(world, 'submitStep')));
  });
});

describe('pauses between reads', () => {
  const pauses = (waits: readonly number[], limit: number): readonly number[] => waits.filter(wait => wait !== limit);

  it('grow, with full jitter', async () => {
    const world = rig(() => new Response('', {status: 500}), {random: () => 0.5});
    await run(world, 'listBankSyncs');
    assert.deepEqual(pauses(world.waits, 15_000), [250, 500]);
  });

  it('are never longer than eight seconds by themselves', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60}), fc.double({min: 0, max: 0.999, noNaN: true}), (tries, random) => {
        const delay = retryDelay(tries, undefined, () => random) ?? Number.NaN;
        return delay >= 0 && delay <= Math.min(8000, 500 * 2 ** (tries - 1));
      }),
    );
  });

  it('end with the first success', async () => {
    const world = rig((_, number) => (number < 3 ? new Response('', {status: 502}) : succeed('listAssets')));
    assert.ok('output' in (await run(world, 'listAssets')));
    assert.equal(world.seen.length, 3);
  });

  it('end when the device goes offline', async () => {
    let online = true;
    const world = rig(
      () => {
        online = false;
        return new Response('', {status: 500});
      },
      {isOnline: () => online},
    );
    const failure = failureIn(await run(world, 'listAssets'));
    assert.deepEqual([failure.code, failure.outcome, world.seen.length], ['offline', 'not-sent', 1]);
  });

  const table: readonly [header: string | null, pause: number | null, reported: number][] = [
    ['0', 0, 0],
    ['5', 5000, 5000],
    ['60', 60_000, 60_000],
    ['61', null, 61_000],
    ['3600', null, 3_600_000],
    ['3601', null, 30_000],
    ['1000000000', null, 30_000],
    ['-5', null, 30_000],
    ['1.5', null, 30_000],
    ['0x10', null, 30_000],
    ['soon', null, 30_000],
    [' ', null, 30_000],
    ['Tue, 24 Nov 2026 08:00:07 GMT', 7000, 7000],
    ['Tue, 24 Nov 2026 07:00:00 GMT', 0, 0],
    ['Tue, 24 Nov 2026 08:20:00 GMT', null, 1_200_000],
    ['Tue, 24 Nov 2036 08:00:00 GMT', null, 30_000],
    ['2026-11-24T08:00:07Z', null, 30_000],
    [null, null, 30_000],
  ];
  for (const [header, pause, reported] of table) {
    it(`429 with Retry-After: ${header} is ${pause === null ? 'told' : `waited for ${pause} ms`}`, async () => {
      const headers = {date, ...(header === null ? {} : {'retry-after': header})};
      const world = rig(() => problem(429, {}, {headers}));
      const failure = failureIn(await run(world, 'listAccounts'));
      assert.deepEqual([failure.code, failure.retryAfterMs], ['rate-limited', reported]);
      assert.deepEqual(pauses(world.waits, 15_000), pause === null ? [] : [pause, pause]);
      // The wizard polls, and a write is the user's: they are told at once.
      for (const operation of ['getFlow', 'submitStep', 'linkAccount'] as const) {
        const once = rig(() => problem(429, {}, {headers}));
        assert.equal(failureIn(await run(once, operation)).retryAfterMs, reported);
        assert.equal(once.seen.length, 1);
      }
    });
  }

  it('listen to 503 as to 429, and to nothing that is still a draft', async () => {
    const world = rig(() => problem(503, {}, {headers: {'retry-after': '3', 'ratelimit-reset': '50'}}));
    await run(world, 'listAccounts');
    assert.deepEqual(pauses(world.waits, 15_000), [3000, 3000]);
    const draft = rig(() => problem(429, {}, {headers: {'x-ratelimit-reset': '50', 'ratelimit-reset': '50'}}));
    assert.equal(failureIn(await run(draft, 'listAccounts')).retryAfterMs, 30_000);
  });

  it('take the time of the problem where there is no header', async () => {
    const world = rig(() => problem(429, {retryAt: '2026-11-24T08:10:00Z'}, {headers: {date}}));
    const failure = failureIn(await run(world, 'listAccounts'));
    assert.deepEqual([failure.retryAfterMs, failure.retryAt], [600_000, '2026-11-24T08:10:00Z']);
  });
});

describe('Retry-After', () => {
  it('has a reading for any header', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (value, now) => {
        const read = readRetryAfter(value, now);
        assert.ok(read === undefined || read === 'garbage' || (read >= 0 && read <= 3_600_000));
      }),
    );
  });

  it('is measured by the clock of the server alone', () => {
    assert.equal(readRetryAfter('Tue, 24 Nov 2026 08:00:07 GMT', null), 'garbage');
    assert.equal(readRetryAfter('Sun, 24 Nov 2013 08:00:07 GMT', 'Sun, 24 Nov 2013 08:00:00 GMT'), 7000);
    assert.equal(untilInstant('2026-11-24T08:00:07Z', null), undefined);
    assert.equal(untilInstant('2026-11-24T07:00:07Z', date), 0);
  });
});

describe('aborting', () => {
  for (const operation of operations) {
    it(`${operation}: before it starts, nothing is sent`, async () => {
      const world = rig(() => succeed(operation));
      const failure = failureIn(await run(world, operation, undefined, {signal: AbortSignal.abort()}));
      assert.deepEqual([failure.code, failure.outcome, world.seen.length], ['aborted', 'not-sent', 0]);
    });

    it(`${operation}: under way, it ends at once`, async () => {
      const world = rig(never);
      const controller = new AbortController();
      const result = run(world, operation, undefined, {signal: controller.signal});
      await breathe();
      controller.abort(new Error('canary'));
      const failure = failureIn(await result);
      assert.deepEqual([failure.code, failure.outcome, world.seen.length], ['aborted', 'unknown', 1]);
      assert.ok(world.seen[0]?.aborted);
      assert.doesNotMatch(JSON.stringify(failure), /canary/);
      assert.equal(world.clock.waiting, 0);
    });
  }

  it('ends the reading of a body', async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
    const world = rig(() => new Response(body, {headers: {'content-type': 'application/json'}}));
    const controller = new AbortController();
    const result = call(world.client, 'listAccounts', undefined, {signal: controller.signal});
    await breathe();
    controller.abort();
    await assert.rejects(result, {name: 'BankIntegrationsFailure', message: 'listAccounts: aborted'});
    await breathe();
    assert.ok(cancelled);
  });

  it('ends a pause between two tries, and no further request follows', async () => {
    const world = rig(() => problem(429, {}, {headers: {'retry-after': '40'}}));
    const controller = new AbortController();
    const result = call(world.client, 'listAccounts', undefined, {signal: controller.signal});
    await breathe();
    assert.equal(world.seen.length, 1);
    controller.abort();
    await assert.rejects(result, {message: 'listAccounts: aborted'});
    await world.clock.advance(100_000);
    assert.deepEqual([world.seen.length, world.clock.waiting], [1, 0]);
  });

  it('after the answer changes nothing', async () => {
    const world = rig(() => succeed('getFlow'));
    const controller = new AbortController();
    const settled = await run(world, 'getFlow', undefined, {signal: controller.signal});
    controller.abort();
    assert.ok('output' in settled);
  });

  it('does not end other calls', async () => {
    const world = rig(async () => {
      await new Promise<void>(resolve => {
        world.clock.after(5000, resolve);
      });
      return succeed('getFlow');
    });
    const controller = new AbortController();
    const [first, second] = [
      call(world.client, 'getFlow', undefined, {signal: controller.signal}),
      run(world, 'getFlow'),
    ];
    controller.abort();
    await assert.rejects(first, {message: 'getFlow: aborted'});
    assert.ok('output' in (await second));
  });
});

describe('large bodies', () => {
  it('are refused while they stream', async () => {
    let pulled = 0;
    const body = hugeBody(bytes => {
      pulled = bytes;
    });
    const world = rig(() => new Response(body, {headers: {'content-type': 'application/json'}}));
    const failure = failureIn(await run(world, 'listAccounts'));
    assert.deepEqual([failure.code, failure.detail, world.seen.length], ['malformed', 'listAccounts: too large', 1]);
    assert.ok(pulled <= 13 * 1024 * 1024, `${pulled} bytes were read`);
  });

  it('are not read at all when they say how large they are', async () => {
    let pulled = 0;
    const body = hugeBody(bytes => {
      pulled = bytes;
    });
    const headers = {'content-type': 'application/json', 'content-length': '52428800'};
    const world = rig(() => new Response(body, {headers}));
    assert.equal(failureIn(await run(world, 'listAccounts')).detail, 'listAccounts: too large');
    assert.ok(pulled <= 1024 * 1024, `${pulled} bytes were read`);
  });
});

describe('the transport library', () => {
  for (const operation of operations) {
    it(`${operation}: sends nothing again of its own accord`, async context => {
      context.mock.timers.enable({apis: ['setTimeout']});
      const world = rig(() => Promise.reject(new TypeError('Failed to fetch')), {
        // Our own tries stop at the first pause, because this clock never moves.
        random: () => 1,
      });
      const settled = call(world.client, operation).catch(() => undefined);
      for (let second = 0; second < 5; second += 1) {
        await breathe();
        context.mock.timers.tick(1000);
      }
      assert.equal(world.seen.length, 1);
      await world.clock.advance(60_000);
      await settled;
    });
  }
});
