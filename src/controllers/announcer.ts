import type {ReactiveControllerHost} from 'lit';
import type {Failure} from '../client/failure.ts';
import {BankFailureEvent} from './bank-failure-event.ts';

type Host = ReactiveControllerHost & EventTarget;

/** What the live regions of an element say: one sentence, and saying it again says it again. */
export class Announcer {
  readonly #host: Host;
  polite = '';
  assertive = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /** Says a sentence instead of what was said before: whoever reads the page would still find it there. An empty one only takes that away. */
  say(sentence: string, urgent = false): void {
    // A region that gets the text it has stays silent; a zero-width space makes it another one.
    const said = sentence && sentence === (urgent ? this.assertive : this.polite) ? `${sentence}\u200b` : sentence;
    this.polite = urgent ? '' : said;
    this.assertive = urgent ? said : '';
    this.#host.requestUpdate();
  }

  /** Tells the host of a failure, for its monitoring. */
  report({code, operation, requestId}: Failure): void {
    this.#host.dispatchEvent(new BankFailureEvent({code, operation, requestId}));
  }
}
