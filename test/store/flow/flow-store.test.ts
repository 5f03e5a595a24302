import assert from 'node:assert/strict';
import {inspect} from 'node:util';
import {test} from 'node:test';
import type {StepAnswer} from '../../../src/contract/step-answer.ts';
import {settle} from '../../support/manual-clock.ts';
import {flowAt} from './flow-fixture.ts';
import {openFlow, openStarted} from './open-flow.ts';

const pin = 'S3cret-PIN';
const code = '471193';
const login: StepAnswer = {kind: 'login', values: {user: 'S3cret-USER', pin}};

const openAt = async (...[step, change]: Parameters<typeof flowAt>) => {
  const opened = openStarted();
  opened.client.last('startFlow').answer(flowAt(step, change));
  await settle();
  return opened;
};

/** Everything in a value, getters and symbols too. */
const everything = (value: unknown): string =>
  inspect(value, {depth: Infinity, showHidden: true, maxArrayLength: null});

test('no secret is in any state or effect, whatever becomes of the answer', async () => {
  for (const end of ['answered', 'refused', 'unknown', 'cancelled', 'disposed'] as const) {
    const {store, client, states, effects, clock} = await openAt('enter-login');
    store.submit(login);
    const submit = client.last('submitStep');
    assert.deepEqual(submit.input, {runKey: 'run-1', stepId: 'step-login', answer: login});
    if (end === 'answered') {
      submit.answer(flowAt('answer-challenge', {revision: 2}));
      await settle();
      store.submit({kind: 'code', code});
      assert.deepEqual(client.last('submitStep').input.answer, {kind: 'code', code});
      client.last('submitStep').reject({code: 'unreachable'});
    }
    if (end === 'refused') submit.reject({code: 'rate-limited', outcome: 'not-applied'});
    if (end === 'unknown') submit.reject({code: 'server-error'});
    if (end === 'cancelled') store.send({type: 'cancel'});
    if (end === 'disposed') store.dispose();
    await clock.advance(20_000);
    const seen = everything([states, effects, store, store.state]);
    for (const secret of [pin, 'S3cret-USER', code]) assert.equal(seen.includes(secret), false, `${secret}, ${end}`);
    assert.ok(effects.some(({kind}) => kind === 'submit'));
  }
});

test('one press, one request: a second one is not taken', async () => {
  const {store, client} = await openAt('answer-challenge');
  assert.equal(store.submit({kind: 'code', code}), true);
  for (let press = 0; press < 5; press += 1) assert.equal(store.submit({kind: 'code', code}), false);
  assert.equal(client.count('submitStep'), 1);
});

test('an answer that is not asked for is not taken, and not kept for later', async () => {
  const {store, client} = await openAt('accept-terms');
  assert.equal(store.submit(login), false);
  assert.equal(store.submit({kind: 'terms', accepted: true}), true);
  client.last('submitStep').answer(flowAt('enter-login', {revision: 2}));
  await settle();
  assert.equal(client.count('submitStep'), 1);
  assert.equal(openFlow().store.submit(login), false);
});

test('a press while a state is being told is no press: nothing secret is sent, and the step says so', async () => {
  const {store, client} = await openAt('answer-challenge');
  let pressed = false;
  store.subscribe(() => {
    if (!pressed) store.submit({kind: 'code', code});
    pressed = true;
  });
  store.send({type: 'page-changed', visible: true, online: false});
  await settle();
  assert.equal(pressed, true);
  assert.equal(client.count('submitStep'), 0);
  assert.equal(store.state.kind === 'asking' && store.state.message?.outcome, 'not-sent');
});

test('a listener that throws leaves no secret behind for another press', async () => {
  const {store, client} = await openAt('enter-login');
  let angry = true;
  store.subscribe(() => {
    if (angry) throw new Error('a view broke');
  });
  assert.throws(() => store.submit(login), /a view broke/);
  angry = false;
  client.last('submitStep').answer(flowAt('answer-challenge', {revision: 2}));
  await settle();
  assert.equal(store.submit({kind: 'code', code: '1'}), true);
  assert.deepEqual(client.last('submitStep').input.answer, {kind: 'code', code: '1'});
});

test('a TAN goes out as the bank expects it, login data go out byte for byte', async () => {
  const challenge = await openAt('answer-challenge');
  challenge.store.submit({kind: 'code', code: ' １23\u00a045\u200b6 '});
  assert.deepEqual(challenge.client.last('submitStep').input.answer, {kind: 'code', code: '123456'});
  assert.equal((await openAt('answer-challenge')).store.submit({kind: 'code', code: ' \u200b'}), false);

  const values = {pin: ' １23\u00a0 '};
  const form = await openAt('enter-login');
  form.store.submit({kind: 'login', values});
  assert.deepEqual(form.client.last('submitStep').input.answer, {kind: 'login', values});
});

test('a write whose outcome is unknown is never sent again: the flow is read instead', async () => {
  const {store, client, clock} = await openAt('answer-challenge');
  store.submit({kind: 'code', code});
  client.last('submitStep').reject({code: 'timed-out'});
  await settle();
  assert.deepEqual([store.state.kind, client.count('getFlow')], ['resolving', 1]);
  client.last('getFlow').reject({code: 'unreachable'});
  await clock.advance(600_000);
  assert.deepEqual([store.state.kind, client.count('getFlow'), client.count('submitStep')], ['unknown', 1, 1]);
  store.send({type: 'check'});
  client.last('getFlow').answer(flowAt('done', {revision: 2}));
  await settle();
  assert.deepEqual([store.state.kind, client.count('submitStep')], ['success', 1]);
});

test('a start whose answer was lost and that the server does not know is sent again with the same key', async () => {
  const {store, client} = openStarted();
  client.last('startFlow').reject({code: 'unreachable'});
  await settle();
  client.last('getFlow').reject({code: 'not-found', outcome: 'not-applied'});
  await settle();
  assert.equal(store.state.kind, 'unknown');
  const first = client.last('startFlow').input;
  store.send({type: 'retry'});
  assert.deepEqual(client.last('startFlow').input, first);
  assert.equal(client.count('startFlow'), 2);
});

test('what the element asks for gets a key of its own each time', async () => {
  const {store, client} = await openAt('failed', {failure: {code: 'timed-out'}} as object);
  store.send({type: 'retry'});
  const key = client.last('startFlow').input.runKey;
  assert.notEqual(key, 'run-1');
  assert.equal(store.state.run.runKey, key);
});
