import type {LitElement, TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {MessagesController} from '../../../controllers/messages-controller.ts';
import type {DetailsOwner} from './details-scope.ts';
import type {OpenedElement} from './opened-element.ts';

/** Renewals one after another: which, how far, and how many succeeded. */
interface Walk {
  readonly queue: readonly BankSync[];
  readonly at: number;
  readonly renewed: number;
}

/** Pages of the list that are read to find what is due: those come first. */
const mostPages = 4;

/** Renews all that are due in one sitting: the wizard opens for one after another, until all are done or the user stops. */
export class RenewWalk {
  readonly #host: LitElement;
  readonly #owner: DetailsOwner;
  readonly #words: MessagesController<'details'>;
  readonly #opened: OpenedElement;
  #walk: Walk | undefined;
  /** What closing the wizard means now. */
  #then: 'stop' | 'skip' | 'next' = 'stop';

  constructor(host: LitElement, owner: DetailsOwner, words: MessagesController<'details'>, opened: OpenedElement) {
    this.#host = host;
    this.#owner = owner;
    this.#words = words;
    this.#opened = opened;
    host.addEventListener('bank-sync-created', () => (this.#then = 'next'));
  }

  async start(): Promise<void> {
    if (this.#walk) return;
    const {client} = this.#owner.surroundings;
    await this.#owner.reportCall(
      'listBankSyncs',
      () => this.#due(),
      queue => {
        if (client !== this.#owner.surroundings.client || !this.#host.isConnected) return;
        this.#walk = {queue, at: 0, renewed: 0};
        this.#go();
      },
      failure => this.#owner.report(failure),
    );
  }

  /** What is due now, whatever page or choice is on screen. */
  async #due(): Promise<readonly BankSync[]> {
    const {client} = this.#owner.surroundings;
    const due: BankSync[] = [];
    let cursor: string | undefined;
    if (!client) return due;
    for (let pages = 0; pages < mostPages; pages += 1) {
      const page = await client.listBankSyncs({cursor}); // oxlint-disable-line no-await-in-loop -- a cursor leads to the next
      const asOf = Date.parse(page.serverTime);
      const found = page.items.filter(sync => this.#owner.look(sync, asOf).renew);
      due.push(...found);
      if (page.nextCursor === null || found.length < page.items.length) break;
      cursor = page.nextCursor;
    }
    return due;
  }

  #go(): void {
    const sync = this.#walk?.queue[this.#walk.at];
    this.#then = 'stop';
    if (!sync || !this.#owner.renew(sync)) this.#end();
    this.#host.requestUpdate();
  }

  #end(): void {
    const {queue = [], renewed = 0} = this.#walk ?? {};
    this.#walk = undefined;
    const {details} = this.#words.messages;
    this.#owner.announcer.say(details.walkDone(renewed, queue.length, this.#words.format));
  }

  /** The wizard was left. */
  closed(): void {
    const walk = this.#walk;
    if (!walk) return;
    const renewed = walk.renewed + Number(this.#then === 'next');
    const goesOn = this.#then !== 'stop' && walk.at + 1 < walk.queue.length;
    this.#walk = {...walk, renewed, at: walk.at + Number(goesOn)};
    if (!goesOn) this.#end();
    // What was closed is taken away first.
    else void this.#host.updateComplete.then(() => queueMicrotask(() => this.#go()));
  }

  /** Nothing of one client's data stays when another one comes. */
  forget(): void {
    this.#walk = undefined;
  }

  #leave(then: 'skip' | 'stop'): void {
    if (this.#then !== 'next' || then === 'stop') this.#then = then;
    this.#opened.requestClose();
  }

  /** Where the user is, above the wizard. */
  bar(): TemplateResult | typeof nothing {
    const walk = this.#walk;
    if (!walk || walk.queue.length < 2 || !this.#opened.element) return nothing;
    const {details: text} = this.#words.messages;
    const {format} = this.#words;
    const name = walk.queue[walk.at]?.name ?? '';
    const last = walk.at + 1 === walk.queue.length;
    return html`
      <div class="walk row between">
        <p class="text" role="status">
          <span class="strong">${text.walkOf(walk.at + 1, walk.queue.length, format)}</span> · ${name}
        </p>
        <div class="row">
          ${last ? nothing : html`<button class="quiet small" @click=${() => this.#leave('skip')}>${text.walkSkip}</button>`}
          <button class="quiet small" @click=${() => this.#leave('stop')}>${text.walkStop}</button>
        </div>
      </div>
    `;
  }
}
