import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import type {Account} from '../../contract/account.ts';
import {Announcer} from '../../controllers/announcer.ts';
import {FocusKeeper} from '../../controllers/focus-keeper.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {StoreController} from '../../controllers/store-controller.ts';
import {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import {TickController} from '../../controllers/tick-controller.ts';
import {warnOnce} from '../../controllers/warn-once.ts';
import {common} from '../../i18n/en/common.ts';
import {linker} from '../../i18n/en/linker.ts';
import {isSearching} from '../../store/link/asset-search.ts';
import type {LinkUserEvent} from '../../store/link/link-event.ts';
import {focusedIndexOf} from '../../store/link/link-focus.ts';
import type {LinkRow} from '../../store/link/link-row.ts';
import {visibleRows} from '../../store/link/link-rows.ts';
import {isSaving, maySave} from '../../store/link/link-selectors.ts';
import type {LinkState} from '../../store/link/link-state.ts';
import {createLinkStore} from '../../store/link/link-store.ts';
import {base} from '../../styles/base.ts';
import {controls} from '../../styles/controls.ts';
import {surfaces} from '../../styles/surfaces.ts';
import {tokens} from '../../styles/tokens.ts';
import {liveRegions} from '../../ui/live-regions.ts';
import {BankLinkCancelledEvent} from './account-asset-linker.events.ts';
import {linkerStyles} from './account-asset-linker.styles.ts';
import {isRefused} from './is-refused.ts';
import {newsOf} from './news.ts';
import {placeAfter} from './place-after.ts';
import {readAccount} from './read-account.ts';
import {readKeyPress} from './row-keys.ts';
import {RowWindow} from './row-window.ts';
import type {Run} from './run.ts';
import {nextRun} from './run.ts';
import {terminalEvent} from './terminal-event.ts';
import {TypedLetters} from './typed-letters.ts';
import {linkerView, waitingView} from './views/linker-view.ts';
import type {LinkerScope} from './views/scope.ts';

/**
 * Chooses the asset that a bank account belongs to, from the organisation's tree, or takes the link away.
 *
 * Stands alone anywhere in a page, or in a dialog that the overview opens. `focus()` puts the focus on its heading.
 *
 * @fires {BankAccountLinkedEvent} bank-account-linked - The account is linked to an asset now.
 * @fires {BankAccountUnlinkedEvent} bank-account-unlinked - The account is linked to no asset any more.
 * @fires {BankLinkCancelledEvent} bank-link-cancelled - The user left without a change of their own.
 * @fires {Event} bank-close-requested - Nothing is left to do here: what has opened the linker may take it away. Does not bubble.
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

  /** The account to link, as the API gave it. Another account begins anew. */
  @property({attribute: false}) account: Account | undefined;
  /** The API to talk to, unless a provider gives it. */
  @property({attribute: false}) client: BankIntegrationsClient | undefined;
  /** IANA time zone of dates, unless a provider gives it; the device's where nobody does. */
  @property({attribute: 'time-zone'}) timeZone: string | undefined;
  /** Where time comes from; for tests and demonstrations. */
  @property({attribute: false}) clock: Clock | undefined;

  readonly #internals = this.attachInternals();
  readonly #surroundings = new SurroundingsController(this);
  readonly #words = new MessagesController(this, this.#surroundings, {common, linker});
  readonly #announcer = new Announcer(this);
  readonly #store = new StoreController<LinkState, LinkUserEvent>(this, next => this.#changed(next));
  readonly #window = new RowWindow(this);
  readonly #ticks = new TickController(this);
  readonly #letters = new TypedLetters();
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
    if (!this.hasUpdated) this.#opening = this.closest('[slot="dialog"]') !== null;
  }

  /** Puts the focus on the heading. */
  override focus(): void {
    this.#focusNext = '#heading';
    this.requestUpdate();
  }

  /** Leaves. A change that is on its way is not waited for. */
  requestClose(): void {
    if (this.#store.state?.kind !== 'done') this.dispatchEvent(new BankLinkCancelledEvent());
    this.dispatchEvent(new Event('bank-close-requested'));
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const {client, clock} = this.#surroundings;
    const given: unknown = this.account;
    if (given !== this.#given) {
      this.#given = given;
      const account = readAccount(given);
      if (!account && given) warnOnce('the `account` of the linker is no account.');
      this.#run = nextRun(this.#run, account, this.#store.state);
    }
    this.#store.use([client, clock, this.#run], () => {
      this.#window.reset();
      const {account} = this.#run as Run;
      const store = createLinkStore({client: client as BankIntegrationsClient, clock, account});
      this.#before = store.state;
      return store;
    });
    const {state} = this.#store;
    const now = {
      loading: state?.tree.branches.get(null)?.status === 'loading',
      saving: state !== undefined && isSaving(state),
      conflict: state?.kind === 'conflict',
      done: state?.kind === 'done',
    };
    for (const [name, on] of Object.entries(now)) this.#internals.states[on ? 'add' : 'delete'](name);
  }

  #changed(next: LinkState): void {
    const before = this.#before ?? next;
    this.#before = next;
    const news = (): ReturnType<typeof newsOf> => newsOf(before, next, this.#words.messages, this.#words.format);
    news(); // looks the words up
    this.#words.whenHere(() => {
      const {say, urgent} = news();
      if (say) this.#announcer.say(say, urgent);
    });
    const place = placeAfter(before, next);
    if (place) {
      this.#store.send({type: 'focused', key: place.key});
      this.#window.reveal(place.index);
    }
    if (before.kind === next.kind) return;
    if (next.kind === 'saving') this.#focusNext = next.wanted ? '#save' : '#unlink';
    if (next.kind === 'conflict' || next.kind === 'unconfirmed') this.#focusNext = '#outcome';
    if (next.kind !== 'done') return;
    this.dispatchEvent(terminalEvent(next));
    this.dispatchEvent(new Event('bank-close-requested'));
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector(selector);
  }

  protected override updated(): void {
    if (this.#focusNext) (this.#find(this.#focusNext) ?? this.#find('#heading'))?.focus();
    this.#focusNext = undefined;
    if (!this.#opening) return;
    // In vain until the dialog is open; its box then has a size, which draws again.
    this.#find('#heading')?.focus();
    this.#opening = !this.shadowRoot?.activeElement;
  }

  #onKey(event: KeyboardEvent, scope: LinkerScope): void {
    const {rows, focusedIndex, isTree} = scope;
    const inField = (event.currentTarget as HTMLElement).id === 'search';
    if (inField && event.key === 'Escape' && scope.state.search.query !== '') {
      event.preventDefault();
      event.stopPropagation();
      scope.typed('');
    } else if (!inField || !isTree) {
      const wish = readKeyPress(event, {
        rows,
        focusedIndex,
        screenRows: this.#window.screenRows,
        isTree,
        inField,
        rightToLeft: this.matches(':dir(rtl)'),
        typed: letter => this.#letters.add(letter, event.timeStamp),
      });
      if (!wish) return;
      event.preventDefault();
      const row = wish.type === 'activated' && rows.at(focusedIndex);
      if (row) this.#press(row);
      else this.#store.send(wish);
      this.#reveal();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.#find('#rows')?.focus();
    }
  }

  #reveal(): void {
    const {state} = this.#store;
    if (state) this.#window.reveal(focusedIndexOf(state));
  }

  #press(row: LinkRow): void {
    this.#store.send({type: 'activated', key: row.key});
    if (row.kind === 'asset' && isRefused(row))
      this.#announcer.say(
        `${row.asset.name}: ${this.#words.messages.linker.refusals[row.asset.linkRefusal ?? 'unknown']}`,
      );
  }

  #save({state, text, waitMs}: LinkerScope): void {
    if (isSaving(state) || waitMs > 0) return;
    if (maySave(state)) this.#store.send({type: 'save'});
    else this.#announcer.say(state.selected ? `${state.selected.name}: ${text.current}` : text.nothingChosen);
  }

  #scope(state: LinkState): LinkerScope {
    const {messages, format} = this.#words;
    const {clock} = this.#surroundings;
    const rows = visibleRows(state);
    const isTree = !isSearching(state.search);
    const retryAt = state.kind === 'choosing' ? state.retryAt : undefined;
    this.#ticks.until(retryAt, clock);
    const scope: LinkerScope = {
      state,
      text: messages.linker,
      common: messages.common,
      failures: messages.failures,
      format,
      isTree,
      rows,
      focusedIndex: focusedIndexOf(state),
      layout: this.#window.layout(rows.length, isTree),
      waitMs: Math.max(0, (retryAt ?? 0) - clock.now()),
      onScroll: this.#window.scrolled,
      send: event => this.#store.send(event),
      press: row => this.#press(row),
      typed: query => {
        this.#focusNext = '#search';
        this.#store.send({type: 'query-changed', query});
        if (query.trim() !== '') this.#reveal();
      },
      onKey: event => this.#onKey(event, scope),
      save: () => this.#save(scope),
      leave: () => this.requestClose(),
      again: () => {
        this.#run = {account: state.account};
        this.focus();
      },
    };
    return scope;
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
              ? linkerView(this.#scope(state))
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
