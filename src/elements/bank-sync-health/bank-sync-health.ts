import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import type {BankSyncPage} from '../../contract/bank-sync.ts';
import {guardedUpdate} from '../../controllers/guarded-update.ts';
import {MessagesController} from '../../controllers/messages-controller.ts';
import {SessionTimer} from '../../controllers/session-timer.ts';
import {StoreController} from '../../controllers/store-controller.ts';
import {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import {common} from '../../i18n/en/common.ts';
import {health} from '../../i18n/en/health.ts';
import type {Health} from '../../store/health/health-of.ts';
import {healthOf} from '../../store/health/health-of.ts';
import type {HealthEvent, HealthState} from '../../store/health/health-store.ts';
import {createHealthStore} from '../../store/health/health-store.ts';
import {dataOf} from '../../store/resource.ts';
import {readWarnDays} from '../../store/sync-status/warn-days.ts';
import {base} from '../../styles/base.ts';
import {tokens} from '../../styles/tokens.ts';
import type {IconName} from '../../ui/icon.ts';
import {icon} from '../../ui/icon.ts';
import {skeleton} from '../../ui/skeleton.ts';
import {BankHealthRequestedEvent} from './bank-sync-health.events.ts';
import {healthStyles} from './bank-sync-health.styles.ts';
import {safeLink} from './safe-link.ts';

const kinds = ['loading', 'ok', 'warn', 'expired', 'failed', 'locked'] as const satisfies readonly Health['kind'][];
const shapes: Readonly<Record<Health['kind'], IconName>> = {
  loading: 'bank',
  ok: 'check',
  warn: 'alert',
  expired: 'alert',
  failed: 'info',
  locked: 'lock',
};

/** What the line begins with. Nothing connected is no success, and trouble at a bank no question of time. */
const shapeOf = (health: Health): IconName => {
  if (health.kind === 'ok' && health.syncs === 0) return 'bank';
  return health.kind === 'warn' && health.ending > 0 ? 'clock' : shapes[health.kind];
};

/**
 * Says in a line how the bank syncs are, anywhere in the host's pages: whether all work, how many sessions end within days, how
 * many need a person. Leads to the page with the overview.
 *
 * @fires {BankHealthRequestedEvent} bank-health-requested - The user wants to see the bank integrations. With an `href` the link is followed unless this is cancelled.
 * @csspart health - The line, a link or a button.
 * @cssprop [--bank-color-primary=#2f55d4] - Focus.
 * @cssprop [--bank-color-background=#ffffff] - Background.
 * @cssprop [--bank-color-text=#1a1f2c] - Text; greys and lines are mixed from it.
 * @cssprop [--bank-color-danger=#b3261e] - What needs a person.
 * @cssprop [--bank-font-family=system-ui] - Typeface.
 * @cssprop [--bank-font-size=15px] - Size of running text.
 * @cssprop [--bank-spacing=4px] - The unit of all distances.
 * @cssprop [--bank-radius=8px] - Corner radius.
 * @cssstate loading - The first reading is on its way.
 * @cssstate ok - Everything works.
 * @cssstate warn - A session ends soon, or a bank is in trouble.
 * @cssstate expired - A sync needs the user.
 * @cssstate failed - It could not be read.
 * @cssstate locked - The user may not see or use bank syncs.
 */
export class BankSyncHealth extends LitElement {
  static override styles = [tokens, base, healthStyles];

  static override properties = {
    client: {attribute: false},
    timeZone: {attribute: 'time-zone'},
    clock: {attribute: false},
    href: {},
    warnDays: {attribute: 'warn-days'},
  };

  /** The API to talk to, unless a provider gives it. */
  declare client: BankIntegrationsClient | undefined;
  /** IANA time zone of dates, unless a provider gives it; the device's where nobody does. */
  declare timeZone: string | undefined;
  /** Where time comes from; for tests and demonstrations. */
  declare clock: Clock | undefined;
  /** The page with the overview. Without it the line is a button, and the host hears of a press. */
  declare href: string | undefined;
  /** Days before the end of a session at which it is warned of: a list, or a text such as `14 7 1`, which are the usual ones. */
  declare warnDays: readonly number[] | string | undefined;

  readonly #internals = this.attachInternals();
  readonly #surroundings = new SurroundingsController(this, ({visible, online}) => {
    if (visible && online) this.#store.send({type: 'seen-again', at: this.#surroundings.clock.now()});
  });
  readonly #words = new MessagesController(this, this.#surroundings, {common, health});
  readonly #store = new StoreController<HealthState, HealthEvent>(this);
  readonly #timer = new SessionTimer(this, () => {
    const syncs = this.#store.state?.syncs;
    if (syncs?.kind !== 'ready' || !syncs.refreshing) this.refresh();
  });
  #watched: BankSyncPage | undefined;

  /** Reads again. */
  refresh(): void {
    this.#store.send({type: 'refresh'});
  }

  protected override performUpdate(): void {
    guardedUpdate(() => super.performUpdate(), this, this.#store, this.#words);
  }

  protected override willUpdate(): void {
    const {client, clock} = this.#surroundings;
    this.#store.use([client, clock], () => createHealthStore(client as BankIntegrationsClient, clock));
  }

  protected override updated(): void {
    const {state} = this.#store;
    const page = state && dataOf(state.syncs);
    if (!page) this.#timer.rest();
    else if (page !== this.#watched) {
      const {clock} = this.#surroundings;
      const warnDays = readWarnDays(this.warnDays);
      this.#timer.watch({syncs: page.items, clock, serverOffset: state.serverOffset, warnDays});
    }
    this.#watched = page;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watched = undefined;
  }

  #lines(current: Health): readonly unknown[] {
    const {
      format,
      messages: {health: text, common: usual},
    } = this.#words;
    if (current.kind === 'loading') return [html`<span class="visually-hidden">${usual.loading}</span>${skeleton(20)}`];
    if (!('needUser' in current)) return [text[current.kind]];
    const {needUser, ending, withinDays, trouble, syncs, stale} = current;
    const lines: string[] = [];
    if (needUser > 0) lines.push(text.needUser(needUser, format));
    if (ending > 0) lines.push(text.ending(ending, withinDays, format));
    if (trouble > 0) lines.push(text.trouble(trouble, format));
    if (lines.length === 0) lines.push(syncs > 0 ? text.ok(syncs, format) : text.none);
    const {readAt = null} = this.#store.state ?? {};
    if (stale && readAt !== null && Number.isFinite(readAt)) {
      const now = this.#surroundings.clock.now();
      lines.push(text.stale(format.moment(new Date(readAt).toISOString(), now)));
    }
    return lines;
  }

  #pressed(event: Event): void {
    if (!this.dispatchEvent(new BankHealthRequestedEvent())) event.preventDefault();
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this.#store;
    const current: Health = state ? healthOf(state, readWarnDays(this.warnDays)) : {kind: 'loading'};
    for (const kind of kinds) this.#internals.states[kind === current.kind ? 'add' : 'delete'](kind);
    if (!this.#words.ready) return nothing;
    const {health: text} = this.#words.messages;
    const link = safeLink(this.href);
    const inner = html`${icon(shapeOf(current))}
      <span class="lines" role="status">
        ${this.#lines(current).map((line, at) => html`<span class=${at === 0 ? 'first' : 'muted'}>${line}</span>`)}
      </span>
      <span class="visually-hidden">${text.open}</span>`;
    const look = `health ${current.kind}${'syncs' in current && current.syncs === 0 ? ' none' : ''}`;
    const press = (event: Event): void => this.#pressed(event);
    return link === undefined
      ? html`<button class=${look} part="health" @click=${press}>${inner}</button>`
      : html`<a class=${look} part="health" href=${link} @click=${press}>${inner}</a>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bank-sync-health': BankSyncHealth;
  }
}
