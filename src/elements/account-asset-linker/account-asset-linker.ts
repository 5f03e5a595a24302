import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import type {Account} from '../../contract/account.ts';
import {Announcer} from '../../controllers/announcer.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {StoreController} from '../../controllers/store-controller.ts';
import {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import {warnOnce} from '../../controllers/warn-once.ts';
import {common} from '../../i18n/en/common.ts';
import {failures} from '../../i18n/en/failures.ts';
import {linker} from '../../i18n/en/linker.ts';
import {maskIban} from '../../search/iban-text.ts';
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
import {BankAccountLinkedEvent, BankAccountUnlinkedEvent, BankLinkCancelledEvent} from './account-asset-linker.events.ts';
import {linkerStyles} from './account-asset-linker.styles.ts';
import {Countdown} from './countdown.ts';
import {newsOf} from './news.ts';
import {readAccount} from './read-account.ts';
import {readKeyPress} from './row-keys.ts';
import {RowWindow} from './row-window.ts';
import {TypedLetters} from './typed-letters.ts';
import {chooseView} from './views/choose-view.ts';
import {conflictView, doneView, unconfirmedView} from './views/outcome-views.ts';
import {panel} from './views/panel.ts';
import type {LinkerScope} from './views/scope.ts';

type Views = {readonly [K in LinkState['kind']]: (scope: LinkerScope<LinkState & {kind: K}>) => TemplateResult};

const views: Views = {
  choosing: chooseView,
  saving: chooseView,
  checking: chooseView,
  conflict: conflictView,
  unconfirmed: unconfirmedView,
  done: doneView,
};

/** One choice for one account: another object is another run. */
interface Run {
  readonly account: Account;
}

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
  readonly #words = new MessagesController(this, this.#surroundings, {common, failures, linker});
  readonly #announcer = new Announcer(this);
  readonly #store = new StoreController<LinkState, LinkUserEvent>(this, next => this.#changed(next));
  readonly #window = new RowWindow(this);
  readonly #countdown = new Countdown(this);
  readonly #letters = new TypedLetters();
  /** What the property `account` held when it was last read. */
  #given: unknown;
  #run: Run | undefined;
  #before: LinkState | undefined;
  #focusAfter: string | undefined;
  #hadFocus = false;

  /** Puts the focus on the heading, at once or as soon as it is there. */
  override focus(options?: FocusOptions): void {
    const heading = this.shadowRoot?.querySelector<HTMLElement>('#heading');
    if (heading) heading.focus(options);
    else this.#focusAfter = '#heading';
  }

  /** Leaves. A change that is on its way is not waited for. */
  requestClose(): void {
    if (this.#store.state?.kind !== 'done') this.dispatchEvent(new BankLinkCancelledEvent());
    this.dispatchEvent(new Event('bank-close-requested'));
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const {client, clock} = this.#surroundings;
    this.#hadFocus = this.shadowRoot?.activeElement != null;
    this.#readAccount();
    this.#store.use([client, clock, this.#run], () => {
      this.#window.reset();
      this.#before = undefined;
      return createLinkStore({client: client as BankIntegrationsClient, clock, account: (this.#run as Run).account});
    });
    const {state} = this.#store;
    this.#before ??= state;
    this.#mark('loading', state?.tree.branches.get(null)?.status === 'loading' && state.tree.places.length === 0);
    this.#mark('saving', state !== undefined && isSaving(state));
    this.#mark('conflict', state?.kind === 'conflict');
    this.#mark('done', state?.kind === 'done');
  }

  /** Another account begins anew, and so does the same one that has changed elsewhere before anything was chosen here. */
  #readAccount(): void {
    const given: unknown = this.account;
    if (given === this.#given) return;
    this.#given = given;
    const account = readAccount(given);
    if (!account && given !== undefined && given !== null) warnOnce('the `account` of the linker is no account.');
    const {state} = this.#store;
    const same = account && state?.account.id === account.id && state.account.syncId === account.syncId;
    const free = state?.kind === 'done' || (state?.kind === 'choosing' && !state.selected);
    if (same && !(free && account.linkVersion !== state.account.linkVersion)) return;
    this.#run = account && {account};
  }

  #changed(next: LinkState): void {
    const before = this.#before;
    this.#before = next;
    const news = newsOf(before, next, this.#words.messages, this.#words.format);
    if (news.say) this.#announcer.say(news.say, news.urgent);
    if (before) this.#keepPlace(before, next);
    if (before?.kind === next.kind) return;
    if (next.kind === 'conflict' || next.kind === 'unconfirmed') this.#focusAfter = '#outcome';
    if (next.kind === 'saving') this.#focusAfter = next.wanted ? '#save' : '#unlink';
    if (next.kind === 'done') this.#finish(next);
  }

  /** The row behind a list gives way to what it has brought: the focus goes to the first of it. */
  #keepPlace(before: LinkState, next: LinkState): void {
    const {focused} = before;
    if (focused === undefined || focused !== next.focused) return;
    const rows = visibleRows(before);
    const index = rows.indexOf(focused);
    if (rows.at(index)?.kind !== 'rest' || visibleRows(next).indexOf(focused) === index) return;
    const row = visibleRows(next).at(index);
    if (row) this.#store.send({type: 'focused', key: row.key});
  }

  #finish({account, change}: LinkState & {kind: 'done'}): void {
    const {id: accountId, syncId, linkedAsset} = account;
    if (change === 'linked' && linkedAsset)
      this.dispatchEvent(new BankAccountLinkedEvent({accountId, assetId: linkedAsset.id, syncId}));
    else if (change === 'unlinked') this.dispatchEvent(new BankAccountUnlinkedEvent({accountId, syncId}));
    else this.dispatchEvent(new BankLinkCancelledEvent());
    this.dispatchEvent(new Event('bank-close-requested'));
  }

  protected override updated(): void {
    const wanted = this.#focusAfter;
    this.#focusAfter = undefined;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    if (wanted) (find(wanted) ?? find('#heading'))?.focus();
    // What had the focus is gone: it stays in the linker.
    else if (this.#hadFocus && !this.shadowRoot?.activeElement) find('#heading')?.focus();
  }

  #mark(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  #onKey(event: KeyboardEvent, scope: LinkerScope): void {
    const inField = event.currentTarget instanceof HTMLInputElement;
    const isTree = !isSearching(scope.state.search);
    if (inField && event.key === 'Escape' && scope.state.search.query !== '') {
      event.preventDefault();
      event.stopPropagation();
      scope.typed('');
      return;
    }
    if (inField && isTree) {
      if (event.key === 'ArrowDown') this.renderRoot.querySelector<HTMLElement>('#rows')?.focus();
      return;
    }
    const wish = readKeyPress(event, {
      rows: scope.rows,
      focusedIndex: scope.focusedIndex,
      screenRows: this.#window.screenRows,
      isTree,
      inField,
      rightToLeft: this.matches(':dir(rtl)'),
      typed: letter => this.#letters.add(letter, event.timeStamp),
    });
    if (!wish) return;
    event.preventDefault();
    const row = wish.type === 'activated' ? scope.rows.at(scope.focusedIndex) : undefined;
    if (row) scope.press(row);
    else this.#store.send(wish);
    this.#reveal();
  }

  #reveal(): void {
    const {state} = this.#store;
    if (state) this.#window.reveal(focusedIndexOf(state));
  }

  #press(row: LinkRow): void {
    const {linker: text} = this.#words.messages;
    this.#store.send({type: 'activated', key: row.key});
    if (row.kind === 'asset' && row.asset.linkRefusal !== null && !row.expandable)
      this.#announcer.say(`${row.asset.name}: ${text.refusals[row.asset.linkRefusal]}`);
  }

  #save(): void {
    const {state} = this.#store;
    const {linker: text} = this.#words.messages;
    if (!state || isSaving(state)) return;
    if (maySave(state)) this.#store.send({type: 'save'});
    else this.#announcer.say(state.selected ? `${state.selected.name}: ${text.current}` : text.nothingChosen);
  }

  #scope(state: LinkState): LinkerScope {
    const {messages, format} = this.#words;
    const {clock} = this.#surroundings;
    const rows = visibleRows(state);
    this.#window.show(isSearching(state.search) ? 'found' : 'tree');
    const waitMs = this.#countdown.until(state.kind === 'choosing' ? state.retryAt : undefined, clock);
    const scope: LinkerScope = {
      state,
      text: messages.linker,
      common: messages.common,
      failures: messages.failures,
      format,
      rows,
      focusedIndex: focusedIndexOf(state),
      layout: this.#window.layout(rows.length),
      waitMs,
      send: event => this.#store.send(event),
      press: row => {
        // A button that stands for a row goes away with it; its box does not.
        if (row.kind === 'rest') this.#focusAfter = this.shadowRoot?.activeElement?.matches('#search') ? '#search' : '#rows';
        this.#press(row);
      },
      toggle: row => {
        this.#store.send({type: 'focused', key: row.key});
        if (row.kind === 'asset') this.#store.send({type: 'toggled', assetId: row.asset.id});
      },
      typed: query => {
        this.#focusAfter = '#search';
        this.#store.send({type: 'query-changed', query});
        this.#reveal();
      },
      onKey: event => this.#onKey(event, scope),
      onScroll: this.#window.scrolled,
      save: () => {
        if (waitMs === 0) this.#save();
      },
      retry: () => {
        const failed = state.kind === 'choosing' ? state.message?.operation : undefined;
        if (waitMs === 0) this.#store.send({type: failed === 'unlinkAccount' ? 'unlink' : 'save'});
      },
      leave: () => this.requestClose(),
      again: () => {
        this.#run = {account: state.account};
        this.#focusAfter = '#heading';
        this.requestUpdate();
      },
    };
    return scope;
  }

  #show(state: LinkState): TemplateResult {
    const scope = this.#scope(state);
    const {name, holder, iban, number, currency} = state.account;
    const draw = views[state.kind] as (scope: LinkerScope) => TemplateResult;
    return html`
      <header>
        <h2 id="heading" tabindex="-1" class="text">${scope.text.heading(name)}</h2>
        <p class="muted text">
          ${holder ? html`<bdi>${holder}</bdi> · ` : nothing}<bdi class="iban" dir="ltr"
            >${iban ? maskIban(iban) : (number ?? currency)}</bdi
          >
        </p>
      </header>
      ${draw(scope)}
    `;
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
              ? this.#show(state)
              : this.#surroundings.client
                ? panel('bank', messages.linker.missingAccount)
                : panel('link', messages.common.notConnected)
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
