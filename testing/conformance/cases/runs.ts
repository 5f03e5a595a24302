import {newRunKey} from '../../../src/client/random.ts';
import type {Flow} from '../../../src/contract/flow.ts';
import {routes} from '../../../src/contract/routes.ts';
import type {StepAnswer} from '../../../src/contract/step-answer.ts';
import type {ConformanceCase, ConformanceContext} from '../conformance-case.ts';
import {at, expect, expectRefusal, expectSame} from '../expectation.ts';
import {answer, bankOf, freshName, running, start, walkTo} from '../walk.ts';

const fits = (flow: Flow): void =>
  expect(routes.getFlow.output.safeParse(flow).success, `the step «${flow.step}» does not fit the contract`);

/** A run at its login form, or where the bank asks for something else first. */
const atLogin = async (context: ConformanceContext, flow: Flow) => walkTo(context, flow, 'enter-login');

const login = (context: ConformanceContext): StepAnswer => ({kind: 'login', values: bankOf(context).login});

const aliveStep = (flow: Flow): string => {
  expect('stepId' in flow && flow.stepId !== undefined, `the step «${flow.step}» has no id`);
  return flow.stepId;
};

/** What a run promises whatever the bank does: once is once, cancelled is cancelled, old is over. */
export const runCases: readonly ConformanceCase[] = [
  {
    id: 'run-starts',
    title: 'a run starts, and says its key, its mode and a revision',
    breaks: 'Nobody can connect a bank.',
    run: async context =>
      running(context, async flow => {
        fits(flow);
        expectSame(flow.mode, 'connect', '`mode`');
        expect(flow.step !== 'failed', 'it failed at once');
      }),
  },
  {
    id: 'run-key',
    title: 'the key of the run comes back as it was sent',
    breaks: 'The wizard takes the answer for one of another run, and drops it.',
    run: async context => {
      const runKey = newRunKey();
      expectSame((await start(context, runKey)).runKey, runKey, '`runKey`');
      await context.client.cancelFlow({runKey});
    },
  },
  {
    id: 'run-bank',
    title: 'a run that was given a bank names it',
    breaks: 'The wizard asks for a login without saying at which bank.',
    run: async context =>
      running(context, async flow => expectSame(flow.bank?.id, bankOf(context).id, 'the bank of the run')),
  },
  {
    id: 'run-twice',
    title: 'starting twice with one key is starting once',
    breaks: 'A double click, or a lost answer, makes two syncs.',
    run: async context =>
      running(context, async flow => {
        const name = freshName();
        const input = {runKey: newRunKey(), mode: 'connect', name, bankId: bankOf(context).id} as const;
        const first = await context.client.startFlow(input);
        const second = await context.client.startFlow(input);
        expectSame([second.revision, second.step], [first.revision, first.step], 'the second answer');
        expect(flow.runKey !== first.runKey, 'two keys are one run');
        await context.client.cancelFlow({runKey: input.runKey});
      }),
  },
  {
    id: 'run-twice-later',
    title: 'starting again with the same key tells where the run has come to',
    breaks: 'A repeated start sets the user back to the beginning.',
    run: async context => {
      const [runKey, name] = [newRunKey(), freshName()];
      const moved = await atLogin(context, await start(context, runKey, name));
      expectSame((await start(context, runKey, name)).revision, moved.revision, 'the revision');
      await context.client.cancelFlow({runKey});
    },
  },
  {
    id: 'run-other-content',
    title: 'the same key with another content is a conflict, and shows the run',
    breaks: 'Two things that were asked for become one, unnoticed.',
    run: async context =>
      running(context, async flow => {
        const other = () => start(context, flow.runKey, freshName());
        const failure = await expectRefusal(other, 'startFlow', 'conflict');
        expectSame((failure.current as Flow | undefined)?.runKey, flow.runKey, '`current`');
      }),
  },
  {
    id: 'run-read',
    title: 'a run can be read, and reading changes nothing',
    breaks: 'After a lost answer the wizard cannot find out what happened.',
    run: async context =>
      running(context, async flow => {
        for (let time = 0; time < 2; time += 1) {
          const read = await context.client.getFlow({runKey: flow.runKey});
          expectSame([read.step, read.revision], [flow.step, flow.revision], 'the run that was read');
          expectSame(aliveStep(read), aliveStep(flow), 'the step that was read');
        }
      }),
  },
  {
    id: 'run-unknown',
    title: 'a run that was never started is not found',
    breaks: 'The wizard waits for ever for a run that is not there.',
    run: async ({client}) => {
      await expectRefusal(() => client.getFlow({runKey: newRunKey()}), 'getFlow', 'not-found');
    },
  },
  {
    id: 'run-revision',
    title: 'the revision grows with every answer',
    breaks: 'An old answer that comes late is taken for the newest.',
    run: async context =>
      running(context, async flow => {
        const moved = await atLogin(context, flow);
        expect(moved.step === flow.step || moved.revision > flow.revision, 'the revision did not grow');
        const next = await answer(context, moved, login(context));
        expect(next.revision > moved.revision, 'the revision did not grow');
      }),
  },
  {
    id: 'run-clock',
    title: 'the server’s clock is in every answer',
    breaks: 'A wrong clock of the device decides how long a code is valid.',
    run: async context =>
      running(context, async flow => expect(!Number.isNaN(Date.parse(flow.serverTime)), '`serverTime` is no instant')),
  },
  {
    id: 'run-fields',
    title: 'the login form has fields with different ids and with labels',
    breaks: 'What is typed into one field lands in another.',
    run: async context =>
      running(context, async flow => {
        const {fields} = await atLogin(context, flow);
        expect(new Set(fields.map(({id}) => id)).size === fields.length, 'two fields have one id');
        expect(
          fields.every(({label}) => label.trim() !== ''),
          'a field has no label',
        );
      }),
  },
  {
    id: 'run-secret-fields',
    title: 'at least one field of the login form is secret',
    breaks: 'A PIN can be read over the shoulder.',
    run: async context =>
      running(context, async flow => {
        const {fields} = await atLogin(context, flow);
        expect(
          fields.some(({secret}) => secret),
          'no field is secret',
        );
      }),
  },
  {
    id: 'step-once',
    title: 'a step is answered once; a second answer is a conflict and shows the run',
    breaks: 'A double press sends a PIN twice, and three wrong ones lock the access.',
    run: async context =>
      running(context, async flow => {
        const form = await atLogin(context, flow);
        const next = await answer(context, form, login(context));
        const failure = await expectRefusal(() => answer(context, form, login(context)), 'submitStep', 'conflict');
        expectSame((failure.current as Flow | undefined)?.revision, next.revision, '`current`');
      }),
  },
  {
    id: 'step-together',
    title: 'of two answers at the same time one counts',
    breaks: 'Two tabs use up two tries at the bank.',
    run: async context =>
      running(context, async flow => {
        const form = await atLogin(context, flow);
        const send = () => answer(context, form, login(context));
        const ended = await Promise.allSettled([send(), send(), send()]);
        expectSame(ended.filter(({status}) => status === 'fulfilled').length, 1, 'how many answers were taken');
      }),
  },
  {
    id: 'step-unknown',
    title: 'an answer to a step that is not there is a conflict, and changes nothing',
    breaks: 'A late answer moves a run that has gone on.',
    run: async context =>
      running(context, async flow => {
        const submit = () =>
          context.client.submitStep({runKey: flow.runKey, stepId: 'conformance-nowhere', answer: {kind: 'retry'}});
        await expectRefusal(submit, 'submitStep', 'conflict');
        expectSame((await context.client.getFlow({runKey: flow.runKey})).revision, flow.revision, 'the revision');
      }),
  },
  {
    id: 'step-no-run',
    title: 'an answer to a run that was never started is not found',
    breaks: 'The wizard cannot tell a lost run from a lost network.',
    run: async ({client}) => {
      const submit = () => client.submitStep({runKey: newRunKey(), stepId: 's', answer: {kind: 'retry'}});
      await expectRefusal(submit, 'submitStep', 'not-found', 'conflict');
    },
  },
  ...['constructor', '__proto__', 'a/b?c#d%20', 'ключ 🔑'].map((odd, index): ConformanceCase => ({
    id: `run-odd-key-${index + 1}`,
    title: `a key like «${odd}» is a key like others`,
    breaks: 'A run cannot be read again because of the letters in its key.',
    run: async context => {
      const runKey = odd.startsWith('_') || odd === 'constructor' ? odd : `${odd}${newRunKey()}`;
      const flow = await start(context, runKey, 'Conformance odd key');
      const read = await context.client.getFlow({runKey});
      await context.client.cancelFlow({runKey});
      expectSame([read.runKey, read.revision], [runKey, flow.revision], 'the run that was read');
    },
  })),
  ...(['bank', 'terms', 'method', 'code'] as const).map((kind): ConformanceCase => ({
    id: `step-wrong-kind-${kind}`,
    title: `an answer of the kind «${kind}» to the login form is refused, and the form stays`,
    breaks: 'An answer to another question moves the run on.',
    run: async context =>
      running(context, async flow => {
        const form = await atLogin(context, flow);
        const wrong: {readonly [K in typeof kind]: StepAnswer} = {
          bank: {kind: 'bank', bankId: bankOf(context).id},
          terms: {kind: 'terms', accepted: true},
          method: {kind: 'method', methodId: 'conformance'},
          code: {kind: 'code', code: '0'},
        };
        await expectRefusal(() => answer(context, form, wrong[kind]), 'submitStep', 'invalid', 'conflict');
        at(await context.client.getFlow({runKey: form.runKey}), 'enter-login');
      }),
  })),
];
