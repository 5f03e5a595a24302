import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {pause} from '../../client/clock.ts';
import {fail, toFailure} from '../../client/failure.ts';
import type {Flow} from '../../contract/flow.ts';
import type {Operation} from '../../contract/routes.ts';
import type {StepAnswer} from '../../contract/step-answer.ts';
import {looksLikeIban} from '../../search/iban-text.ts';
import type {IbanReading, readIban} from '../../search/iban.ts';
import type {EffectContext} from '../create-store.ts';
import type {Change} from '../invalidation.ts';
import {announceChange} from '../invalidation.ts';
import {watchPatience} from '../patience.ts';
import type {FlowEffect} from './flow-effect.ts';
import type {FlowEvent} from './flow-event.ts';

/** What the wizard needs from outside. */
export interface FlowDeps {
  readonly client: BankIntegrationsClient;
  readonly clock: Clock;
  /** Tells the other elements of a change; through the client's invalidation unless told otherwise. */
  readonly announce?: ((change: Change) => void) | undefined;
  readonly readIban?: typeof readIban | undefined;
}

const typingMs = 250;
/** A timer can wait for at most 24.8 days; whoever is asked for more than a day is not kept waiting by it. */
const farMs = 86_400_000;

/**
 * Starts what the machine asks for and tells it what came of it.
 * @param takeSecret - gives the secret answer of the press that is being handled, once.
 */
export const createFlowEffects = (deps: FlowDeps, takeSecret: () => StepAnswer | undefined) => {
  const {client, clock} = deps;
  const read =
    deps.readIban ??
    (async (text: string): Promise<IbanReading> => {
      if (!looksLikeIban(text)) return {kind: 'not-iban'};
      // Only those who paste an IBAN load what reads it.
      const iban = await import('../../search/iban.ts');
      return iban.readIban(text);
    });
  const announce = deps.announce ?? ((change: Change) => announceChange(client, change));

  type Send = EffectContext<FlowEvent>['send'];

  /** Sends what came of a call. What a host's client throws, at once or later, is a failure like any other. */
  const report = async (operation: Operation, send: Send, call: () => Promise<FlowEvent>): Promise<void> => {
    let event: FlowEvent;
    try {
      event = await call();
    } catch (error) {
      event = {type: 'call-failed', failure: toFailure(error, operation), at: clock.now()};
    }
    send(event);
  };

  const callFlow = (operation: Operation, runKey: string, send: Send, call: () => Promise<Flow>): Promise<void> =>
    report(operation, send, async () => {
      const flow = await call();
      if (flow.runKey !== runKey) throw fail({code: 'malformed', outcome: 'unknown', operation, detail: 'runKey'});
      return {type: 'flow-read', flow, at: clock.now()};
    });

  const answerOf = (effect: Extract<FlowEffect, {kind: 'submit'}>): StepAnswer => {
    const {answer} = effect;
    if (answer.kind !== 'login' && answer.kind !== 'code') return answer;
    const secret = takeSecret();
    if (secret?.kind === answer.kind) return secret;
    // Nothing secret is kept for a second use: without a press of its own there is nothing to send.
    throw fail({code: 'aborted', outcome: 'not-sent', operation: 'submitStep'});
  };

  return async (effect: FlowEffect, {send, signal}: EffectContext<FlowEvent>): Promise<void> => {
    const isOverAfter = async (milliseconds: number): Promise<boolean> => {
      await pause(clock, milliseconds, signal);
      return signal.aborted;
    };

    switch (effect.kind) {
      case 'read-query':
        if (await isOverAfter(typingMs)) return;
        return report('searchBanks', send, async () => ({type: 'query-read', iban: await read(effect.text)}));
      case 'search-banks':
        return report('searchBanks', send, async () => ({
          type: 'banks-found',
          page: await client.searchBanks({...effect.asked, cursor: effect.cursor}, {signal}),
        }));
      case 'start':
        return callFlow('startFlow', effect.input.runKey, send, () => client.startFlow(effect.input, {signal}));
      case 'submit': {
        const {runKey, stepId} = effect;
        return callFlow('submitStep', runKey, send, () =>
          client.submitStep({runKey, stepId, answer: answerOf(effect)}, {signal}),
        );
      }
      case 'read': {
        const {runKey, delayMs} = effect;
        if (delayMs > 0 && (await isOverAfter(delayMs))) return;
        return callFlow('getFlow', runKey, send, () => client.getFlow({runKey}, {signal}));
      }
      case 'wait':
        return watchPatience(clock, signal, patience => send({type: 'waited', patience}));
      case 'deadline': {
        const {expiresAt, serverOffset} = effect;
        const left = Date.parse(expiresAt) - serverOffset - clock.now();
        // Not a number where a client does not check what its server says.
        if (!(left < farMs) || (await isOverAfter(Math.max(0, left)))) return;
        send({type: 'deadline-passed', expiresAt});
        return;
      }
      case 'cancel':
        // Without the signal: it must go out although the state that asked for it is left, even if the element is removed.
        try {
          await client.cancelFlow({runKey: effect.runKey});
        } catch {
          // Best effort: the server gives the flow up by itself in the end.
        }
        // It may have been too late, and the sync be there.
        announce({topic: 'syncs'});
        return;
      case 'announce':
        announce({topic: 'syncs', syncId: effect.syncId});
    }
  };
};
