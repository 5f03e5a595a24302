import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {newRunKey} from '../../client/random.ts';
import type {Bank} from '../../contract/bank.ts';
import {Announcer} from '../../controllers/announcer.ts';
import {FocusKeeper} from '../../controllers/focus-keeper.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {PageController} from '../../controllers/page-controller.ts';
import {StoreController} from '../../controllers/store-controller.ts';
import {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import {TickController} from '../../controllers/tick-controller.ts';
import {common} from '../../i18n/en/common.ts';
import {wizard} from '../../i18n/en/wizard.ts';
import type {FlowUserEvent} from '../../store/flow/flow-event.ts';
import {
  deadlineOf,
  flowOf,
  isBusy,
  isUnfinished,
  mayCancel,
  mayExist,
  outcomeOf,
  retryTimeOf,
  stepKeyOf,
} from '../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';
import type {FlowStore} from '../../store/flow/flow-store.ts';
import {createFlowStore} from '../../store/flow/flow-store.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {marks} from '../../styles/marks.ts';
import {surfaces} from '../../styles/surfaces.ts';
import {tokens} from '../../styles/tokens.ts';
import {alert} from '../../ui/alert.ts';
import {liveRegions} from '../../ui/live-regions.ts';
import {BankBeforeCloseEvent} from './bank-sync-wizard.events.ts';
import {wizardStyles} from './bank-sync-wizard.styles.ts';
import {newsOf} from './news.ts';
import {searchStyles} from './search.styles.ts';
import {SecretsController} from './secrets-controller.ts';
import {OutcomeReporter} from './outcome-reporter.ts';
import {stepsView} from './views/parts.ts';
import type {StepForm, WizardScope} from './views/scope.ts';
import {emptyForm} from './views/scope.ts';
import {isWaitingView, wizardView} from './views/wizard-views.ts';

const nameLength = 64;

/**
 * Connects one bank, step by step, and waits until its accounts have arrived. With a `sync-id`, it renews that sync.
 *
 * @fires {BankSyncCreatedEvent} bank-sync-created - The bank granted access and the sync exists, or was renewed.
 * @fires {BankSyncFailedEvent} bank-sync-failed - The run ended without a sync.
 * @fires {BankSyncCancelledEvent} bank-sync-cancelled - The user gave the run up.
 * @fires {BankBeforeCloseEvent} bank-before-close - The user wants to leave. Cancel it to keep the wizard open.
 * @slot terms - The host's own legal text, shown above the bank's.
 * @slot bank-not-listed - What the host offers to those whose bank is not in the list.
 * @slot credentials - Used by the element itself: the login form stands in the light DOM, where password managers look.
 * @csspart primary - The button that goes on to the next step.
 * @csspart alert - A box that says what happened.
 * @csspart bank-text - The bank's own words.
 * @cssprop [--bank-color-primary=#2f55d4] - Buttons, links, focus.
 * @cssprop [--bank-color-background=#ffffff] - Cards, fields and dialogs.
 * @cssprop [--bank-color-text=#1a1f2c] - Text; greys and lines are mixed from it.
 * @cssprop [--bank-color-danger=#b3261e] - What is broken or destroys.
 * @cssprop [--bank-font-family=system-ui] - Typeface.
 * @cssprop [--bank-font-size=15px] - Size of running text.
 * @cssprop [--bank-spacing=4px] - The unit of all distances.
 * @cssprop [--bank-radius=8px] - Corner radius of cards, fields and buttons.
 * @cssstate waiting - The bank or the user's phone has the next move.
 * @cssstate finished - The run is over.
 */
export class BankSyncWizard extends LitElement {
  static override styles = [tokens, base, controls, surfaces, marks, wizardStyles, searchStyles];

  static override properties = {
    client: {attribute: false},
    syncId: {attribute: 'sync-id'},
    syncName: {attribute: 'sync-name'},
    timeZone: {attribute: 'time-zone'},
    clock: {attribute: false},
    form: {state: true},
  };

  /** The API to talk to, unless a provider gives it. */
  declare client: BankIntegrationsClient | undefined;
  /** The sync to renew; without it, a bank is connected anew. */
  declare syncId: string | undefined;
  /** The name of the sync: shown when renewing, filled in when connecting. */
  declare syncName: string | undefined;
  /** IANA time zone of dates, unless a provider gives it; the device's where nobody does. */
  declare timeZone: string | undefined;
  /** Where time comes from; for tests and demonstrations. */
  declare clock: Clock | undefined;
  /** What the user has begun in the present step. Nothing secret: that lives in its inputs alone. */
  declare protected form: StepForm;

  readonly #internals = this.attachInternals();
  readonly #surroundings = new SurroundingsController(this);
  readonly #words = new MessagesController(this, this.#surroundings, {common, wizard});
  readonly #announcer = new Announcer(this);
  readonly #store = new StoreController<FlowState, FlowUserEvent, FlowStore>(this, next => this.#changed(next));
  readonly #secrets = new SecretsController(this, formFailed => this.#remember({formFailed}));
  readonly #outcomes = new OutcomeReporter(this);
  readonly #tick = new TickController(this);
  #before: FlowState | undefined;
  #stepKey = '';
  #focusNext: string | undefined;
  /** The bank of the sync that is renewed instead of being connected twice. */
  #knownBank: Bank | undefined;

  constructor() {
    super();
    this.form = emptyForm;
    // What is pressed may be gone afterwards: the last page of banks, a failed search.
    new FocusKeeper(this, focused => (focused.closest('.results') ? ['#bank', '#heading'] : ['#heading']));
    new PageController(this, ({visible, online}) => this.#store.send({type: 'page-changed', visible, online}));
  }

  /** The user wants to leave: asks back where a login would be given up, else leaves. */
  requestClose(): void {
    const current = this.#store.state;
    if (!current) this.#close();
    else if (this.form.leaving) this.#askBack(false);
    else if (current.kind === 'asking' && current.flow.step === 'importing') this.#leave(current, false);
    else if (mayExist(current)) this.#askBack(true);
    else this.#leave(current, mayCancel(current));
  }

  #askBack(leaving: boolean): void {
    this.#remember({leaving});
    this.#focusNext = leaving ? '#stay' : '#heading';
  }

  #remember(change: Partial<StepForm>): void {
    this.form = {...this.form, ...change};
  }

  #leave(current: FlowState, cancel: boolean): void {
    if (this.form.leaving) this.#askBack(false);
    if (!this.dispatchEvent(new BankBeforeCloseEvent({unfinished: isUnfinished(current)}))) return;
    this.#secrets.clear();
    if (cancel) this.#store.send({type: 'cancel'});
    this.#close();
  }

  #close(): void {
    this.dispatchEvent(new Event('bank-close-requested'));
  }

  protected override willUpdate(): void {
    const {client, clock} = this.#surroundings;
    const syncId = typeof this.syncId === 'string' && this.syncId !== '' ? this.syncId : null;
    this.#store.use([client, clock, syncId], () => this.#begin(client as BankIntegrationsClient, clock, syncId));
  }

  #begin(client: BankIntegrationsClient, clock: Clock, syncId: string | null): FlowStore {
    const name = typeof this.syncName === 'string' ? this.syncName.slice(0, nameLength) : '';
    this.#stepKey = '';
    this.#secrets.clear();
    this.form = emptyForm;
    const store = createFlowStore({
      client,
      clock,
      newRunKey,
      name,
      nameLength,
      bank: this.#knownBank,
      mode: syncId === null ? 'connect' : 'resync',
      syncId: syncId ?? undefined,
      visible: document.visibilityState !== 'hidden',
      online: navigator.onLine,
    });
    this.#knownBank = undefined;
    this.#before = store.state;
    return store;
  }

  #changed(next: FlowState): void {
    const before = this.#before;
    this.#before = next;
    if (before && stepKeyOf(before) !== stepKeyOf(next)) {
      this.#secrets.clear();
      this.form = emptyForm;
    } else if ('selected' in next && this.form.missing) this.#remember({missing: false});
    const news = (): ReturnType<typeof newsOf> => newsOf(before, next, this.#words);
    news(); // looks the words up
    this.#words.whenHere(() => {
      const {say, urgent} = news();
      if (say) this.#announcer.say(say, urgent);
    });
    this.#secrets.prepare(next);
    this.#outcomes.report(next);
  }

  protected override updated(): void {
    const current = this.#store.state;
    const key = current ? stepKeyOf(current) : '';
    // The first step takes the focus only where a dialog has been opened for it: a page that loads keeps its own.
    const begins = key !== this.#stepKey && (this.#stepKey !== '' || this.closest('[slot="dialog"]') !== null);
    // A heading whose words are on their way gets the focus with them.
    const silent = begins && this.renderRoot.querySelector('#heading')?.textContent.trim() === '';
    if (silent) return;
    this.#stepKey = key;
    const find = (target: string | undefined): HTMLElement | null =>
      target === undefined ? null : this.renderRoot.querySelector(target);
    (find(this.#focusNext) ?? find(begins ? '#heading' : undefined))?.focus();
    this.#focusNext = undefined;
    this.renderRoot.querySelector('.option.active')?.scrollIntoView({block: 'nearest'});
  }

  #scope(current: FlowState): WizardScope {
    const {wizard: text, common: commonText, failures} = this.#words.messages;
    const flow = flowOf(current);
    return {
      state: current,
      text,
      common: commonText,
      failures,
      format: this.#words.format,
      now: this.#surroundings.clock.now(),
      clock: this.#surroundings.clock,
      bank: flow?.bank?.name ?? current.run.bank?.name ?? text.bankUnnamed,
      nameLength,
      ...this.form,
      send: event => this.#store.send(event),
      submit: answer => {
        this.#remember({missing: false});
        return this.#store.store?.submit(answer) ?? false;
      },
      complain: focus => {
        // The second of two quick presses finds the form empty.
        if (this.#store.state && isBusy(this.#store.state)) return;
        this.#remember({missing: true});
        this.#focusNext = focus;
      },
      focus: selector => {
        this.#focusNext = selector;
      },
      mark: change => this.#remember({...change, missing: false}),
      takeCode: () => this.#secrets.takeCode(),
      leave: answer => {
        if (answer === 'stay') this.#askBack(false);
        else if (answer === 'leave') this.#leave(current, mayCancel(current));
        else this.requestClose();
      },
      finish: () => this.#leave(current, false),
      afterStart: this.#secrets.views,
      loadAfterStart: () => void this.#secrets.load(),
      renewInstead: (syncId, name) => {
        this.#knownBank = 'selected' in current ? current.selected : current.run.bank;
        this.#store.send({type: 'cancel'});
        this.#focusNext = '#heading';
        this.syncName = name;
        this.syncId = syncId;
      },
    };
  }

  #show(current: FlowState): TemplateResult {
    const scope = this.#scope(current);
    this.#secrets.show(scope);
    this.#mark('waiting', isWaitingView(current));
    this.#mark('finished', outcomeOf(current) !== undefined);
    this.#tick.until(deadlineOf(current) ?? retryTimeOf(current), this.#surroundings.clock);
    return html`${stepsView(scope)}
      <div class="body">${wizardView(scope)}</div>`;
  }

  #mark(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }

  #notConnected(): TemplateResult {
    const {title, text} = this.#words.messages.common.notConnected;
    this.#secrets.show(undefined);
    return alert({tone: 'info', title, text: html`<p>${text}</p>`});
  }

  protected override render(): TemplateResult {
    const current = this.#store.state;
    const show = (): TemplateResult => (current ? this.#show(current) : this.#notConnected());
    return html`
      <div class="wizard">${this.#words.ready ? show() : nothing}</div>
      ${liveRegions(this.#announcer.polite, this.#announcer.assertive)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bank-sync-wizard': BankSyncWizard;
  }
}
