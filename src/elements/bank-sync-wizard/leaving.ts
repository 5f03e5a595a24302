import {isUnfinished, mayCancel, mayExist} from '../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';
import {BankBeforeCloseEvent} from './bank-sync-wizard.events.ts';
import type {WizardParts} from './wizard-parts.ts';

/** The ways out of the wizard: asks back where a login would be given up, else leaves. */
export class Leaving {
  readonly #parts: WizardParts;

  constructor(parts: WizardParts) {
    this.#parts = parts;
  }

  request(): void {
    const current = this.#parts.store.state;
    if (!current) this.close();
    else if (this.#parts.form().leaving) this.askBack(false);
    else if (current.kind === 'asking' && current.flow.step === 'importing') this.leave(current, false);
    else if (mayExist(current)) this.askBack(true);
    else this.leave(current, mayCancel(current));
  }

  askBack(leaving: boolean): void {
    this.#parts.remember({leaving});
    this.#parts.focus.next = leaving ? '#stay' : '#heading';
  }

  leave(current: FlowState, cancel: boolean): void {
    const {host, form, secrets, store} = this.#parts;
    if (form().leaving) this.askBack(false);
    if (!host.dispatchEvent(new BankBeforeCloseEvent({unfinished: isUnfinished(current)}))) return;
    secrets.clear();
    store.send({type: cancel ? 'cancel' : 'leave'});
    this.close();
  }

  close(): void {
    this.#parts.host.dispatchEvent(new Event('bank-close-requested'));
  }
}
