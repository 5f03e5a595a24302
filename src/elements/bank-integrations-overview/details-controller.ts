import type {LitElement, ReactiveController} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {BankSync} from '../../contract/bank-sync.ts';
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
const signsOfPress = ['pointerover', 'focusin'] as const;

/** Loads what follows a press (accounts, renaming, removing) when it is first needed, and keeps what the user does there. */
export class DetailsController implements ReactiveController, LoadedDetails {
  readonly #host: LitElement;
  readonly #owner: DetailsOwner;
  readonly #tasks: StoreController<Task, TaskEvent>;
  #code: typeof Code | undefined;
  #details: Code.Details | undefined;
  #loading = false;
  readonly #onSign = (): void => void (this.#code || this.load());
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

  get asked(): BankSync | undefined {
    const {wish, task} = this;
    if (wish?.type === 'remove') return wish.sync;
    return task.kind === 'removing' ? task.sync : undefined;
  }

  /** What was opened, or did not open. */
  get opens(): boolean {
    return this.openFailed || this.#details?.opened.element !== undefined;
  }

  get openFailed(): boolean {
    return (this.failed && this.wish?.type === 'open') || this.#details?.opened.failed === true;
  }

  openAgain(): void {
    if (this.failed) void this.load();
    else this.#details?.opened.again();
  }

  leaveOpened(): void {
    if (this.failed) this.cancel();
    else this.#details?.opened.requestClose();
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

  hostConnected(): void {
    // A press is near: what it needs is fetched while the pointer, or the focus, travels there.
    for (const sign of signsOfPress) this.#host.addEventListener(sign, this.#onSign, {once: true});
  }

  hostDisconnected(): void {
    for (const sign of signsOfPress) this.#host.removeEventListener(sign, this.#onSign);
  }

  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    this.failed = false;
    this.#host.requestUpdate();
    try {
      this.#code ??= await import('./details/details.ts');
      this.#details ??= new this.#code.Details(this.#host, this, this.#owner);
    } catch {
      // What nobody waits for is tried again by the press.
      this.failed = this.wish !== undefined || Object.keys(this.#owner.state()?.opened ?? {}).length > 0;
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
    return createStore(taskMachine, createTaskEffects({client, tell: this.#owner.send, announceChange, reportCall}));
  }

  hostUpdated(): void {
    const {wish, here} = this;
    // Not within the update that was just drawn.
    if (wish && here) queueMicrotask(() => this.#carryOut(wish));
  }

  #carryOut(wish: Wish): void {
    if (this.wish !== wish) return;
    this.wish = undefined;
    if (wish.type === 'open') void this.#details?.opened.open(wish);
    else this.act(wish);
  }
}
