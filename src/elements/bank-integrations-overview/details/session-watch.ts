import type {LitElement, ReactiveController} from 'lit';
import type {BankIntegrationsClient} from '../../../client/client.ts';
import type {BankSyncPage} from '../../../contract/bank-sync.ts';
import {SessionTimer} from '../../../controllers/session-timer.ts';
import {endingSessions} from '../../../store/overview/ending-sessions.ts';
import {dataOf} from '../../../store/resource.ts';
import {BankSessionEndingEvent} from './details.events.ts';
import type {DetailsOwner} from './details-scope.ts';

/** Warnings that were told while this page lives, whichever element told them. */
const told = new WeakMap<BankIntegrationsClient, Set<string>>();

/** Watches the sessions on screen: has them read when something may have changed, and tells the host which come to their end. */
export class SessionWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: DetailsOwner;
  readonly #timer: SessionTimer;
  #page: BankSyncPage | undefined;

  constructor(host: LitElement, owner: DetailsOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#timer = new SessionTimer(host, () => {
      const syncs = owner.state()?.syncs;
      if (syncs?.kind !== 'ready' || !syncs.refreshing) owner.send({type: 'refresh'});
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#page = undefined;
  }

  hostUpdated(): void {
    const state = this.#owner.state();
    const page = state && dataOf(state.syncs);
    if (page === this.#page) return;
    this.#page = page;
    this.#timer.rest();
    if (!page) return;
    const warnDays = this.#owner.warnDays();
    this.#tell(page, warnDays);
    const {items: syncs} = page;
    const {clock} = this.#owner.surroundings;
    // While an import runs, the list is read every few seconds anyway.
    if (!syncs.some(({importing}) => importing))
      this.#timer.watch({syncs, clock, serverOffset: state.serverOffset, warnDays});
  }

  #tell({items, serverTime}: BankSyncPage, warnDays: readonly number[]): void {
    const {client} = this.#owner.surroundings;
    if (!client) return;
    const known = told.get(client) ?? new Set();
    told.set(client, known);
    for (const {sync, expiresAt, days, key} of endingSessions(items, Date.parse(serverTime), warnDays)) {
      if (known.has(key)) continue;
      known.add(key);
      this.#host.dispatchEvent(
        new BankSessionEndingEvent({syncId: sync.id, bankName: sync.bank.name, expiresAt, days}),
      );
    }
  }
}
