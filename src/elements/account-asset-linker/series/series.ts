import type {ReactiveController, TemplateResult} from 'lit';
import {html} from 'lit';
import type {BankIntegrationsClient} from '../../../client/client.ts';
import type {Account} from '../../../contract/account.ts';
import type {LinkedAsset} from '../../../contract/asset.ts';
import type {MessagesController} from '../../../controllers/messages-controller.ts';
import {series as english} from '../../../i18n/en/series.ts';
import type {AssetTree} from '../../../store/link/asset-tree.ts';
import type {SeriesEvent} from '../../../store/link/link-series.ts';
import {beginSeries, countSeries, currentAccount, seriesStep} from '../../../store/link/link-series.ts';
import type {DoneState, LinkState} from '../../../store/link/link-state.ts';
import {suggestAssets, suggestionQueries} from '../../../store/link/suggest-assets.ts';
import type {LinkingScope} from '../linking/linking-scope.ts';
import type {LinkerHost, LinkingOwner} from '../linking-owner.ts';
import type {LinkerScope} from '../views/scope.ts';
import {BankLinkingFinishedEvent} from './series.events.ts';
import {seriesStyles} from './series.styles.ts';
import {isOver, progressView, seriesFooter, suggestionsView, summaryView} from './series-views.ts';
import type {SeriesScope, Suggested} from './series-scope.ts';

/** A tree that the next account can go on with: read, and nothing of it on its way. */
const wholeTree = (tree: AssetTree | undefined): AssetTree | undefined =>
  tree?.branches.get(null)?.status === 'ready' && [...tree.branches.values()].every(({status}) => status !== 'loading')
    ? tree
    : undefined;

/** Many accounts, one after another. A module of its own, loaded where the host sets `accounts`. */
export class Series implements ReactiveController {
  readonly #host: LinkerHost;
  readonly #owner: LinkingOwner;
  readonly #words: MessagesController<'series'>;
  readonly #more: () => LinkingScope['more'];
  #series: ReturnType<typeof beginSeries>;
  /** All that the host has set, those with an asset too: what belongs to one holder is told by them. */
  #accounts: readonly Account[];
  readonly #suggestions = new Map<string, Suggested>();
  #client: BankIntegrationsClient | undefined;
  #reading = new AbortController();
  /** What somebody else had chosen when the user decided to save over it. */
  #theirs: LinkedAsset | null | undefined;

  /** @param more - the sentences after a press. */
  constructor(host: LinkerHost, owner: LinkingOwner, more: () => LinkingScope['more'], given: unknown) {
    this.#host = host;
    this.#owner = owner;
    this.#more = more;
    this.#words = owner.words.beside({series: english});
    this.#accounts = Array.isArray(given) ? given.flatMap(each => owner.readAccount(each) ?? []) : [];
    this.#series = beginSeries(this.#accounts);
    const {shadowRoot} = host;
    const sheet = seriesStyles.styleSheet;
    if (shadowRoot && sheet && !shadowRoot.adoptedStyleSheets.includes(sheet))
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    host.addController(this);
  }

  get ready(): boolean {
    return this.#words.ready;
  }

  /** Another list has come. */
  end(): void {
    this.#reading.abort();
    this.#host.removeController(this);
  }

  hostUpdate(): void {
    const {client} = this.#owner.surroundings;
    if (client !== this.#client) {
      this.#client = client;
      this.#forget();
    }
    const {accounts, at} = this.#series;
    for (const account of accounts.slice(at, at + 2))
      if (!this.#suggestions.has(account.id)) void this.#suggest(account);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#forget();
    });
  }

  #forget(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    this.#suggestions.clear();
  }

  /** Looks for assets that an account may belong to. That this fails takes nothing away. */
  async #suggest(account: Account): Promise<void> {
    const client = this.#client;
    const {signal} = this.#reading;
    if (!client) return;
    this.#suggestions.set(account.id, undefined);
    const read = async (query: string) => (await client.listAssets({query}, {signal})).items;
    const pages = await Promise.allSettled(suggestionQueries(account, this.#accounts).map(read));
    if (signal.aborted) return;
    const failed = pages.find(({status}) => status === 'rejected');
    if (failed?.status === 'rejected') this.#owner.announcer.report(this.#owner.toFailure(failed.reason, 'listAssets'));
    const assets = pages.flatMap(page => (page.status === 'fulfilled' ? page.value : []));
    const suggested = suggestAssets(account, assets, this.#accounts);
    this.#suggestions.set(account.id, failed && suggested.length === 0 ? 'failed' : suggested);
    this.#host.requestUpdate();
  }

  #scope(scope: LinkerScope): SeriesScope {
    return {
      ...scope,
      more: this.#more(),
      series: this.#series,
      words: this.#words.messages.series,
      suggested: this.#suggestions.get(scope.state.account.id),
      suggestAgain: () => {
        const account = currentAccount(this.#series);
        if (account) void this.#suggest(account);
        this.#host.requestUpdate();
      },
      skip: () => this.#move({type: 'skip'}),
      back: () => this.#move({type: 'back'}),
      undo: () => void this.#undo(),
      throughSkipped: () => this.#move({type: 'again'}, '#heading'),
    };
  }

  readonly view = (scope: LinkerScope): TemplateResult => {
    const own = this.#scope(scope);
    return isOver(own) ? summaryView(own) : html`${progressView(own)} ${this.#owner.draw(scope)}`;
  };

  suggestions(scope: LinkerScope): TemplateResult {
    return suggestionsView(this.#scope(scope));
  }

  footer(scope: LinkerScope, mayLink: boolean, mustWait: boolean): TemplateResult {
    return seriesFooter(this.#scope(scope), mayLink, mustWait);
  }

  /** The store of the present account has gone on. */
  changed(before: LinkState, next: LinkState): void {
    if (before.kind === 'conflict' && next.kind === 'saving') this.#theirs = before.current.linkedAsset;
  }

  /** The present account is done. */
  done({account, change, tree}: DoneState): void {
    const {linkedAsset = null} = currentAccount(this.#series) ?? {};
    const before = this.#theirs === undefined ? linkedAsset : this.#theirs;
    this.#accounts = this.#accounts.map(each => (each.id === account.id ? account : each));
    this.#series = seriesStep(this.#series, {type: 'done', account, kept: change === 'kept', before});
    // The holder of the next one may be the same.
    for (const {id, holder} of this.#accounts)
      if (holder === account.holder && id !== account.id) this.#suggestions.delete(id);
    const {linked, unlinked} = this.#more();
    const said = account.linkedAsset ? linked(account.name, account.linkedAsset.name) : unlinked(account.name);
    this.#begin(tree, said, currentAccount(this.#series) ? '#suggestion-0' : '#heading');
  }

  #move(event: SeriesEvent, focus?: string): void {
    this.#series = seriesStep(this.#series, event);
    this.#begin(this.#owner.state()?.tree, '', currentAccount(this.#series) ? focus : '#heading');
  }

  async #undo(): Promise<void> {
    const {last} = this.#series;
    if (!last) return;
    this.#move({type: 'undo'}, '#heading');
    await this.#host.updateComplete;
    this.#owner.send({type: 'put', asset: last.before});
  }

  /** The next account, or the end. @param said - what has just happened. */
  #begin(tree: AssetTree | undefined, said: string, focus?: string): void {
    this.#theirs = undefined;
    const {announcer, words} = this.#owner;
    const {messages} = this.#words;
    const {accounts, at} = this.#series;
    const account = currentAccount(this.#series);
    if (account) this.#owner.begin({account, tree: wholeTree(tree)});
    const place = messages.series.place(at + 1, accounts.length, words.format);
    const next = account
      ? messages.series.next(account.name, place)
      : messages.series.summary(countSeries(this.#series).linked, words.format);
    announcer.say(`${said} ${next}`.trim());
    const suggested = this.#suggestions.get(account?.id ?? '');
    if (focus === '#suggestion-0' && (suggested === 'failed' || !suggested?.length)) this.#owner.focusNext('#search');
    else if (focus) this.#owner.focusNext(focus);
    this.#host.requestUpdate();
  }

  /** The user leaves: tells the host what became of it. */
  left(): boolean {
    const {linked, skipped, kept, left} = countSeries(this.#series);
    void kept;
    return this.#host.dispatchEvent(new BankLinkingFinishedEvent({linked, skipped, left}));
  }
}
