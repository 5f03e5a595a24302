import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import type {Bank} from '../../contract/bank.ts';
import {Announcer} from '../../controllers/announcer.ts';
import {FocusKeeper} from '../../controllers/focus-keeper.ts';
import {FocusReturn} from '../../controllers/focus-return.ts';
import {guardedUpdate} from '../../controllers/guarded-update.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {PageController} from '../../controllers/page-controller.ts';
import {readRun, takeReturn} from '../../controllers/stored-run.ts';
import {StoreController} from '../../controllers/store-controller.ts';
import {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import {TickController} from '../../controllers/tick-controller.ts';
import {common} from '../../i18n/en/common.ts';
import {wizard} from '../../i18n/en/wizard.ts';
import type {FlowUserEvent} from '../../store/flow/flow-event.ts';
import {deadlineOf, flowOf, isOver, mayExist, retryTimeOf, stepKeyOf} from '../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';
import type {FlowStore} from '../../store/flow/flow-store.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {marks} from '../../styles/marks.ts';
import {surfaces} from '../../styles/surfaces.ts';
import {tokens} from '../../styles/tokens.ts';
import {liveRegions} from '../../ui/live-regions.ts';
import {wizardStyles} from './bank-sync-wizard.styles.ts';
import type {WizardMore} from './more/wizard-more.ts';
import {beginRun, nameLength} from './begin-run.ts';
import {Leaving} from './leaving.ts';
import {tellNews} from './news.ts';
import {searchStyles} from './search.styles.ts';
import {RunMemory} from './run-memory.ts';
import {SecretsController} from './secrets-controller.ts';
import {showHeld} from './show-held.ts';
import {StepFocus} from './step-focus.ts';
import {OutcomeReporter} from './outcome-reporter.ts';
import {notConnectedView} from './views/not-connected-view.ts';
import {stepsView} from './views/parts.ts';
import type {StepForm} from './views/scope.ts';
import {emptyForm} from './views/scope.ts';
import {isWaitingView, wizardView} from './views/wizard-views.ts';
import type {WizardParts} from './wizard-parts.ts';
import {wizardScope} from './wizard-scope.ts';

/**
 * Connects one bank, step by step, and waits until its accounts have arrived. With a `sync-id`, it renews that sync.
 *
 * @fires {BankSyncCreatedEvent} bank-sync-created - The bank granted access and the sync exists, or was renewed.
 * @fires {BankSyncFailedEvent} bank-sync-failed - The run ended without a sync.
 * @fires {BankSyncCancelledEvent} bank-sync-cancelled - The user gave the run up.
 * @fires {BankSyncContinuedEvent} bank-sync-continued - The user left while accounts were being read; the import goes on at the server.
 * @fires {BankFailureEvent} bank-failure - A request failed. The user has been told.
 * @fires {BankBeforeRedirectEvent} bank-before-redirect - The user goes to the bank's own page. Cancel it to stay.
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
    redirectMode: {attribute: 'redirect-mode'},
    returnUrl: {attribute: 'return-url'},
    navigate: {attribute: false},
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
  /** `popup`: the bank's own page opens in a window of its own; otherwise in the place of this page. */
  declare redirectMode: string | undefined;
  /** Where the bank sends the user back to; this page unless told. */
  declare returnUrl: string | undefined;
  /** How this page goes to the bank's address; by `location.assign` unless told. For routers and web views. */
  declare navigate: ((address: string) => void) | undefined;
  /** Where time comes from; for tests and demonstrations. */
  declare clock: Clock | undefined;
  /** What the user has begun in the present step. Nothing secret: that lives in its inputs alone. */
  declare protected form: StepForm;

  readonly #internals = this.attachInternals();
  readonly #surroundings = new SurroundingsController(this);
  readonly #words = new MessagesController(this, this.#surroundings, {common, wizard});
  readonly #announcer = new Announcer(this);
  readonly #store = new StoreController<FlowState, FlowUserEvent, FlowStore>(this, next => this.#changed(next));
  readonly #secrets = new SecretsController(
    this,
    formFailed => this.#remember({formFailed}),
    views => {
      this.#more = new views.WizardMore(this, this.#parts, this.#announcer);
    },
  );
  readonly #outcomes = new OutcomeReporter(this);
  readonly #tick = new TickController(this);
  #more: WizardMore | undefined;
  readonly #memory = new RunMemory();
  readonly #focus = new StepFocus(this, () => {
    const {state} = this.#store;
    return state ? stepKeyOf(state) : this.#held ? `held ${this.#held}` : '';
  });
  /** Goes up when the run of this tab is to be looked for again. */
  #round = 0;
  /** The bank has sent the user to this tab, but another one waits. */
  #returned = false;
  /** Something was shown instead of a step: what comes next is a step that begins. */
  #waited = false;
  /** The bank of the sync that is renewed instead of being connected twice. */
  #knownBank: Bank | undefined;
  readonly #parts = this.#allParts();
  readonly #leaving = new Leaving(this.#parts);

  constructor() {
    super();
    this.form = emptyForm;
    // What is pressed may be gone afterwards: the last page of banks, a failed search.
    new FocusKeeper(this, focused => (focused.closest('.results') ? ['#bank', '#heading'] : ['#heading', '#waits']));
    new FocusReturn(this);
    new PageController(this, ({visible, online}) => this.#store.send({type: 'page-changed', visible, online}));
  }

  /** The user wants to leave: asks back where a login would be given up, else leaves. */
  requestClose(): void {
    this.#leaving.request();
  }

  #allParts(): WizardParts {
    return {
      host: this,
      surroundings: this.#surroundings,
      words: this.#words,
      store: this.#store,
      secrets: this.#secrets,
      focus: this.#focus,
      nameLength,
      form: () => this.form,
      more: () => (this.#more?.ready ? this.#more.scope : undefined),
      remember: change => this.#remember(change),
      renewInstead: (current, syncId, name) => {
        this.#knownBank = 'selected' in current ? current.selected : current.run.bank;
        this.#store.send({type: 'cancel'});
        this.#focus.next = '#heading';
        this.syncName = name;
        this.syncId = syncId;
      },
    };
  }

  #remember(change: Partial<StepForm>): void {
    this.form = {...this.form, ...change};
  }

  protected override performUpdate(): void {
    guardedUpdate(
      () => super.performUpdate(),
      this,
      this.#store,
      this.#words,
      () => this.#secrets.clear(),
    );
  }

  protected override willUpdate(): void {
    const {client, clock} = this.#surroundings;
    if (client && !this.#store.state && takeReturn() && !readRun()?.atBank) this.#returned = true;
    const acts = this.#held === undefined || undefined;
    const syncId = typeof this.syncId === 'string' && this.syncId !== '' ? this.syncId : null;
    this.#store.use([client, clock, syncId, this.#round, acts], () =>
      this.#begin(client as BankIntegrationsClient, clock, syncId),
    );
    if (!this.#held) return;
    this.#waited = true;
    void this.#secrets.load();
  }

  /** Why this wizard does not act, if it does not. */
  get #held(): 'returned' | 'follows' | undefined {
    return this.#returned ? 'returned' : this.#more?.follows ? 'follows' : undefined;
  }

  /**
   * Takes up the run that this tab was at when its page was left, or looks where the present one stands; the element does it by
   * itself when it is put into a page that was loaded again, or that the bank returns to. Never throws; where there is nothing to take up, nothing changes.
   * @param url - the address of the return, where the host knows it. Nothing in it decides anything: it only says that there was one.
   * @returns whether a run of this tab is looked at.
   */
  async resume(url?: unknown): Promise<boolean> {
    await this.updateComplete;
    const {state} = this.#store;
    if (state && mayExist(state)) {
      this.#store.send({type: 'check'});
      return true;
    }
    if (!state || flowOf(state) || isOver(state)) return false;
    const run = readRun();
    const stored = !!run && (run.atBank || url === undefined);
    if (stored) {
      this.#memory.forget();
      this.#round += 1;
    } else if (url !== undefined) this.#returned = true;
    this.requestUpdate();
    return stored;
  }

  #begin(client: BankIntegrationsClient, clock: Clock, syncId: string | null): FlowStore {
    const known = this.#memory.takeUp(client, syncId);
    if (!this.#waited) this.#focus.reset();
    this.#waited = false;
    this.#secrets.clear();
    this.form = emptyForm;
    const {syncName, returnUrl} = this;
    const store = beginRun({client, clock, syncId, syncName, returnUrl, bank: this.#knownBank, known});
    this.#knownBank = undefined;
    this.#memory.remember(store.state);
    // Others may be at the same sync or run.
    if (store.state.kind !== 'naming') void this.#secrets.load();
    return store;
  }

  #changed(next: FlowState): void {
    const before = this.#memory.state;
    this.#memory.remember(next);
    if (before && stepKeyOf(before) !== stepKeyOf(next)) {
      this.#secrets.clear();
      this.form = emptyForm;
    } else if ('selected' in next && this.form.missing) this.#remember({missing: false});
    tellNews(before, next, this.#words, this.#announcer);
    this.#secrets.prepare(next);
    this.#outcomes.report(next);
  }

  protected override updated(): void {
    this.renderRoot.querySelector('.option.active')?.scrollIntoView({block: 'nearest'});
  }

  #show(current: FlowState): TemplateResult {
    const scope = wizardScope(this.#parts, this.#leaving, current);
    this.#secrets.show(scope);
    this.#mark('waiting', isWaitingView(current));
    this.#mark('finished', isOver(current));
    this.#tick.until(deadlineOf(current) ?? retryTimeOf(current), this.#surroundings.clock);
    const {afterStart, more} = scope;
    return html`${stepsView(scope)} ${afterStart && more ? afterStart.idleView(more) : nothing}
      <div class="body">${wizardView(scope)}</div>`;
  }

  #mark(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }

  protected override render(): TemplateResult {
    const {state: current} = this.#store;
    const held = this.#surroundings.client && this.#held;
    const show = (): TemplateResult => {
      if (current) return this.#show(current);
      this.#secrets.show(undefined);
      if (!held) return notConnectedView(this.#words.messages.common);
      return showHeld(held, this.#parts, this.#leaving, () => {
        this.#returned = false;
        this.requestUpdate();
      });
    };
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
