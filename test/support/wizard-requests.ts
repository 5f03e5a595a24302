import type {Clock} from '../../src/client/clock.ts';
import {oneTimer} from '../../src/client/clock.ts';
import type {BankIntegrationsClient} from '../../src/client/client.ts';
import type {Flow} from '../../src/contract/flow.ts';
import type {StepAnswer} from '../../src/contract/step-answer.ts';
import {createFlowStore} from '../../src/store/flow/flow-store.ts';
import type {SimulatedClient} from '../../mocks/simulator/simulated-client.ts';
import {createSimulatedClient} from '../../mocks/simulator/simulated-client.ts';

/** Requests by operation. */
export type Counts = Readonly<Record<string, number>>;

const bank = {query: 'Nordbank', id: 'de-nordbank'};
const name = 'Operations North';

/** What a user answers who does everything right; `undefined` where there is nothing to answer. */
const answerTo = (flow: Flow): StepAnswer | undefined => {
  switch (flow.step) {
    case 'accept-terms':
      return {kind: 'terms', accepted: true};
    case 'enter-login':
      return {
        kind: 'login',
        values: Object.fromEntries(flow.fields.map(({id}) => [id, id === 'pin' ? '24680' : 'someone'])),
      };
    case 'choose-method': {
      const method = flow.methods.find(({kind}) => kind !== 'unsupported');
      return method && {kind: 'method', methodId: method.id};
    }
    case 'answer-challenge':
      return {kind: 'code', code: '123456'};
    default:
      return undefined;
  }
};

/** A user gives up after so many answers, or after so long a wait. */
const mostAnswers = 8;
const patienceMs = 180_000;
const stepMs = 100;

const isOver = (kind: string): boolean => kind === 'success' || kind === 'failed' || kind === 'unknown';

const counted = (
  client: SimulatedClient,
): {readonly client: BankIntegrationsClient; readonly counts: Record<string, number>} => {
  const counts: Record<string, number> = {};
  const methods = client as unknown as Readonly<Record<string, (...values: unknown[]) => unknown>>;
  const wrapped = Object.fromEntries(
    Object.entries(methods)
      .filter(([, method]) => typeof method === 'function')
      .map(([operation, method]) => [
        operation,
        (...values: unknown[]) => {
          counts[operation] = (counts[operation] ?? 0) + 1;
          return method(...values);
        },
      ]),
  );
  return {client: wrapped as unknown as BankIntegrationsClient, counts};
};

/** Moves time on until a promise has settled. */
const settled = async <T>(clock: SimulatedClient['clock'], promise: Promise<T>): Promise<T> => {
  const state = {settled: false};
  const watch = promise.finally(() => (state.settled = true));
  watch.catch(() => undefined);
  for (let turn = 0; !state.settled && turn < 1000; turn += 1) await clock.advance(stepMs);
  return watch;
};

/** The least that the contract needs: one search, one start, one request per answer, and reads as often as the server asks for them. */
export const leastRequests = async (scenario: string): Promise<Counts> => {
  const simulated = createSimulatedClient({scenario});
  const {clock} = simulated;
  const {client, counts} = counted(simulated);
  const runKey = 'least';
  let flow: Flow;
  try {
    await settled(clock, client.searchBanks({query: bank.query}));
    flow = await settled(clock, client.startFlow({runKey, mode: 'connect', name, bankId: bank.id}));
  } catch {
    // Whoever may not manage hears it here.
    return counts;
  }
  let answers = 0;
  let waited = 0;
  while (flow.step !== 'done' && flow.step !== 'failed') {
    const answer = answerTo(flow);
    if (answer && 'stepId' in flow && flow.stepId !== undefined && answers < mostAnswers) {
      answers += 1;
      try {
        flow = await settled(clock, client.submitStep({runKey, stepId: flow.stepId, answer}));
      } catch {
        // What became of it is asked once.
        flow = await settled(clock, client.getFlow({runKey}));
      }
    } else if ('pollAfterMs' in flow && waited < patienceMs) {
      waited += flow.pollAfterMs;
      await clock.advance(flow.pollAfterMs);
      flow = await settled(clock, client.getFlow({runKey}));
    } else break;
  }
  return counts;
};

/** Requests that the one makes and the other does not, by operation. */
export const beyond = (found: Counts, least: Counts): Counts =>
  Object.fromEntries(
    Object.entries(found)
      .map(([operation, times]) => [operation, times - (least[operation] ?? 0)] as const)
      .filter(([, more]) => more > 0),
  );

/** How many requests the wizard makes for the same, and the most timers that it had at one time. */
export const wizardRequests = async (scenario: string): Promise<{readonly counts: Counts; readonly timers: number}> => {
  const simulated = createSimulatedClient({scenario});
  const {clock: world} = simulated;
  const {client, counts} = counted(simulated);
  let pending = 0;
  let timers = 0;
  const clock: Clock = {
    now: () => world.now(),
    after: (milliseconds, callback) => {
      pending += 1;
      timers = Math.max(timers, pending);
      let over = false;
      const end = (): void => {
        if (!over) pending -= 1;
        over = true;
      };
      const cancel = world.after(milliseconds, () => {
        end();
        callback();
      });
      return () => {
        end();
        cancel();
      };
    },
  };
  const store = createFlowStore({mode: 'connect', client, clock: oneTimer(clock), newRunKey: () => 'wizard'});
  store.send({type: 'name-changed', name});
  store.send({type: 'next'});
  store.send({type: 'query-changed', text: bank.query});
  let answers = 0;
  for (let waited = 0; waited < patienceMs && !isOver(store.state.kind); waited += stepMs) {
    const {state} = store;
    if (state.kind === 'choosing-bank') {
      const found = 'data' in state.search.results ? state.search.results.data.items : [];
      const match = found.find(({id}) => id === bank.id);
      if (match) store.send({type: 'bank-selected', bank: match});
      if (match) store.send({type: 'next'});
    } else if (state.kind === 'asking' && answers < mostAnswers) {
      const answer = answerTo(state.flow);
      if (answer && store.submit(answer)) answers += 1;
    }
    await world.advance(stepMs);
  }
  store.dispose();
  return {counts, timers};
};
