import type {ReactiveController} from 'lit';
import type {WizardOwner} from './wizard-owner.ts';

const minuteMs = 60_000;
const warnMs = 4 * minuteMs;
const clearMs = 5 * minuteMs;
const signs = ['input', 'keydown', 'pointerdown'];

/**
 * Watches a step in which something secret may stand. After four minutes without a sign of life it warns, after five it
 * clears. By the clock, so that a device that was asleep clears at once when it wakes.
 */
export class IdleController implements ReactiveController {
  readonly #owner: WizardOwner;
  readonly #onShown: (shown: IdleController['shown']) => void;
  /** The step that is watched; empty where none is. */
  #step = '';
  #last = 0;
  #stop: (() => void) | undefined;
  shown: 'warning' | 'cleared' | undefined;
  readonly #sign = (event: Event): void => {
    if (!this.#step) return;
    this.#last = this.#owner.surroundings.clock.now();
    if (this.shown === 'warning' || (this.shown === 'cleared' && event.type === 'input')) this.#show(undefined);
    if (!this.#stop) this.#wait();
  };

  /** @param onShown - told what the inactivity has come to. */
  constructor(owner: WizardOwner, onShown: (shown: IdleController['shown']) => void) {
    this.#owner = owner;
    this.#onShown = onShown;
    owner.host.addController(this);
  }

  hostConnected(): void {
    for (const sign of signs) this.#owner.host.addEventListener(sign, this.#sign);
    if (this.#step) this.#wait();
  }

  hostDisconnected(): void {
    for (const sign of signs) this.#owner.host.removeEventListener(sign, this.#sign);
    this.#stop?.();
    this.#stop = undefined;
  }

  /** @param step - key of the step that asks for something secret; empty where the present one does not. */
  watch(step: string): void {
    if (step === this.#step) return;
    this.#step = step;
    this.#stop?.();
    this.#stop = undefined;
    this.shown = undefined;
    if (!step) return;
    this.#last = this.#owner.surroundings.clock.now();
    this.#wait();
  }

  /** The user is there. Assistive technology presses a button without a pointer or a key, so the press counts by itself. */
  stillHere(): void {
    this.#last = this.#owner.surroundings.clock.now();
    this.#show(undefined);
    this.#wait();
    this.#owner.focus.next = '#code';
  }

  #wait(): void {
    const {clock} = this.#owner.surroundings;
    this.#stop?.();
    const due = this.#last + (this.shown === 'warning' ? clearMs : warnMs) - clock.now();
    this.#stop = clock.after(Math.max(0, due), () => this.#due());
  }

  #due(): void {
    this.#stop = undefined;
    const silent = this.#owner.surroundings.clock.now() - this.#last;
    if (silent >= clearMs) {
      this.#owner.secrets.clear();
      this.#show('cleared');
      return;
    }
    if (silent >= warnMs) this.#show('warning');
    this.#wait();
  }

  #show(shown: IdleController['shown']): void {
    if (shown === this.shown) return;
    this.shown = shown;
    this.#onShown(shown);
  }
}
