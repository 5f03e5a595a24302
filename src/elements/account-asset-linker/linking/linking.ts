import type {ReactiveController} from 'lit';
import type {Failure} from '../../../client/failure.ts';
import type {MessagesController} from '../../../controllers/messages-controller.ts';
import {TickController} from '../../../controllers/tick-controller.ts';
import {linking} from '../../../i18n/en/linking.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import {isSearching} from '../../../store/link/asset-search-state.ts';
import type {LinkUserEvent} from '../../../store/link/link-event.ts';
import {focusedIndexOf} from '../../../store/link/link-focus.ts';
import type {AssetRow, LinkRow} from '../../../store/link/link-row.ts';
import {visibleRows} from '../../../store/link/link-rows.ts';
import {isSaving, maySave} from '../../../store/link/link-selectors.ts';
import type {LinkState} from '../../../store/link/link-state.ts';
import {initialLink} from '../../../store/link/link-state.ts';
import type {Series} from '../series/series.ts';
import {isRefused} from '../is-refused.ts';
import type {LinkerHost, LinkingOwner} from '../linking-owner.ts';
import type {Actions, LaterViews, LinkerScope} from '../views/scope.ts';
import {wholeFailure} from '../whole-failure.ts';
import {finalView, messageView, progressView} from './change-views.ts';
import {chosenLine} from './chosen-line.ts';
import {clearButton, foundWords, nothingView} from './found-views.ts';
import {newFailure} from './new-failure.ts';
import {linkingStyles} from './linking.styles.ts';
import type {LinkingScope} from './linking-scope.ts';
import {newsOf} from './news.ts';
import {outcomeView} from './outcome-views.ts';
import {placeAfter} from './place-after.ts';
import {readKeyPress} from './row-keys.ts';
import {RowWindow} from './row-window.ts';
import {terminalEvent} from './terminal-event.ts';
import {TypedLetters} from './typed-letters.ts';

export {createLinkEffects} from '../../../store/link/link-effects.ts';
export {createLinkMachine} from '../../../store/link/link-machine.ts';
export {visibleRows} from '../../../store/link/link-rows.ts';

/** Everything in the linker that follows a press or a keystroke. A module of its own, loaded when the tree has been painted. */
export class Linking implements ReactiveController, Actions, LaterViews {
  readonly #host: LinkerHost;
  readonly #owner: LinkingOwner;
  readonly #words: MessagesController<'linking'>;
  readonly #ticks: TickController;
  readonly #letters = new TypedLetters();
  readonly window: RowWindow;
  #accounts: unknown;
  #loading = false;
  series: Series | undefined;

  constructor(host: LinkerHost, owner: LinkingOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#words = owner.words.beside({linking});
    this.#ticks = new TickController(host);
    this.window = new RowWindow(host);
    const state = owner.state();
    // What failed before this was here.
    if (state) this.changed(initialLink(state.account), state);
    if (state?.focused !== undefined) this.reveal();
    const {shadowRoot} = host;
    const sheets = linkingStyles.flatMap(({styleSheet}) => styleSheet ?? []);
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...sheets];
    host.addController(this);
    this.loadSeries();
  }

  /** The sentences are here, and the code for many accounts where there are many. */
  get ready(): boolean {
    return this.#words.ready && (!this.#host.accounts || this.series?.ready === true);
  }

  /** Where many accounts are to be linked: what that needs. */
  loadSeries(): void {
    const {accounts} = this.#host;
    if (accounts === this.#accounts && (this.series || !accounts)) return;
    this.#accounts = accounts;
    this.series?.end();
    this.series = undefined;
    if (accounts && !this.#loading) void this.#openSeries();
  }

  async #openSeries(): Promise<void> {
    this.#loading = true;
    try {
      const {Series} = await import('../series/series.ts');
      const given = this.#accounts;
      if (given) this.series = new Series(this.#host, this.#owner, () => this.text, given);
    } catch {
      this.#owner.notLoaded();
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }

  get text(): Catalogue['linking'] {
    return this.#words.messages.linking;
  }

  get #retryAt(): number | undefined {
    const state = this.#owner.state();
    return state?.kind === 'choosing' ? state.retryAt : undefined;
  }

  get waitMs(): number {
    return Math.max(0, (this.#retryAt ?? 0) - this.#owner.surroundings.clock.now());
  }

  readonly scrolled = (event: Event): void => this.window.scrolled(event);

  hostUpdate(): void {
    if (this.#host.accounts !== this.#accounts) this.loadSeries();
    const {kind} = this.#owner.state() ?? {};
    const {states} = this.#owner;
    states[kind === 'saving' || kind === 'checking' ? 'add' : 'delete']('saving');
    for (const name of ['conflict', 'done']) states[kind === name ? 'add' : 'delete'](name);
    this.#ticks.until(this.#retryAt, this.#owner.surroundings.clock);
  }

  #more(scope: LinkerScope): LinkingScope {
    return {...scope, more: this.text};
  }

  suggestions(scope: LinkerScope): unknown {
    return this.series?.suggestions(scope);
  }

  footer(scope: LinkerScope): unknown {
    return this.series?.footer(scope, maySave(scope.state), this.waitMs > 0);
  }

  /** The user leaves: whether that was told in another way than as a cancelled link. */
  left(): boolean {
    return this.series?.left() ?? false;
  }

  chosen(scope: LinkerScope): unknown {
    return chosenLine(this.#more(scope));
  }

  found({state, rows, isTree, focusedIndex, layout}: LinkerScope): ReturnType<LaterViews['found']> {
    if (isTree) return undefined;
    const {results} = state.search;
    const open = rows.length > 0 && !wholeFailure(rows);
    const drawn = focusedIndex >= layout.from && focusedIndex < layout.to;
    return {
      label: this.text.results,
      busy: results.kind === 'loading' || (results.kind === 'ready' && results.refreshing === true),
      open,
      active: open && drawn ? `row-${focusedIndex}` : undefined,
    };
  }

  clearButton(scope: LinkerScope): unknown {
    return clearButton(this.#more(scope));
  }

  foundWords(row: AssetRow, scope: LinkerScope): ReturnType<typeof foundWords> {
    return foundWords(row, this.#more(scope));
  }

  nothing(scope: LinkerScope): ReturnType<typeof nothingView> {
    return nothingView(this.#more(scope));
  }

  final(scope: LinkerScope): ReturnType<typeof finalView> {
    return finalView(this.#more(scope));
  }

  change(scope: LinkerScope): unknown {
    const more = this.#more(scope);
    return [progressView(more), messageView(more, this.waitMs)];
  }

  outcome(scope: LinkerScope): unknown {
    return outcomeView(this.#more(scope));
  }

  /** The store has gone on. */
  changed(before: LinkState, next: LinkState): void {
    const {words, announcer, focusNext} = this.#owner;
    const failure = newFailure(before, next);
    if (failure) this.#report(failure, before, next);
    const news = failure ? undefined : newsOf(before, next, {...words.messages, linking: this.text}, words.format);
    if (news) announcer.say(news);
    this.series?.changed(before, next);
    const place = placeAfter(before, next);
    if (place) {
      this.send({type: 'focused', key: place.key});
      this.window.reveal(place.index);
    }
    if (before.kind === next.kind) return;
    if (next.kind === 'saving') focusNext(next.wanted ? '#save' : '#unlink');
    if (next.kind === 'conflict' || next.kind === 'unconfirmed') focusNext('#outcome');
    if (next.kind !== 'done') return;
    this.#host.dispatchEvent(terminalEvent(next));
    if (this.series) this.series.done(next);
    else this.#host.dispatchEvent(new Event('bank-close-requested'));
  }

  #report(failure: Failure, before: LinkState, next: LinkState): void {
    const {words, announcer} = this.#owner;
    const {code, operation} = failure;
    // What has led to a question is told by the question, and was reported then.
    if (!('cause' in next))
      words.withFailure(code, general => {
        const {title, next: todo} =
          code === 'rate-limited' && operation !== 'listAssets' ? this.text.rateLimited : general;
        announcer.say(`${title}. ${todo}`, true);
      });
    if (next.kind !== 'choosing' || !('cause' in before)) announcer.report(failure);
  }

  readonly send = (event: LinkUserEvent): void => this.#owner.send(event);

  press(row: LinkRow, onTwisty = false): void {
    const {key} = row;
    if (onTwisty && row.kind === 'asset' && row.expandable) {
      this.send({type: 'focused', key});
      this.send({type: 'toggled', assetId: row.asset.id});
      return;
    }
    this.send({type: 'activated', key});
    if (row.kind !== 'asset' || !isRefused(row)) return;
    const {refusals} = this.#owner.words.messages.linker;
    this.#owner.announcer.say(`${row.asset.name}: ${refusals[row.asset.linkRefusal ?? 'unknown']}`);
  }

  typed(query: string): void {
    this.#owner.focusNext('#search');
    this.send({type: 'query-changed', query});
    if (query.trim() !== '') this.reveal();
  }

  key(event: KeyboardEvent, inField: boolean): void {
    const state = this.#owner.state();
    if (!state) return;
    const isTree = !isSearching(state.search);
    if (inField && event.key === 'Escape' && state.search.query !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.typed('');
    } else if (!inField || !isTree) {
      const rows = visibleRows(state);
      const focusedIndex = focusedIndexOf(state);
      const wish = readKeyPress(event, {
        rows,
        focusedIndex,
        screenRows: this.window.screenRows,
        isTree,
        inField,
        rightToLeft: this.#host.matches(':dir(rtl)'),
        typed: letter => this.#letters.add(letter, event.timeStamp),
      });
      if (!wish) return;
      event.preventDefault();
      const row = wish.type === 'activated' && rows.at(focusedIndex);
      if (row) this.press(row);
      else this.send(wish);
      // Of many accounts, Enter goes on to the next one; Space only chooses.
      if (this.series && event.key === 'Enter' && row && row.kind === 'asset' && row.asset.linkRefusal === null)
        this.save();
      this.reveal();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.#host.renderRoot.querySelector<HTMLElement>('#rows')?.focus();
    }
  }

  /** Brings the row with the focus on screen. */
  reveal(): void {
    const state = this.#owner.state();
    if (state) this.window.reveal(focusedIndexOf(state));
  }

  save(): void {
    const state = this.#owner.state();
    if (!state || isSaving(state) || this.waitMs > 0) return;
    const {current} = this.#owner.words.messages.linker;
    if (maySave(state)) this.send({type: 'save'});
    else this.#owner.announcer.say(state.selected ? `${state.selected.name}: ${current}` : this.text.nothingChosen);
  }

  unlink(): void {
    if (this.waitMs === 0) this.send({type: 'unlink'});
  }
}
