import type {FailedStep} from '../../../src/contract/flow.ts';
import type {FlowFailure} from '../../../src/contract/problem.ts';
import {loginFormOf} from '../banks/login-form.ts';
import {toInstant} from '../clock.ts';
import {bankById} from '../directory/directory.ts';
import type {LoginFailure} from '../flow-script.ts';
import {magicScript} from '../flow-script.ts';
import {lookUp} from '../look-up.ts';
import {SimulatedProblem} from '../simulated-problem.ts';
import type {FlowContext} from './flow-context.ts';
import {flowContext} from './flow-context.ts';

/** Wrong PINs in a row until the bank locks the access. */
const pinAttempts = 3;
const wrongPin = '00000';

/** What a bank says to login data. `context` knows the behaviour that the user name called up. */
export type LoginVerdict = {readonly context: FlowContext} & (
  | {readonly kind: 'accepted'}
  | {readonly kind: 'refused'; readonly refusal: FlowFailure}
  | {readonly kind: 'failed'; readonly failure: FlowFailure; readonly retry: FailedStep['retry']}
);

const refuse = (context: FlowContext, key: string, says: 'login' | 'field'): LoginVerdict => {
  const {world, words} = context;
  const failures = (lookUp(world.state.wrongPins, key) ?? 0) + 1;
  world.state.wrongPins[key] = failures;
  const attemptsLeft = pinAttempts - failures;
  if (attemptsLeft <= 0) return locked(context);
  return {
    context,
    kind: 'refused',
    refusal: {code: 'credentials-rejected', bankText: words.refusal[says], attemptsLeft},
  };
};

const locked = (context: FlowContext): LoginVerdict => ({
  context,
  kind: 'failed',
  failure: {code: 'access-locked', bankText: context.words.refusal.locked},
  retry: 'never',
});

const fail = (context: FlowContext, {code, says, retry, retryAfterMs}: LoginFailure): LoginVerdict => ({
  context,
  kind: 'failed',
  failure: {
    code,
    bankText: context.words.refusal[says],
    ...(retryAfterMs !== undefined && {retryAt: toInstant(context.now + retryAfterMs)}),
  },
  retry,
});

/** Login data meets the bank. They are looked at and forgotten; of them only the user name stays. Throws a problem where a field is missing. */
export const judgeLogin = ({world, flow, now}: FlowContext, values: Readonly<Record<string, string>>): LoginVerdict => {
  const bank = bankById(flow.bankId ?? '');
  const {fields} = loginFormOf(bank);
  const valueOf = (id: string): string => lookUp(values, id) ?? '';
  const missing = fields.filter(({id, required}) => required && valueOf(id).trim() === '');
  if (missing.length > 0) {
    throw new SimulatedProblem('invalid', {fields: missing.map(({id}) => ({field: id, message: 'is required'}))});
  }
  const open = fields.filter(({secret}) => !secret).map(({id}) => valueOf(id));
  flow.login = valueOf('user').trim();
  flow.script = open.map(magicScript).find(name => name !== undefined) ?? null;

  const context = flowContext(world, now, flow);
  const {script} = context;
  const key = `${bank.id} ${flow.login}`;
  const wrong = fields.some(({id, secret}) => secret && valueOf(id).trim() === wrongPin);
  if ((lookUp(world.state.wrongPins, key) ?? 0) >= pinAttempts) return locked(context);
  if (wrong || script.login === 'refused' || script.login === 'field-refused') {
    return refuse(context, key, script.login === 'field-refused' ? 'field' : 'login');
  }
  if (script.login !== 'accepted') return fail(context, script.login);
  delete world.state.wrongPins[key];
  return {context, kind: 'accepted'};
};
