import type {LitElement, ReactiveController} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import {pause} from '../../client/clock.ts';
import {StoreController} from '../../controllers/store-controller.ts';
import type {Store} from '../../store/create-store.ts';
import {createStore} from '../../store/create-store.ts';
import {announceChange} from '../../store/invalidation.ts';
import {reportCall} from '../../store/overview/report-call.ts';
import type {Task, TaskEvent} from '../../store/overview/task-state.ts';
import type * as Code from './details/details.ts';
import type {DetailsOwner} from './details/details-scope.ts';
import type {LoadedDetails, Wish} from './views/scope.ts';

const idle: Task = {kind: 'none'};

/** Loads what follows a press (accounts, renaming, removing) when it is first needed, and keeps what the user does there. */
export class DetailsController implements ReactiveController, LoadedDetails {
  readonly #host: LitElement;
  readonly #owner: DetailsOwner;
  readonly #tasks: StoreController<Task, TaskEvent>;
  #code: typeof Code | undefined;
  #details: Code.Details | undefined;
  #loading = false;
  #near = false;
  failed = false;
  wish: Wish | undefined;

  constructor(host: LitElement, owner: DetailsOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#tasks = new StoreController<Task, TaskEvent>(host, task => this.#details?.changed(task));
    host.addController(this);
  }

  get here(): Code.Details | undefined {
    return this.#details?.ready ? this.#details : undefined;
  }

  get task(): Task {
    return this.#tasks.state ?? idle;
  }

  begin(wish: Wish): void {
    this.wish = wish;
    void this.load();
  }

  act(event: TaskEvent): void {
    this.#tasks.send(event);
  }

  cancel(): void {
    this.wish = undefined;
    this.act({type: 'cancelled'});
    this.#host.requestUpdate();
  }

  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      this.#code ??= await import('./details/details.ts');
      this.#details ??= new this.#code.Details(this.#host, this, this.#owner);
      this.failed = false;
    } catch {
      // What nobody waits for is tried again by the press.
      this.failed = this.wish !== undefined || this.#owner.needsDetails();
      if (this.failed) this.#owner.tellLoadFailed();
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const {client, clock} = this.#owner.surroundings;
    const code = this.#code;
    this.#tasks.use([client, clock, code], () => this.#open(client as BankIntegrationsClient, code as typeof Code));
  }

  #open(client: BankIntegrationsClient, {taskMachine, createTaskEffects}: typeof Code): Store<Task, TaskEvent> {
    this.#details?.forget();
    return createStore(
      taskMachine,
      createTaskEffects({
        client,
        clock: this.#owner.surroundings.clock,
        pause,
        tell: this.#owner.send,
        announceChange,
        reportCall,
      }),
    );
  }

  hostUpdated(): void {
    const {wish, here} = this;
    if (!this.#near && this.#owner.state()?.syncs.kind === 'ready') {
      this.#near = true;
      // When the list has been painted.
      requestAnimationFrame(() => requestAnimationFrame(() => void this.load()));
    }
    // Not within the update that was just drawn.
    if (wish && here) queueMicrotask(() => this.#carryOut(wish));
  }

  #carryOut(wish: Wish): void {
    if (this.wish !== wish) return;
    this.wish = undefined;
    if (wish.type === 'open') void this.#details?.opened.open(wish);
    else if (wish.type === 'renew-all') void this.#details?.walk.start();
    else this.act(wish);
  }
}
