import {pause, systemClock} from '../../src/client/clock.ts';

/** How patient a driver is. */
export interface DriverOptions {
  /** Milliseconds after which a wait fails, saying what was on screen. 5,000 unless told. */
  readonly timeoutMs?: number | undefined;
  /** Moves a simulated clock along between two looks, in milliseconds. */
  readonly advance?: ((milliseconds: number) => Promise<void>) | undefined;
}

const lookEveryMs = 20;

const textOf = (node: Node): string => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/**
 * Drives an element the way that a user does: through what is on screen, whatever language it is in. Works in every test runner
 * that has a document; from Playwright and its like, use the roles and names of the page instead.
 */
export class ElementDriver {
  readonly element: HTMLElement;
  readonly #timeoutMs: number;
  readonly #advance: ((milliseconds: number) => Promise<void>) | undefined;

  constructor(element: HTMLElement, {timeoutMs = 5000, advance}: DriverOptions = {}) {
    this.element = element;
    this.#timeoutMs = timeoutMs;
    this.#advance = advance;
  }

  /** Shadow root and the element's own children: the login form stands there. */
  protected all(selector: string): readonly HTMLElement[] {
    const {shadowRoot} = this.element;
    return [
      ...(shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
      ...this.element.querySelectorAll<HTMLElement>(selector),
    ];
  }

  protected find(selector: string): HTMLElement | undefined {
    return this.all(selector)[0];
  }

  /** What is on screen, in words. */
  get text(): string {
    const {shadowRoot} = this.element;
    return [...(shadowRoot?.children ?? []), ...this.element.children]
      .filter(child => child.localName !== 'style')
      .map(textOf)
      .join(' ');
  }

  /** The heading of the present step. */
  get heading(): string {
    const heading = this.find('#heading');
    return heading ? textOf(heading) : '';
  }

  /** Waits until a fact is there. @throws {Error} that names it, and says what was on screen. */
  async until<T>(fact: () => T | undefined | null | false, name: string): Promise<T> {
    for (let waited = 0; ; waited += lookEveryMs) {
      const found = fact();
      if (found) return found;
      if (waited >= this.#timeoutMs) throw new Error(`waited in vain for ${name}; on screen: ${this.text}`);
      // Code and pictures load in the device's time, whatever the clock of the world says.
      await pause(systemClock, lookEveryMs);
      await this.#advance?.(lookEveryMs);
    }
  }

  protected async press(find: () => HTMLElement | undefined, name: string): Promise<void> {
    const button = await this.until(() => {
      const found = find();
      return found && found.getAttribute('aria-disabled') !== 'true' && !found.matches(':disabled') ? found : undefined;
    }, name);
    button.focus();
    button.click();
  }

  /** Presses a button by its visible words or its label, in the language of the page. */
  pressButton(words: string): Promise<void> {
    const named = (): HTMLElement | undefined =>
      this.all('button').find(each => textOf(each) === words || each.getAttribute('aria-label') === words);
    return this.press(named, `a button «${words}»`);
  }

  protected async type(selector: string, value: string): Promise<void> {
    const field = await this.until(() => this.find(selector), `the field ${selector}`);
    if (!(field instanceof HTMLInputElement)) throw new Error(`${selector} is no field`);
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  /** Among elements, the first one whose text has these words. */
  protected withText(selector: string, words: string): HTMLElement | undefined {
    return this.all(selector).find(each => textOf(each).includes(words));
  }
}
