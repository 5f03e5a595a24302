import type {BankIntegrationsClient, BankSyncWizard} from 'bank-integration-elements';
import type {Flow} from 'bank-integration-elements/contract';
import type {Scenario, SimulatedClient} from 'bank-integration-elements/mocks';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {recordEvents, type RecordedEvent} from './recorded-events.ts';
import {settled, until} from './until.ts';
import {words} from './pages/words.ts';
import type {Cause, RecordedCall} from './wizard-invariants.ts';
import {WizardInvariants} from './wizard-invariants.ts';

export type {RecordedCall};

export interface OpenOptions {
  readonly properties?: Partial<Pick<BankSyncWizard, 'syncId' | 'syncName' | 'timeZone' | 'lang'>>;
  /** Where it stands; the body unless told. */
  readonly parent?: ParentNode & Node;
  /** Changes every flow that the client answers with. */
  readonly mapFlow?: (flow: Flow) => Flow;
  /** Changes what the client answers to one operation or another. */
  readonly wrap?: (client: BankIntegrationsClient) => Partial<BankIntegrationsClient>;
}

type Method = (input: Record<string, unknown>, options?: {readonly signal?: AbortSignal}) => Promise<unknown>;

/** The same client; every call is written down. What a test puts into the client later counts. */
const recorded = (client: BankIntegrationsClient, calls: RecordedCall[], {mapFlow, wrap}: OpenOptions) => {
  const methods = client as unknown as Readonly<Record<string, Method>>;
  const changed = wrap?.(client) as Readonly<Record<string, Method>> | undefined;
  return Object.fromEntries(
    Object.keys(client)
      .filter(name => typeof methods[name] === 'function')
      .map(operation => [
        operation,
        async (input: Record<string, unknown>, options?: {readonly signal?: AbortSignal}) => {
          const call: RecordedCall = {operation, input, signal: options?.signal};
          calls.push(call);
          try {
            const output = await (changed?.[operation] ?? methods[operation])?.(input, options);
            const answer =
              mapFlow && /^(startFlow|getFlow|submitStep)$/.test(operation) ? mapFlow(output as Flow) : output;
            call.answer = {output: answer};
            return answer;
          } catch (error) {
            call.answer = {failure: error};
            throw error;
          }
        },
      ]),
  ) as unknown as BankIntegrationsClient;
};

const textOf = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** Names of buttons that lead out of a step, in every language. */
const ways = Object.values(words).flatMap(({common, wizard}) => [
  ...[common.cancel, common.close, wizard.cancel, wizard.back, wizard.done],
  ...[wizard.leave.stay, wizard.leave.leave, wizard.otherBank, wizard.restart, wizard.checkAgain],
]);

/** A wizard, and the world behind it. */
export interface WizardStage {
  readonly element: BankSyncWizard;
  readonly client: SimulatedClient;
  readonly calls?: readonly RecordedCall[];
}

/** Drives one wizard the way that a user does, and moves its clock. Time never passes by itself. */
export class WizardDriver {
  readonly element: BankSyncWizard;
  readonly client: SimulatedClient;
  /** Empty where the client does not write them down. */
  readonly calls: readonly RecordedCall[];
  readonly events: readonly RecordedEvent[];
  /** Asked after every step; undefined where somebody else drives as well. */
  readonly invariants: WizardInvariants | undefined;
  readonly say = words.en.wizard;
  readonly common = words.en.common;
  /** What is said about codes, pictures and approvals. */
  readonly approving = words.en.approving;

  constructor({element, client, calls = []}: WizardStage, invariants?: WizardInvariants) {
    this.invariants = invariants;
    this.element = element;
    this.client = client;
    this.calls = calls;
    this.events = recordEvents(element);
  }

  get root(): ShadowRoot {
    if (!this.element.shadowRoot) throw new Error('the wizard has no shadow root');
    return this.element.shadowRoot;
  }

  /** In the shadow root or in the login form. */
  find(selector: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(selector) ?? this.element.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [
      ...this.root.querySelectorAll<HTMLElement>(selector),
      ...this.element.querySelectorAll<HTMLElement>(selector),
    ];
  }

  has(selector: string): boolean {
    return this.find(selector) !== null;
  }

  hasButton(name: string): boolean {
    return this.button(name) !== undefined;
  }

  /** Waits until it is there. */
  async seen(selector: string): Promise<HTMLElement> {
    return until(() => this.find(selector), selector);
  }

  get heading(): string {
    const heading = this.find('#heading');
    return heading ? textOf(heading) : '';
  }

  /** What is on screen, in words. */
  get text(): string {
    return [this.root.querySelector('.wizard'), ...this.element.children].map(each => each && textOf(each)).join(' ');
  }

  /** Waits for a step by its heading, or by how that begins. */
  async at(heading: string): Promise<void> {
    await until(
      () => this.heading.startsWith(heading),
      () => `heading «${heading}», there is «${this.heading}»: ${this.text}`,
    );
    await this.settle();
  }

  button(name: string): HTMLElement | undefined {
    return this.all('button, a.button').find(each => (each.getAttribute('aria-label') ?? textOf(each)) === name);
  }

  /** Presses a button as a mouse does: it gets the focus. */
  async press(name: string): Promise<void> {
    const button = await until(
      () => this.button(name),
      () => `button «${name}» in: ${this.text}`,
    );
    button.focus();
    button.click();
    await this.settle();
  }

  input(selector: string): HTMLInputElement | null {
    return this.root.querySelector<HTMLInputElement>(selector);
  }

  async type(selector: string, value: string): Promise<void> {
    const field = await until(() => this.input(selector), selector);
    this.fill(field, value);
    await this.settle();
  }

  fill(field: HTMLInputElement, value: string): void {
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }

  /** Lets what was begun happen, and asks whether all invariants hold. */
  async settle(cause: Cause = 'gesture'): Promise<void> {
    await settled(this.element);
    const broken = this.invariants?.broken(cause, {...this, ways}) ?? [];
    if (broken.length > 0) throw new Error(`${broken.join('\n')}\nat «${this.heading}»: ${this.text}`);
  }

  async advance(milliseconds: number): Promise<void> {
    await this.settle();
    await this.client.clock.advance(milliseconds);
    await this.settle('time');
  }

  get focused(): Element | null {
    return this.root.activeElement ?? document.activeElement;
  }

  get polite(): string {
    return this.find('[aria-live=polite]')?.textContent ?? '';
  }

  get assertive(): string {
    return this.find('[aria-live=assertive]')?.textContent ?? '';
  }

  count(operation: string): number {
    return this.inputs(operation).length;
  }

  inputs(operation: string): RecordedCall['input'][] {
    return this.calls.filter(call => call.operation === operation).map(({input}) => input);
  }

  /** Names of the events in which runs ended. */
  get outcomes(): string[] {
    return this.events.map(({type}) => type).filter(type => /^bank-sync-(created|failed|cancelled)$/.test(type));
  }

  // ——— The steps, in their order ———

  async nameIt(name = 'Operations North'): Promise<void> {
    await this.type('#name', name);
    await this.press(this.say.next);
  }

  /** Types into the search and waits for its answer. */
  async search(query: string): Promise<void> {
    await this.type('#bank', query);
    await this.advance(300);
    await until(
      () => !this.find('.options.busy, .options[aria-hidden]'),
      () => `an answer for «${query}»`,
    );
    await this.settle();
  }

  get options(): HTMLElement[] {
    return this.all('[role=option]');
  }

  get optionNames(): string[] {
    return this.options.map(option => textOf(option.querySelector('.text > :first-child, .text') ?? option));
  }

  async option(bank: string): Promise<HTMLElement> {
    return until(
      () => this.options.find(each => textOf(each).includes(bank)),
      () => `«${bank}» in: ${this.text}`,
    );
  }

  async mark(bank: string): Promise<void> {
    (await this.option(bank)).click();
    await this.settle();
  }

  async chooseBank(bank = 'Nordbank'): Promise<void> {
    if (this.find('#name')) await this.nameIt();
    await this.at(this.say.bank.heading);
    await this.search(bank);
    await this.mark(bank);
    await this.press(this.say.next);
  }

  async acceptTerms(): Promise<void> {
    (await this.seen('#accept')).click();
    await this.settle();
    await this.press(this.say.next);
  }

  get loginFields(): HTMLInputElement[] {
    return [...this.element.querySelectorAll('input')];
  }

  async fillLogin(user = 'windpark', pin = '12345'): Promise<void> {
    await until(() => this.loginFields.length > 0, 'the login form');
    await this.settle();
    for (const field of this.loginFields)
      this.fill(field, field.autocomplete === 'current-password' ? pin : field === this.loginFields[0] ? user : '');
  }

  async logIn(user?: string, pin?: string): Promise<void> {
    await this.fillLogin(user, pin);
    await this.press(this.say.login.submit);
  }

  async chooseMethod(name: string): Promise<void> {
    await this.at(this.say.method.heading);
    const choice = this.all('label.choice').find(each => textOf(each).includes(name));
    choice?.querySelector('input')?.click();
    await this.settle();
    await this.press(this.say.next);
  }

  async enterCode(code = '123456'): Promise<void> {
    await this.type('#code', code);
    await this.press(this.say.next);
  }

  /** Straight to the login form. */
  async toLogin(bank?: string): Promise<void> {
    await this.chooseBank(bank);
    await this.acceptTerms();
    await until(
      () => this.loginFields.length > 0,
      () => `the login form in: ${this.text}`,
    );
    await this.settle();
  }

  /** Straight to the code by text message, where that is the only method. */
  async toCode(): Promise<void> {
    await this.toLogin();
    await this.logIn();
    await this.seen('#code');
  }

  /** Lets the import finish. */
  async finishImport(): Promise<void> {
    await this.at(this.say.importing.heading);
    await this.advance(10_000);
  }
}

/** Opens a wizard before the bank world of a scenario. Import `bank-integration-elements/define/bank-sync-wizard` first. */
export const openWizard = async (scenario: string | Scenario, options: OpenOptions = {}): Promise<WizardDriver> => {
  const {properties = {}, parent = document.body} = options;
  const client = createSimulatedClient({scenario});
  const calls: RecordedCall[] = [];
  const element = document.createElement('bank-sync-wizard');
  Object.assign(element, {timeZone: 'UTC', ...properties});
  element.clock = client.clock;
  element.client = recorded(client, calls, options);
  const driver = new WizardDriver({element, client, calls}, new WizardInvariants());
  parent.append(element);
  await driver.settle();
  return driver;
};
