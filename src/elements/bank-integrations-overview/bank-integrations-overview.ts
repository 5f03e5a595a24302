import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import type {Failure} from '../../client/failure.ts';
import type {BankSync} from '../../contract/bank-sync.ts';
import {Announcer} from '../../controllers/announcer.ts';
import {FirstScreen} from '../../controllers/first-screen.ts';
import {FocusKeeper} from '../../controllers/focus-keeper.ts';
import {guardedUpdate} from '../../controllers/guarded-update.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {isReturn, storedRun} from '../../controllers/returning.ts';
import {StoreController} from '../../controllers/store-controller.ts';
import {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import {common} from '../../i18n/en/common.ts';
import {overview} from '../../i18n/en/overview.ts';
import {createOverviewStore} from '../../store/overview/overview-store.ts';
import {isLocked, isStale, overviewView} from '../../store/overview/overview-selectors.ts';
import {reportCall} from '../../store/overview/report-call.ts';
import type {OverviewEvent, OverviewState} from '../../store/overview/overview-state.ts';
import type {SyncLook} from '../../store/sync-status/sync-look.ts';
import {dataOf} from '../../store/resource.ts';
import {syncLook} from '../../store/sync-status/sync-look.ts';
import {readWarnDays} from '../../store/sync-status/warn-days.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {surfaces} from '../../styles/surfaces.ts';
import {tokens} from '../../styles/tokens.ts';
import {liveRegions} from '../../ui/live-regions.ts';
import {panel} from '../../ui/panel.ts';
import {BankSyncRequestedEvent} from './bank-integrations-overview.events.ts';
import {overviewStyles} from './bank-integrations-overview.styles.ts';
import {DetailsController} from './details-controller.ts';
import {newFailure} from './new-failure.ts';
import {notConnectedView} from './views/not-connected-view.ts';
import {openFailed} from './views/pending-view.ts';
import {drawOverview} from './views/overview-views.ts';
import type {OverviewScope} from './views/scope.ts';

/**
 * All bank syncs of the organisation: whether they work, when their sessions end, their accounts with balances, and the
 * assets that the accounts are linked to. Everything else starts from here.
 *
 * @fires {BankSyncRequestedEvent} bank-sync-requested - The user wants to connect a bank or renew a sync. Cancel it to open a wizard of your own.
 * @fires {BankLinkRequestedEvent} bank-link-requested - The user wants to choose the asset of an account. Cancel it to open a linker of your own.
 * @fires {BankSyncRenamedEvent} bank-sync-renamed - A sync got another name.
 * @fires {BankSyncRemovedEvent} bank-sync-removed - A sync was removed.
 * @fires {BankSessionEndingEvent} bank-session-ending - A session ends in so many days, for mails of the host; once per sync and warning while the page lives.
 * @fires {BankCalendarRequestedEvent} bank-calendar-requested - The user wants a reminder in their calendar. Cancel it to add it in your own way.
 * @fires {BankAccountHiddenEvent} bank-account-hidden - The user hid an account, or showed it again; keep it and give it back as `hiddenAccounts`.
 * @fires {BankFailureEvent} bank-failure - Something failed; for the host's monitoring.
 * @slot upgrade - The host's offer, shown where the organisation has no subscription.
 * @slot dialog - Used by the element itself for the wizard and the linker that it opens.
 * @csspart header - Title, figures and the first button.
 * @csspart primary - The button that connects a bank.
 * @csspart sync - The card of one sync.
 * @csspart status - The word that says how a sync is.
 * @csspart alert - A box that says what happened.
 * @csspart bank-text - The bank's own words.
 * @csspart panel - The panel shown where there is nothing to list.
 * @csspart path - The path of a linked asset.
 * @cssprop [--bank-color-primary=#2f55d4] - Buttons, links, focus.
 * @cssprop [--bank-color-background=#ffffff] - Cards, fields and dialogs.
 * @cssprop [--bank-color-text=#1a1f2c] - Text; greys and lines are mixed from it.
 * @cssprop [--bank-color-danger=#b3261e] - What is broken or destroys.
 * @cssprop [--bank-font-family=system-ui] - Typeface.
 * @cssprop [--bank-font-size=15px] - Size of running text.
 * @cssprop [--bank-spacing=4px] - The unit of all distances.
 * @cssprop [--bank-radius=8px] - Corner radius of cards, fields and buttons.
 * @cssstate loading - The first reading is on its way.
 * @cssstate attention - A sync needs the user.
 * @cssstate locked - The user may not see or use bank syncs.
 */
export class BankIntegrationsOverview extends LitElement {
  static override styles = [tokens, base, controls, surfaces, overviewStyles];

  /** Loads and registers `<bank-sync-wizard>` when it is first needed; set by the `define` module. */
  static loadWizard: (() => Promise<unknown>) | undefined;
  /** Loads and registers `<account-asset-linker>` when it is first needed; set by the `define` module. */
  static loadLinker: (() => Promise<unknown>) | undefined;
  /** What the names of its wizard and linker begin with, where it was registered under such a name itself. */
  static prefix: string | undefined;

  static override properties = {
    client: {attribute: false},
    timeZone: {attribute: 'time-zone'},
    clock: {attribute: false},
    warnDays: {attribute: 'warn-days'},
    hiddenAccounts: {attribute: false},
  };

  /** The API to talk to, unless a provider gives it. */
  declare client: BankIntegrationsClient | undefined;
  /** IANA time zone of dates, unless a provider gives it; the device's where nobody does. */
  declare timeZone: string | undefined;
  /** Where time comes from; for tests and demonstrations. */
  declare clock: Clock | undefined;

  /**
   * Days before the end of a session at which it is warned of: a list, or a text such as `14 7 1`, which are the usual ones.
   * From the longest on a session counts as ending soon.
   */
  declare warnDays: readonly number[] | string | undefined;

  /** Ids of accounts that are left out of their lists until the user asks for them, such as those that were closed. */
  declare hiddenAccounts: readonly string[] | undefined;

  readonly #internals = this.attachInternals();
  readonly #surroundings = new SurroundingsController(this, ({visible, online}) => {
    if (visible && online) this.#store.send({type: 'seen-again', at: this.#surroundings.clock.now()});
  });
  readonly #words = new MessagesController(this, this.#surroundings, {common, overview});
  readonly #announcer = new Announcer(this);
  readonly #store = new StoreController<OverviewState, OverviewEvent>(this, next => this.#changed(next));
  #before: OverviewState | undefined;
  readonly #details = new DetailsController(this, {
    surroundings: this.#surroundings,
    words: this.#words,
    announcer: this.#announcer,
    state: () => this.#store.state,
    panel,
    openFailed,
    reportCall,
    keepFocus: (places, owner) => new FocusKeeper(this, places, owner),
    look: (sync, asOf) => this.#look(sync, asOf),
    warnDays: () => this.#warnings(),
    renew: sync => this.#openWizard(sync),
    openLinker: given =>
      this.#open('account-asset-linker', (this.constructor as typeof BankIntegrationsOverview).loadLinker, given),
    needsDetails: () => this.#needsDetails(),
    send: event => this.#store.send(event),
    report: failure => this.#report(failure),
    tellLoadFailed: () => {
      const {title, text} = this.#words.messages.overview.openFailed;
      this.#announcer.say(`${title}. ${text}`, true);
    },
  });
  readonly #firstScreen = new FirstScreen(this);
  #looked = false;
  /** What is typed into the filter; whoever changes it asks the store for another list. */
  #query = '';

  /** Reads again what is on screen. */
  refresh(): void {
    this.#store.send({type: 'refresh'});
  }

  protected override performUpdate(): void {
    guardedUpdate(() => super.performUpdate(), this, this.#store, this.#words);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const {client, clock} = this.#surroundings;
    this.#store.use([client, clock], () => {
      this.#forget(); // nothing of one client's data stays when another one comes
      return createOverviewStore({client: client as BankIntegrationsClient, clock});
    });
  }

  #forget(): void {
    this.#before = undefined;
    this.#firstScreen.begin();
    this.#details.cancel();
    this.#query = '';
  }

  #changed(next: OverviewState): void {
    const before = this.#before;
    this.#before = next;
    // Drawn after a press, or because the host or a wizard had it opened.
    if (!this.#details.failed && this.#needsDetails()) void this.#details.load();
    // Back from the page of a bank: the wizard knows what to do.
    if (!this.#looked && next.syncs.kind === 'ready') {
      this.#looked = true;
      if (storedRun() !== undefined || isReturn()) this.#openWizard();
    }
    const failure = newFailure(before, next);
    if (failure) this.#report(failure);
  }

  #needsDetails(): boolean {
    const {state} = this.#store;
    if (!state) return false;
    const nothingToList = dataOf(state.syncs)?.items.length === 0;
    return nothingToList || isStale(state) || isLocked(state) || Object.keys(state.opened).length > 0;
  }

  #report(failure: Failure): void {
    this.#words.withFailure(failure.code, ({title, next}) => this.#announcer.say(`${title}. ${next}`, true));
    this.#announcer.report(failure);
  }

  #openWizard(sync?: BankSync): boolean {
    const mode = sync ? 'resync' : 'connect';
    if (!this.dispatchEvent(new BankSyncRequestedEvent({mode, syncId: sync?.id}))) return false;
    const load = (this.constructor as typeof BankIntegrationsOverview).loadWizard;
    this.#open('bank-sync-wizard', load, {syncId: sync?.id, syncName: sync?.name}, sync);
    return true;
  }

  #open(
    tag: string,
    load: (() => Promise<unknown>) | undefined,
    properties: Readonly<Record<string, unknown>>,
    sync?: BankSync,
  ): void {
    const loading = (async () => customElements.get(tag) ?? load?.())();
    loading.catch(() => undefined); // told by what waits for it
    this.#details.begin({type: 'open', sync, tag, load, loading, properties});
  }

  #warnings(): readonly number[] {
    return readWarnDays(this.warnDays);
  }

  #look(sync: BankSync, asOf: number): SyncLook {
    return syncLook(sync, asOf, this.#warnings()[0] ?? 0);
  }

  #scope(current: OverviewState): OverviewScope {
    const {messages, format} = this.#words;
    const capabilities = dataOf(current.capabilities);
    const page = dataOf(current.syncs);
    const now = this.#surroundings.clock.now() + current.serverOffset;
    // The server's time of the answer: until it is read again, nothing ends by the device's clock.
    const asOf = Date.parse(page?.serverTime ?? '') || now;
    const look = (sync: BankSync): SyncLook => this.#look(sync, asOf);
    const items = page?.items ?? [];
    return {
      state: current,
      text: messages.overview,
      common: messages.common,
      failures: messages.failures,
      format,
      now,
      look,
      // The API counts those of 14 days; others are counted on the page, which has them in front.
      endSoon:
        this.#warnings()[0] === 14
          ? (page?.summary.endSoon ?? 0)
          : items.filter(sync => look(sync).kind === 'expires-soon').length,
      mayManage: capabilities?.manageRefusal === null,
      nameLength: capabilities?.limits.syncNameLength ?? 64,
      cards: this.#firstScreen.limit(items.length),
      query: this.#query,
      details: this.#details,
      send: event => this.#store.send(event),
      connect: () => void this.#openWizard(),
      renew: sync => void this.#openWizard(sync),
      search: query => {
        this.#query = query;
        this.#store.send({type: 'query-changed', query: query.trim()});
      },
    };
  }

  #show(current: OverviewState): TemplateResult {
    this.#mark('loading', overviewView(current).kind === 'loading');
    this.#mark('locked', isLocked(current));
    this.#mark('attention', (dataOf(current.syncs)?.summary.needUser ?? 0) > 0);
    return drawOverview(this.#scope(current));
  }

  #mark(name: string, on: boolean): void {
    this.#internals.states[on ? 'add' : 'delete'](name);
  }

  protected override render(): TemplateResult {
    const current = this.#store.state;
    const {messages, ready} = this.#words;
    return html`
      <div class="page">
        ${!ready ? nothing : current ? this.#show(current) : notConnectedView({common: messages.common})}
        ${this.#details.here?.dialog()}
      </div>
      ${liveRegions(this.#announcer.polite, this.#announcer.assertive)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bank-integrations-overview': BankIntegrationsOverview;
  }
}
