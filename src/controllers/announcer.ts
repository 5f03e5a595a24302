import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Failure} from '../client/failure.ts';
import {BankFailureEvent} from './bank-failure-event.ts';

type Host = ReactiveControllerHost & EventTarget;

/** What the live regions of an element say. Each sentence is said once; saying it again says it again. */
export class Announcer implements ReactiveController {
  readonly #host: Host;
  polite = '';
  assertive = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  say(sentence: string, urgent = false): void {
    // A region that gets the text it has stays silent; a zero-width space makes it another one.
    const differs = (before: string): string => (before === sentence ? `${sentence}\u200b` : sentence);
    if (urgent) this.assertive = differs(this.assertive);
    else this.polite = differs(this.polite);
    this.#host.requestUpdate();
  }

  /** Tells the host of a failure, for its monitoring. */
  report({code, operation, requestId}: Failure): void {
    this.#host.dispatchEvent(new BankFailureEvent({code, operation, requestId}));
  }
}
