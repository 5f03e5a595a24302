import {noChange} from 'lit';
import type {DirectiveResult, ElementPart} from 'lit/directive.js';
import {AsyncDirective, directive} from 'lit/async-directive.js';

/** A piece of a view that looks after its element by itself. */
export interface MountedPart<O> {
  update(options: O): void;
  /** Stops everything that goes on, listens and waits. The element stays as it is. */
  remove(): void;
}

/** Begins to look after an element. */
export type Mount<O> = (element: HTMLElement, options: O) => MountedPart<O>;

interface Arguments<O> {
  /** Loads the code; asked once the element is shown. */
  readonly load: () => Promise<Mount<O>>;
  readonly options: O;
  /** The code did not load. */
  readonly onFailure: () => void;
}

class LazyPart extends AsyncDirective {
  #element: HTMLElement | undefined;
  #given: Arguments<unknown> | undefined;
  #mounted: MountedPart<unknown> | undefined;
  #loading = false;

  override render(_given: Arguments<unknown>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [given]: [Arguments<unknown>]): typeof noChange {
    this.#element = part.element as HTMLElement;
    this.#given = given;
    if (this.#mounted) this.#mounted.update(given.options);
    else void this.#begin();
    return noChange;
  }

  protected override disconnected(): void {
    this.#mounted?.remove();
    this.#mounted = undefined;
  }

  protected override reconnected(): void {
    void this.#begin();
  }

  async #begin(): Promise<void> {
    if (this.#loading || !this.#given) return;
    this.#loading = true;
    try {
      const mount = await this.#given.load();
      if (this.isConnected && this.#element) this.#mounted = mount(this.#element, this.#given.options);
    } catch {
      if (this.isConnected) this.#given.onFailure();
    }
    this.#loading = false;
  }
}

const lazyDirective = directive(LazyPart);

/** Hands an element to code that is loaded when the element is shown, and takes it back when the element or its host goes. */
export const lazyPart = <O>(given: Arguments<O>): DirectiveResult =>
  lazyDirective(given as unknown as Arguments<unknown>);
