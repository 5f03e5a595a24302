import {ElementDriver} from './element-driver.ts';

/** Drives a `<bank-sync-wizard>`: one method per step. */
export class WizardDriver extends ElementDriver {
  #next(): Promise<void> {
    return this.press(() => this.all('[part~=primary]').find(each => each.isConnected), 'the button that goes on');
  }

  /** Names the sync. */
  async nameIt(name: string): Promise<void> {
    await this.type('#name', name);
    await this.#next();
  }

  /** Searches for a bank, and takes the one that has these words in its name. */
  async chooseBank(query: string, bank = query): Promise<void> {
    await this.type('#bank', query);
    const option = await this.until(() => this.withText('[role=option]', bank), `the bank «${bank}»`);
    option.click();
    await this.#next();
  }

  async acceptTerms(): Promise<void> {
    const box = await this.until(() => this.find('#accept'), 'the terms');
    box.click();
    await this.#next();
  }

  /** The fields of the bank's login form, by their labels. */
  get loginFields(): ReadonlyMap<string, HTMLInputElement> {
    const labels = [...this.element.querySelectorAll('label')];
    return new Map(
      labels.flatMap(label => {
        const field = label.control;
        return field instanceof HTMLInputElement ? [[(label.textContent ?? '').trim(), field] as const] : [];
      }),
    );
  }

  /** Logs in: what to type, by the label of the field. */
  async logIn(values: Readonly<Record<string, string>>): Promise<void> {
    await this.until(() => this.loginFields.size > 0, 'the login form');
    for (const [label, value] of Object.entries(values)) {
      const field = this.loginFields.get(label);
      if (!field)
        throw new Error(`there is no field «${label}», there are: ${[...this.loginFields.keys()].join(', ')}`);
      field.value = value;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
    await this.press(() => this.find('form button[type=submit]'), 'the button that logs in');
  }

  /** Chooses a TAN method by words of its name. */
  async chooseMethod(words: string): Promise<void> {
    const radio = await this.until(
      () => this.withText('label', words)?.querySelector<HTMLElement>('input[type=radio]'),
      `the method «${words}»`,
    );
    radio.click();
    await this.#next();
  }

  async enterCode(code: string): Promise<void> {
    await this.type('#code', code);
    await this.#next();
  }

  /** Waits for the end of the run; resolves with the event that told it. */
  finished(): Promise<'bank-sync-created' | 'bank-sync-failed' | 'bank-sync-cancelled'> {
    return new Promise(resolve => {
      for (const type of ['bank-sync-created', 'bank-sync-failed', 'bank-sync-cancelled'] as const) {
        this.element.addEventListener(type, () => resolve(type), {once: true});
      }
    });
  }
}
