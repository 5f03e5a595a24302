import type {LitElement, ReactiveController} from 'lit';
import type {BankIntegrationsClient} from '../../../client/client.ts';
import type {BankSyncPage} from '../../../contract/bank-sync.ts';
import {endingSessions} from '../../../store/overview/ending-sessions.ts';
import {nextChange} from '../../../store/overview/next-change.ts';
import {dataOf} from '../../../store/resource.ts';
import {BankSessionEndingEvent} from './details.events.ts';
import type {DetailsOwner} from './details-scope.ts';

const halfDayMs = 43_200_000;
/** The server's answer has not turned though the time has come: its clock is not quite ours. */
const againMs = 30_000;

/** Warnings that were told while this page lives, whichever element told them. */
const told = new WeakMap<BankIntegrationsClient, Set<string>>();

/**
 * Watches the sessions on screen with one timer, up to the next moment at which something may change. What then is, the API
 * says: the timer only has it read again, and only while the page is seen.
 */
export class SessionWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: DetailsOwner;
  #stop: (() => void) | undefined;
  #page: BankSyncPage | undefined;
  #reached: number | null = null;
  #missed = false;

  constructor(host: LitElement, owner: DetailsOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  readonly #onSeen = (): void => {
    if (this.#missed && document.visibilityState === 'visible') this.#read();
  };

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onSeen);
    // Moved within the page: the element draws nothing by itself then.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onSeen);
    this.#rest();
    this.#page = undefined;
  }

  hostUpdated(): void {
    const state = this.#owner.state();
    const page = state && dataOf(state.syncs);
    if (page === this.#page) return;
    this.#page = page;
    this.#rest();
    if (!page) return;
    this.#tell(page);
    this.#arm(page);
  }

  #rest(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #tell({items, serverTime}: BankSyncPage): void {
    const {client} = this.#owner.surroundings;
    if (!client) return;
    const known = told.get(client) ?? new Set();
    told.set(client, known);
    for (const {sync, expiresAt, days, key} of endingSessions(items, Date.parse(serverTime), this.#owner.warnDays())) {
      if (known.has(key)) continue;
      known.add(key);
      this.#host.dispatchEvent(
        new BankSessionEndingEvent({syncId: sync.id, bankName: sync.bank.name, expiresAt, days}),
      );
    }
  }

  #arm(page: BankSyncPage): void {
    const {clock} = this.#owner.surroundings;
    // While an import runs, the list is read every few seconds anyway.
    if (page.items.some(({importing}) => importing)) return;
    const now = clock.now() + (this.#owner.state()?.serverOffset ?? 0);
    const at = nextChange(page.items, now, this.#owner.warnDays());
    if (at === null) return;
    const wait = at === this.#reached ? againMs : at - now;
    this.#stop = clock.after(Math.min(wait, halfDayMs), () => {
      this.#stop = undefined;
      if (wait > halfDayMs) {
        // A new day has other words.
        this.#host.requestUpdate();
        this.#arm(page);
        return;
      }
      this.#reached = at;
      if (document.visibilityState === 'hidden') this.#missed = true;
      else this.#read();
    });
  }

  #read(): void {
    this.#missed = false;
    this.#owner.send({type: 'refresh'});
  }
}
