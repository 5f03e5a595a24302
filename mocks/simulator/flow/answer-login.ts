import {loginFormOf} from '../banks/login-form.ts';
import {toInstant} from '../clock.ts';
import {allSyncs} from '../data/syncs.ts';
import {bankById} from '../directory/directory.ts';
import type {LoginFailure} from '../flow-script.ts';
import {magicScript} from '../flow-script.ts';
import {lookUp} from '../look-up.ts';
import {SimulatedProblem} from '../simulated-problem.ts';
import type {FlowContext} from './flow-context.ts';
import {flowContext, moveTo, newStepId} from './flow-context.ts';
import {startApproval} from './approvals.ts';

/** Wrong PINs in a row until the bank locks the access. */
const pinAttempts = 3;
const wrongPin = '00000';

const refuseLogin = (context: FlowContext, key: string, says: 'login' | 'field'): void => {
  const {world, words} = context;
  const failures = (lookUp(world.state.wrongPins, key) ?? 0) + 1;
  world.state.wrongPins[key] = failures;
  const attemptsLeft = pinAttempts - failures;
  if (attemptsLeft > 0) {
    const refusal = {code: 'credentials-rejected', bankText: words.refusal[says], attemptsLeft} as const;
    moveTo(context, {at: 'enter-login', stepId: newStepId(world), refusal});
  } else {
    const failure = {code: 'access-locked', bankText: words.refusal.locked} as const;
    moveTo(context, {at: 'failed', failure, retry: 'never'});
  }
};

const failLogin = (context: FlowContext, {code, says, retry, retryAfterMs}: LoginFailure): void => {
  const {world, words, now} = context;
  const failure = {
    code,
    bankText: words.refusal[says],
    ...(retryAfterMs !== undefined && {retryAt: toInstant(now + retryAfterMs)}),
  };
  const stepId = retry === 'same-step' ? {stepId: newStepId(world)} : {};
  moveTo(context, {at: 'failed', failure, retry, ...stepId});
};

/** The sync that has this login already. */
const duplicateOf = ({world, flow, script}: FlowContext): string | undefined => {
  if (flow.mode === 'resync') return undefined;
  const same = allSyncs(world).find(
    ({bankId, login}) => bankId === flow.bankId && (script.duplicate || login === flow.login),
  );
  return same?.id ?? (script.duplicate ? allSyncs(world)[0]?.id : undefined);
};

/** Login data meets the bank. They are looked at and forgotten; of them only the user name stays. */
export const answerLogin = (context: FlowContext, values: Readonly<Record<string, string>>): void => {
  const {world, flow, now} = context;
  const bank = bankById(flow.bankId ?? '');
  const {fields} = loginFormOf(bank);
  const valueOf = (id: string): string => lookUp(values, id) ?? '';
  const missing = fields.filter(({id, required}) => required && valueOf(id).trim() === '');
  if (missing.length > 0) {
    throw new SimulatedProblem('invalid', {fields: missing.map(({id}) => ({field: id, message: 'is required'}))});
  }
  const open = fields.filter(({secret}) => !secret).map(({id}) => valueOf(id));
  flow.login = valueOf('user').trim();
  flow.script = open.map(magicScript).find(name => name !== undefined) ?? world.definition.script;

  const fresh = flowContext(world, now, flow);
  const {script, words} = fresh;
  const key = `${bank.id} ${flow.login}`;
  const wrong = fields.some(({id, secret}) => secret && valueOf(id).trim() === wrongPin);
  if ((lookUp(world.state.wrongPins, key) ?? 0) >= pinAttempts) {
    moveTo(fresh, {at: 'failed', failure: {code: 'access-locked', bankText: words.refusal.locked}, retry: 'never'});
  } else if (wrong || script.login === 'refused' || script.login === 'field-refused') {
    refuseLogin(fresh, key, script.login === 'field-refused' ? 'field' : 'login');
  } else if (script.login !== 'accepted') {
    failLogin(fresh, script.login);
  } else {
    delete world.state.wrongPins[key];
    const syncId = duplicateOf(fresh);
    if (syncId === undefined) startApproval(fresh);
    else moveTo(fresh, {at: 'failed', failure: {code: 'duplicate-sync', syncId}, retry: 'never'});
  }
};
