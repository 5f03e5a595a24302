import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {toFailure} from '../../client/failure.ts';
import type {Account} from '../../contract/account.ts';
import {Announcer} from '../../controllers/announcer.ts';
import {FocusKeeper} from '../../controllers/focus-keeper.ts';
import {guardedUpdate} from '../../controllers/guarded-update.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {StoreController} from '../../controllers/store-controller.ts';
import {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import {warnOnce} from '../../controllers/warn-once.ts';
import {common} from '../../i18n/en/common.ts';
import {linker} from '../../i18n/en/linker.ts';
import {isSearching} from '../../store/link/asset-search-state.ts';
import {focusedIndexIn} from '../../store/link/focused-index.ts';
import type {LinkUserEvent} from '../../store/link/link-event.ts';
import type {LinkState} from '../../store/link/link-state.ts';
import type {LinkStore} from '../../store/link/link-store.ts';
import {createLinkStore} from '../../store/link/link-store.ts';
import {treeRows} from '../../store/link/tree-rows.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {surfaces} from '../../styles/surfaces.ts';
import {tokens} from '../../styles/tokens.ts';
import {liveRegions} from '../../ui/live-regions.ts';
import {BankLinkCancelledEvent} from './account-asset-linker.events.ts';
import {linkerStyles} from './account-asset-linker.styles.ts';
import {firstLayout} from './first-layout.ts';
import {LinkingController} from './linking-controller.ts';
import {readAccount} from './read-account.ts';
import type {Run} from './run.ts';
import {nextRun} from './run.ts';
import {linkerView, waitingView} from './views/linker-view.ts';
import type {LinkerScope} from './views/scope.ts';

/**
 * Chooses the asset that a bank account belongs to, from the organisation's tree, or takes the link away.
 *
 * Stands alone anywhere in a page, or in a dialog that the overview opens. `focus()` puts the focus on its heading. With
 * `accounts` instead of `account` it goes through those without an asset, one after another.
 *
 * @fires {BankAccountLinkedEvent} bank-account-linked - The account is linked to an asset now.
 * @fires {BankAccountUnlinkedEvent} bank-account-unlinked - The account is linked to no asset any more.
 * @fires {BankLinkCancelledEvent} bank-link-cancelled - The user left without a change of their own.
 * @fires {Event} bank-close-requested - Nothing is left to do here: what has opened the linker may take it away. Does not bubble.
 * @fires {BankLinkingFinishedEvent} bank-linking-finished - Many accounts were gone through, or the user has stopped.
 * @fires {BankFailureEvent} bank-failure - Something failed; for the host's monitoring.
 * @slot no-assets - The host's way to add assets, shown where the organisation has none.
 * @slot upgrade - The host's offer, shown where the organisation has no subscription.
 * @csspart sheet - All of it; a card, unless the linker stands in slot `dialog`.
 * @csspart tree - The box with the tree or with what was found.
 * @csspart row - One asset.
 * @csspart path - The path of an asset.
 * @csspart primary - The button that links.
 * @csspart alert - A box that says what happened.
 * @csspart bank-text - Words that are not ours.
 * @csspart panel - What is shown instead while account or connection are missing.
 * @cssprop [--bank-color-primary=#2f55d4] - Buttons, the chosen asset, focus.
 * @cssprop [--bank-color-background=#ffffff] - The sheet and its field.
 * @cssprop [--bank-color-text=#1a1f2c] - Text; greys and lines are mixed from it.
 * @cssprop [--bank-color-danger=#b3261e] - What is broken or destroys.
 * @cssprop [--bank-font-family=system-ui] - Typeface.
 * @cssprop [--bank-font-size=15px] - Size of running text.
 * @cssprop [--bank-spacing=4px] - The unit of all distances.
 * @cssprop [--bank-radius=8px] - Corner radius of sheet, field and buttons.
 * @cssprop [--bank-tree-height=clamp(200px, 42dvh, 338px)] - Height of the box with the tree.
 * @cssstate loading - The tree is being read for the first time.
 * @cssstate saving - A change is on its way, or is being checked.
 * @cssstate conflict - Somebody else has changed the link meanwhile.
 * @cssstate done - The change was carried out.
 */
export class AccountAssetLinker extends LitElement {
  static override styles = [tokens, base, controls, surfaces, linkerStyles];

  static override properties = {
    account: {attribute: false},
    accounts: {attribute: false},
    client: {attribute: false},
    timeZone: {attribute: 'time-zone'},
    clock: {attribute: false},
  };

  /** The account to link, as the API gave it. Another account begins anew. */
  declare account: Account | undefined;
  /** Many accounts instead: those without an asset are linked one after another, with suggestions. Another list begins anew. */
  declare accounts: readonly Account[] | undefined;
  /** The API to talk to, unless a provider gives it. */
  declare client: BankIntegrationsClient | undefined;
  /** IANA time zone of dates, unless a provider gives it; the device's where nobody does. */
  declare timeZone: string | undefined;
  /** Where time comes from; for tests and demonstrations. */
  declare clock: Clock | undefined;

  readonly #internals = this.attachInternals();
  readonly #surroundings = new SurroundingsController(this);
  readonly #words = new MessagesController(this, this.#surroundings, {common, linker});
  readonly #announcer = new Announcer(this);
  readonly #store = new StoreController<LinkState, LinkUserEvent, LinkStore>(this, next => this.#changed(next));
  readonly #linking = new LinkingController(this, {
    surroundings: this.#surroundings,
    words: this.#words,
    announcer: this.#announcer,
    state: () => this.#store.state,
    send: event => this.#store.send(event),
    focusNext: selector => (this.#focusNext = selector),
    learn: code => this.#store.store?.learn(code),
    states: this.#internals.states,
    draw: linkerView,
    readAccount,
    toFailure,
    begin: run => {
      this.#run = run;
      this.requestUpdate();
    },
  });
  /** What the property `account` held when it was last read. */
  #given: unknown;
  #run: Run | undefined;
  #before: LinkState | undefined;
  #focusNext: string | undefined;
  /** A dialog is being opened for the linker; as soon as it is seen, its heading takes the focus. */
  #opening = false;

  constructor() {
    super();
    new FocusKeeper(this, () => ['#rows', '#heading']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated || !this.closest('[slot="dialog"]')) return;
    this.#opening = true;
    new ResizeObserver(() => this.#opening && this.requestUpdate()).observe(this);
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    this.#focusNext = '#heading';
    this.requestUpdate();
  }

  /** Leaves. A change that is on its way is not waited for. */
  requestClose(): void {
    if (!this.#linking.here?.left() && this.#store.state?.kind !== 'done')
      this.dispatchEvent(new BankLinkCancelledEvent());
    this.dispatchEvent(new Event('bank-close-requested'));
  }

  protected override performUpdate(): void {
    guardedUpdate(() => super.performUpdate(), this, this.#store, this.#words);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const {client, clock} = this.#surroundings;
    const given: unknown = this.accounts ?? this.account;
    if (given !== this.#given) {
      this.#given = given;
      const account = readAccount(given);
      if (!account && given) warnOnce('the `account` of the linker is no account.');
      this.#run = nextRun(this.#run, account, this.#store.state);
    }
    this.#store.use([client, clock, this.#run], () => {
      this.#linking.forget();
      const run = this.#run as Run;
      const store = createLinkStore({client: client as BankIntegrationsClient, clock, ...run});
      // Another client has another tree.
      run.tree = undefined;
      const {code} = this.#linking;
      if (code) store.learn(code);
      this.#before = store.state;
      return store;
    });
    const roots = this.#store.state?.tree.branches.get(null);
    this.#internals.states[roots?.status === 'loading' ? 'add' : 'delete']('loading');
  }

  #changed(next: LinkState): void {
    const before = this.#before ?? next;
    this.#before = next;
    // Led to the present link, or back to a row that is still there.
    if (next.tree !== before.tree && next.focused !== before.focused) this.#linking.here?.reveal();
    this.#linking.changed(before, next);
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  protected override updated(): void {
    if (this.#store.state?.focused !== undefined && !this.#linking.code) this.#showActive();
    if (this.#focusNext) (this.#find(this.#focusNext) ?? this.#find('#heading'))?.focus();
    this.#focusNext = undefined;
    const heading = this.#find('#heading');
    // Until the dialog is open there is nothing to see; the element then gets a size, which draws again.
    if (!this.#opening || !heading?.checkVisibility()) return;
    heading.focus();
    this.#opening = false;
  }

  /** Scrolls the box alone: a page that loads stays where it is. */
  #showActive(): void {
    const row = this.#find('.active');
    const box = row?.parentElement;
    if (box) box.scrollTop += row.getBoundingClientRect().bottom - box.getBoundingClientRect().bottom;
  }

  #onKey(event: KeyboardEvent, inField: boolean): void {
    const {here, act} = this.#linking;
    if (here) return here.key(event, inField);
    const {key, ctrlKey, metaKey, altKey, isComposing} = event;
    const others = ctrlKey || metaKey || altKey || isComposing || key === 'Tab' || key === 'Escape';
    if (inField ? key !== 'ArrowDown' : others) return;
    event.preventDefault();
    act(actions => actions.key(event, inField));
  }

  #scope(state: LinkState): LinkerScope {
    const {messages, format} = this.#words;
    const {here, code, act, waits, failed} = this.#linking;
    const rows = code ? code.visibleRows(state) : treeRows(state.tree);
    const isTree = !isSearching(state.search);
    const focusedIndex = focusedIndexIn(rows, state);
    return {
      state,
      text: messages.linker,
      common: messages.common,
      failures: messages.failures,
      format,
      isTree,
      rows,
      focusedIndex,
      layout: here ? here.window.layout(rows.length, isTree) : firstLayout(rows.length, focusedIndex),
      later: here,
      waits,
      loadFailed: failed,
      act,
      onKey: (event, inField) => this.#onKey(event, inField),
      leave: () => this.requestClose(),
      again: () => {
        this.#run = {account: state.account};
        this.focus();
      },
    };
  }

  protected override render(): TemplateResult {
    const {state} = this.#store;
    const {messages, ready} = this.#words;
    return html`
      <div class="sheet" part="sheet">
        ${
          !ready
            ? nothing
            : state
              ? (this.#linking.here?.series?.view ?? linkerView)(this.#scope(state))
              : this.#surroundings.client
                ? waitingView('bank', messages.linker.missingAccount)
                : waitingView('link', messages.common.notConnected)
        }
      </div>
      ${liveRegions(this.#announcer.polite, this.#announcer.assertive)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'account-asset-linker': AccountAssetLinker;
  }
}
