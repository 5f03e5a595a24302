import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inspect} from 'node:util';
import type {InputOf} from '../../../src/contract/routes.ts';
import {problem, transportFaults} from './faults.ts';
import {json, rig, run} from './harness.ts';

const pin = 'Pin-Canary-4711';
const tan = 'Tan-Canary-0815';
const token = 'Token-Canary-1234';
const canary = /canary/i;

const step = (answer: InputOf<'submitStep'>['answer']): InputOf<'submitStep'> => ({
  runKey: 'run',
  stepId: 'step',
  answer,
});
const login = step({kind: 'login', values: {user: 'User-Canary-1', pin, pin2: `${pin} `}});
const code = step({kind: 'code', code: tan});

const everything = (value: unknown): string =>
  [
    JSON.stringify(value),
    inspect(value, {depth: 30, showHidden: true, getters: true}),
    String(value),
    value instanceof Error ? `${value.message} ${value.stack} ${inspect(value.cause)}` : '',
  ].join('\n');

describe('secrets', () => {
  for (const [name, input] of Object.entries({login, code})) {
    for (const [fault, {respond, online = true}] of Object.entries(transportFaults)) {
      it(`${name} is in nothing that comes back from ${fault}`, async () => {
        const world = rig(request => respond({operation: 'submitStep', request, clock: world.clock}), {
          isOnline: () => online,
          getToken: () => token,
        });
        const settled = await run(world, 'submitStep', input);
        assert.doesNotMatch(everything('error' in settled ? settled.error : settled.output), canary);
      });
    }
  }

  it('are blotted out when the server quotes them', async () => {
    const quote = `«${pin}» and «${tan}» are wrong`;
    for (const input of [login, code]) {
      const own = input === login ? pin : tan;
      const world = rig(
        () =>
          problem(422, {
            code: 'credentials-rejected',
            title: quote,
            detail: quote,
            bankText: `The bank says: ${own} is wrong`,
            fields: [{field: own, message: `${own} ${own}`}],
            current: {secret: own},
          }),
        {getToken: () => token},
      );
      const settled = await run(world, 'submitStep', input);
      assert.ok('failure' in settled);
      assert.doesNotMatch(everything(settled.error), canary);
      assert.equal(settled.failure.bankText, 'The bank says: ••• is wrong');
    }
  });

  it('are in no detail, whatever field of an answer they come back in', async () => {
    const world = rig(() => json({runKey: {[pin]: 1}, step: tan, [token]: tan, revision: pin}));
    const settled = await run(world, 'submitStep', login);
    assert.ok('failure' in settled);
    assert.doesNotMatch(everything(settled.error), canary);
    assert.equal(settled.failure.detail, 'submitStep: mode: invalid_value; step: invalid_value');
  });

  it('go into the body alone: not into the address, not into a header', async () => {
    const world = rig(() => problem(422), {getToken: () => token});
    await run(world, 'submitStep', login);
    const [request] = world.seen;
    assert.doesNotMatch(request?.url ?? '', canary);
    const {authorization, ...headers} = request?.headers ?? {};
    assert.doesNotMatch(JSON.stringify(headers), canary);
    assert.equal(authorization, `Bearer ${token}`);
    assert.deepEqual(JSON.parse(request?.body ?? ''), {answer: login.answer});
  });

  it('are sent byte for byte', async () => {
    const values = {pin: ' \u00a0é e\u0301 "\\ \u202e 密 '};
    const world = rig(() => problem(422));
    await run(world, 'submitStep', step({kind: 'login', values}));
    assert.deepEqual(JSON.parse(world.seen[0]?.body ?? ''), {answer: {kind: 'login', values}});
  });
});
