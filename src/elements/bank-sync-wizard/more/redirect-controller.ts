import type {ReactiveController} from 'lit';
import {storeRun} from '../../../controllers/store-run.ts';
import {forgetRun} from '../../../controllers/stored-run.ts';
import type {FlowState} from '../../../store/flow/flow-state.ts';
import {safeBankUrl} from '../../../ui/safe-bank-url.ts';
import {BankBeforeRedirectEvent} from '../bank-sync-wizard.events.ts';
import type {WizardOwner} from './wizard-owner.ts';

const features = 'popup,width=520,height=760';

const isAtBank = (state: FlowState | undefined): boolean =>
  state?.kind === 'asking' && state.flow.step === 'go-to-bank';

/** The way to the bank's own page and back. Nothing leads there but a press of the user. */
export class RedirectController implements ReactiveController {
  readonly #owner: WizardOwner;
  #window: Window | null = null;
  #going = false;
  readonly #look = (): void => {
    if (!this.#window?.closed || this.#owner.store.state?.run.away !== 'window') return;
    this.#window = null;
    this.#owner.store.send({type: 'went-to-bank', away: 'closed'});
  };

  constructor(owner: WizardOwner) {
    this.#owner = owner;
    owner.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('focus', this.#look);
  }

  hostDisconnected(): void {
    window.removeEventListener('focus', this.#look);
  }

  hostUpdated(): void {
    this.#look();
    if (!this.#window || this.#going || isAtBank(this.#owner.store.state)) return;
    // The run has gone on, or has been given up: the window has nothing more to show.
    this.#window.close();
    this.#window = null;
  }

  get inWindow(): boolean {
    return this.#owner.host.redirectMode === 'popup';
  }

  /** Goes to the bank's page, in direct answer to a press: the host may forbid it, or make it wait. */
  async go(address: string): Promise<void> {
    const {host} = this.#owner;
    const url = safeBankUrl(address);
    const runKey = this.#owner.store.state?.run.runKey;
    if (!url || runKey === undefined || this.#going) return;
    const {inWindow} = this;
    const event = new BankBeforeRedirectEvent({origin: url.origin, inWindow});
    if (!host.dispatchEvent(event)) return;
    const opened = inWindow ? this.#open() : null;
    if (inWindow && !opened) {
      this.#owner.store.send({type: 'went-to-bank', away: 'blocked'});
      return;
    }
    this.#going = true;
    const mayGo = await event.settled;
    this.#going = false;
    const state = this.#owner.store.state;
    if (!mayGo || !host.isConnected || !isAtBank(state) || state?.run.runKey !== runKey) {
      opened?.close();
      return;
    }
    if (opened) {
      this.#window?.close();
      this.#window = opened;
      opened.location.replace(url.href);
    } else storeRun({...state.run, atBank: true});
    this.#owner.store.send({type: 'went-to-bank', away: inWindow ? 'window' : 'page'});
    if (!opened) this.#leave(url.href, runKey);
  }

  #open(): Window | null {
    try {
      const opened = window.open('', '_blank', features);
      // The bank's page gets no handle of this one.
      if (opened) opened.opener = null;
      return opened;
    } catch {
      return null;
    }
  }

  #leave(address: string, runKey: string): void {
    try {
      (this.#owner.host.navigate ?? ((where: string) => location.assign(where)))(address);
    } catch {
      forgetRun(runKey);
      this.#owner.store.send({type: 'went-to-bank', away: 'blocked'});
    }
  }
}
