import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import {createSimulator, createWorld, findScenario, scripts, SimulatedClock} from '../../mocks/index.ts';
import type {ScriptName} from '../../mocks/index.ts';
import {magicScript} from '../../mocks/simulator/flow-script.ts';
import type {Flow} from '../../src/contract/flow.ts';
import {flowSchema} from '../../src/contract/flow.ts';
import type {StepAnswer} from '../../src/contract/step-answer.ts';

const begin = (bankId = 'de-nordbank') => {
  const clock = new SimulatedClock();
  const world = createWorld(findScenario('empty'));
  const simulator = createSimulator(world, clock);
  let flow = simulator.perform('startFlow', {runKey: 'k', mode: 'connect', name: 'x', bankId});
  const read = (): Flow => (flow = simulator.perform('getFlow', {runKey: 'k'}));
  const answer = (given: StepAnswer): Flow => {
    assert.ok('stepId' in flow && flow.stepId !== undefined);
    return (flow = simulator.perform('submitStep', {runKey: 'k', stepId: flow.stepId, answer: given}));
  };
  return {clock, world, simulator, read, answer};
};

const secrets = (flow: Flow, values: readonly string[]): Record<string, string> => {
  assert.equal(flow.step, 'enter-login');
  return Object.fromEntries(
    flow.step === 'enter-login' ? flow.fields.map(({id}, index) => [id, values[index] ?? 'secret']) : [],
  );
};

/** What the first answer after the login is, for every magic user name. */
const after: Readonly<Record<ScriptName, string>> = {
  multi: 'choose-method',
  sms: 'answer-challenge code',
  email: 'answer-challenge code',
  device: 'answer-challenge code',
  photo: 'answer-challenge picture',
  qr: 'answer-challenge picture',
  flicker: 'answer-challenge flicker',
  push: 'approve-elsewhere',
  pushdeclined: 'choose-method',
  pushnever: 'choose-method',
  unsupported: 'failed method-unsupported never',
  notan: 'importing',
  two: 'answer-challenge code',
  wrongpin: 'enter-login credentials-rejected',
  wrongfield: 'enter-login credentials-rejected',
  wrongtan: 'choose-method',
  expired: 'answer-challenge code',
  locked: 'failed access-locked never at 2026-11-24T09:30:00Z',
  lockedforgood: 'failed access-locked never',
  elsewhere: 'failed concurrent-login same-step',
  terms: 'failed action-at-bank same-step',
  password: 'failed action-at-bank same-step',
  notsupported: 'failed method-unsupported never',
  down: 'failed bank-unavailable same-step',
  maintenance: 'failed bank-unavailable restart at 2026-11-24T11:00:00Z',
  technical: 'failed bank-unavailable same-step',
  limited: 'failed rate-limited restart at 2026-11-24T17:00:00Z',
  lost: 'answer-challenge code',
  slow: 'choose-method',
  empty: 'answer-challenge code',
  hundred: 'answer-challenge code',
  nobalance: 'answer-challenge code',
  currencies: 'answer-challenge code',
  rtl: 'answer-challenge code',
  hostile: 'answer-challenge code',
  partly: 'answer-challenge code',
  newaccount: 'answer-challenge code',
  vanished: 'answer-challenge code',
  changed: 'answer-challenge code',
  duplicate: 'answer-challenge code',
  redirect: 'go-to-bank',
  redirectcancelled: 'go-to-bank',
  redirectnever: 'go-to-bank',
  redirectothertab: 'go-to-bank',
  redirecttwice: 'go-to-bank',
};

const shown = (flow: Flow): string => {
  if (flow.step === 'answer-challenge') return `${flow.step} ${flow.challenge.kind}`;
  if (flow.step === 'enter-login') return `${flow.step} ${flow.refusal?.code ?? ''}`;
  if (flow.step !== 'failed') return flow.step;
  const {code, retryAt} = flow.failure;
  return `${flow.step} ${code} ${flow.retry}${retryAt === undefined ? '' : ` at ${retryAt}`}`;
};

describe('magic user names', () => {
  test('are found whatever the case, and nothing else is', () => {
    for (const name of ['sms', 'SMS', ' s-m_s ', 'WrongPIN', 'two']) assert.ok(magicScript(name), name);
    for (const name of ['', 'anna', '__proto__', 'toString', 'smsx']) assert.equal(magicScript(name), undefined, name);
  });

  for (const name of Object.keys(scripts) as ScriptName[]) {
    test(`${name} leads to ${after[name]}`, () => {
      const {answer} = begin();
      const form = answer({kind: 'terms', accepted: true});
      assert.equal(shown(answer({kind: 'login', values: secrets(form, [name.toUpperCase()])})), after[name]);
    });
  }

  test('work in the form of every kind of bank', () => {
    for (const bankId of ['gb-thames-severn', 'fr-alpes', 'us-first-harbor', 'demo-bank', 'at-auenbank', 'ch-alpina']) {
      const {answer} = begin(bankId);
      const form = answer({kind: 'terms', accepted: true});
      assert.equal(answer({kind: 'login', values: secrets(form, ['notan'])}).step, 'importing', bankId);
    }
  });
});

describe('banks', () => {
  test('speak their own language', () => {
    const labels = (bankId: string) => {
      const flow = begin(bankId).answer({kind: 'terms', accepted: true});
      return flow.step === 'enter-login' ? flow.fields.map(({label}) => label) : [];
    };
    assert.deepEqual(labels('de-am-dom'), ['Anmeldename oder Legitimations-ID', 'PIN']);
    assert.deepEqual(labels('de-dreiland'), ['NetKey oder Alias', 'PIN']);
    assert.deepEqual(labels('gb-thames-severn'), ['Customer number', 'Password', 'Memorable word']);
    assert.deepEqual(labels('fr-alpes'), ['Identifiant client', 'Code secret']);
  });

  for (const [bankId, code, retry] of [['de-wartung', 'bank-unavailable', 'restart']] as const) {
    test(`${bankId} cannot be logged in to: ${code}`, () => {
      const flow = begin(bankId).answer({kind: 'terms', accepted: true});
      assert.ok(flow.step === 'failed');
      assert.deepEqual([flow.failure.code, flow.retry], [code, retry]);
    });
  }

  for (const [bankId, days] of [
    ['de-am-dom', 180],
    ['gb-thames-severn', 90],
    ['us-first-harbor', null],
  ] as const) {
    test(`${bankId} grants access for ${days ?? 'ever'}`, async () => {
      const {answer, read, clock} = begin(bankId);
      const form = answer({kind: 'terms', accepted: true});
      answer({kind: 'login', values: secrets(form, ['notan'])});
      await clock.advance(4000);
      const flow = read();
      assert.ok(flow.step === 'done');
      const {grantedAt, expiresAt} = flow.sync;
      assert.equal(expiresAt && (Date.parse(expiresAt) - Date.parse(grantedAt)) / 86_400_000, days);
    });
  }

  test('replace a QR code every ten seconds, within one step', async () => {
    const {answer, read, clock} = begin();
    const form = answer({kind: 'terms', accepted: true});
    const seen: Flow[] = [answer({kind: 'login', values: secrets(form, ['qr'])})];
    for (let turn = 0; turn < 3; turn += 1) {
      assert.deepEqual(read().revision, seen.at(-1)?.revision);
      await clock.advance(10_000);
      seen.push(read());
    }
    const images = seen.map(flow =>
      flow.step === 'answer-challenge' && flow.challenge.kind === 'picture' ? flow.challenge.image : '',
    );
    assert.equal(new Set(images).size, 4);
    assert.equal(new Set(seen.map(flow => ('stepId' in flow ? flow.stepId : ''))).size, 1);
    assert.ok(seen.every(({revision}, index) => index === 0 || revision > (seen[index - 1]?.revision ?? 0)));
  });

  test('finish an import although nobody asks', async () => {
    const {answer, simulator, clock} = begin();
    const form = answer({kind: 'terms', accepted: true});
    answer({kind: 'login', values: secrets(form, ['push'])});
    await clock.advance(60_000);
    const page = simulator.perform('listBankSyncs', {});
    assert.deepEqual([page.total, page.items[0]?.grantedAt], [1, '2026-11-24T09:00:10Z']);
  });
});

describe('any answers at any time', () => {
  const texts = fc.constantFrom('123456', '0', '00000', ...Object.keys(scripts), '__proto__', ' ');
  const anyAnswer: fc.Arbitrary<StepAnswer> = fc.oneof(
    fc.record({kind: fc.constant('terms' as const), accepted: fc.constant(true as const)}),
    fc.record({
      kind: fc.constant('login' as const),
      values: fc.record({user: texts, pin: fc.constantFrom('1', '00000'), word: texts}),
    }),
    fc.record({
      kind: fc.constant('method' as const),
      methodId: fc.constantFrom('text-message', 'app-approval', 'qr', 'x'),
    }),
    fc.record({kind: fc.constant('code' as const), code: texts}),
    fc.record({kind: fc.constantFrom('other-method' as const, 'approved' as const, 'retry' as const)}),
    fc.record({kind: fc.constant('bank' as const), bankId: fc.constantFrom('de-am-dom', 'x')}),
  );
  const anyMove = fc.oneof(
    {weight: 6, arbitrary: fc.record({answer: anyAnswer})},
    {weight: 2, arbitrary: fc.record({advance: fc.constantFrom(1, 1000, 6000, 60_000, 300_000, 900_000)})},
    {weight: 2, arbitrary: fc.constant({read: true})},
    {weight: 1, arbitrary: fc.constant({cancel: true})},
  );
  const ended = new Set(['done', 'failed']);

  test('keep the contract: lawful steps, growing revisions, single use, one sync, no secrets kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMove, {maxLength: 25}), async moves => {
        const {simulator, world, clock} = begin();
        let last = simulator.perform('getFlow', {runKey: 'k'});
        let over = false;
        const used = new Set<string>();
        const see = (flow: Flow): void => {
          assert.ok(z.safeParse(flowSchema, JSON.parse(JSON.stringify(flow))).success);
          assert.ok(flow.revision >= last.revision);
          if (flow.revision === last.revision && flow.step !== 'importing' && flow.step !== 'done') {
            assert.deepEqual({...flow, serverTime: ''}, {...last, serverTime: ''});
          }
          if (over) assert.equal(flow.step, last.step, 'an end is an end');
          over = ended.has(flow.step) && !(flow.step === 'failed' && flow.retry === 'same-step');
          last = flow;
        };
        for (const move of moves) {
          if ('advance' in move) await clock.advance(move.advance);
          else if ('cancel' in move) simulator.perform('cancelFlow', {runKey: 'k'});
          else if ('answer' in move && 'stepId' in last && last.stepId !== undefined) {
            const {stepId} = last;
            const exchange = simulator.exchange('submitStep', {runKey: 'k', stepId, answer: move.answer});
            if (exchange.kind === 'answer') {
              assert.ok(!used.has(stepId), 'a step is answered once');
              used.add(stepId);
            }
          }
          see(simulator.perform('getFlow', {runKey: 'k'}));
        }
        await clock.advance(3_600_000);
        see(simulator.perform('getFlow', {runKey: 'k'}));
        assert.ok(over, 'every flow comes to an end');
        const {total} = simulator.perform('listBankSyncs', {});
        assert.equal(total, last.step === 'done' ? 1 : 0);
        assert.ok(!JSON.stringify(world.state).includes('"pin"'));
      }),
      {numRuns: 300},
    );
  });
});
