import type {FlowEffect} from '../../../src/store/flow/flow-effect.ts';
import type {FlowStoreOptions} from '../../../src/store/flow/flow-store.ts';
import {createFlowStore} from '../../../src/store/flow/flow-store.ts';
import type {FlowState} from '../../../src/store/flow/flow-state.ts';
import type {Change} from '../../../src/store/invalidation.ts';
import {deepFreeze} from '../../support/deep-freeze.ts';
import type {FakeCall} from '../../support/fake-client.ts';
import {createFakeClient} from '../../support/fake-client.ts';
import {createManualClock} from '../../support/manual-clock.ts';
import {bank, now} from './flow-fixture.ts';

/** A wizard's store with everything around it in the hands of the test. States are frozen as they come. */
export const openFlow = (options: Partial<FlowStoreOptions> = {}, onCall?: (call: FakeCall) => void) => {
  const client = createFakeClient(onCall);
  const clock = createManualClock(now);
  const effects: FlowEffect[] = [];
  const changes: Change[] = [];
  const states: FlowState[] = [];
  let keys = 0;
  const store = createFlowStore({
    mode: 'connect',
    client,
    clock,
    newRunKey: () => `run-${(keys += 1)}`,
    announce: change => changes.push(change),
    inspect: effect => effects.push(deepFreeze(effect)),
    ...options,
  });
  states.push(deepFreeze(store.state));
  store.subscribe(state => states.push(deepFreeze(state)));
  return {store, client, clock, effects, changes, states};
};

/** The same, with the flow started and waiting for its first answer. */
export const openStarted = (options: Partial<FlowStoreOptions> = {}, onCall?: (call: FakeCall) => void) => {
  const opened = openFlow({name: 'Operations', bank, ...options}, onCall);
  opened.store.send({type: 'next'});
  opened.store.send({type: 'next'});
  return opened;
};
