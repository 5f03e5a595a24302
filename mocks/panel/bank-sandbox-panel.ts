import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import type {Clock} from '../../src/client/clock.ts';
import {systemClock} from '../../src/client/clock.ts';
import {Announcer} from '../../src/controllers/announcer.ts';
import {nearestLanguage, watchLanguage} from '../../src/controllers/nearest-language.ts';
import {base} from '../../src/styles/base.ts';
import {controls} from '../../src/styles/controls.ts';
import {surfaces} from '../../src/styles/surfaces.ts';
import {tokens} from '../../src/styles/tokens.ts';
import {liveRegions} from '../../src/ui/live-regions.ts';
import type {Sandbox, SandboxView, ScenarioListing} from '../sandbox/sandbox.ts';
import type {SandboxSituation} from '../sandbox/situation.ts';
import {situationOf, writeSandboxSituation} from '../sandbox/situation.ts';
import {panelStyles} from './panel.styles.ts';
import type {PanelScope} from './panel-scope.ts';
import {scenarioText} from './panel-scope.ts';
import type {PanelWords} from './panel-words.ts';
import type {SandboxChange} from './sandbox-changed-event.ts';
import {SandboxChangedEvent} from './sandbox-changed-event.ts';
import {clockView} from './views/clock-view.ts';
import {faultsView, hasFaults} from './views/faults-view.ts';
import {requestsView} from './views/requests-view.ts';
import {scenarioView} from './views/scenario-view.ts';
import {worldView} from './views/world-view.ts';
import {german} from './words-de.ts';
import {english} from './words-en.ts';

/** How often the world is looked at while the panel is seen, in milliseconds. */
const lookEveryMs = 2000;

/**
 * Steers a simulated bank world: scenario, clock, faults; shows what the world holds and what was asked of it. For testers: no code
 * needs to be read.
 *
 * @fires {SandboxChangedEvent} sandbox-changed - The tester has changed something; after `scenario` and `reset` the elements need a client of the new world.
 */
export class BankSandboxPanel extends LitElement {
  static override styles = [tokens, base, controls, surfaces, panelStyles];

  static override properties = {
    sandbox: {attribute: false},
    linkTo: {attribute: false},
    clock: {attribute: false},
  };

  /** The world to steer: from `createSandbox` (in this page) or `connectSandbox` (at a sandbox server). */
  declare sandbox: Sandbox | undefined;
  /** Address that brings a situation back; this page with `?scenario=…&now=…&faults=…` unless told. */
  declare linkTo: ((situation: SandboxSituation) => string) | undefined;
  /** When to look at the world again; the device's clock unless told. */
  declare clock: Clock | undefined;

  readonly #announcer = new Announcer(this);
  #seen: Sandbox | undefined;
  #view: SandboxView | undefined;
  #listed: readonly ScenarioListing[] = [];
  #query = '';
  #combining = false;
  #trouble = '';
  #said = '';
  #busy = false;
  #stopLooking: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchLanguage(this, () => this.requestUpdate());
    this.#lookLater();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    this.#stopLooking?.();
  }

  /** Looks at the world anew. Never rejects: what goes wrong is shown. */
  async refresh(): Promise<void> {
    const {sandbox} = this;
    if (!sandbox) return;
    try {
      if (this.#listed.length === 0) this.#listed = await sandbox.listScenarios();
      const view = await sandbox.read();
      if (sandbox === this.sandbox && !this.#busy) this.#view = view;
    } catch (error) {
      this.#fail(error);
    }
    this.requestUpdate();
  }

  #lookLater(): void {
    this.#stopLooking?.();
    this.#stopLooking = (this.clock ?? systemClock).after(lookEveryMs, () => {
      // A panel that nobody sees asks nothing, and a fault that was told is not told again and again.
      const seen = document.visibilityState === 'visible' && this.checkVisibility() && this.#trouble === '';
      if (seen && !this.#busy) void this.refresh();
      this.#lookLater();
    });
  }

  #fail(error: unknown): void {
    this.#trouble = error instanceof Error ? error.message : String(error);
    this.#said = '';
    this.#announcer.say(`${this.#words.trouble} ${this.#trouble}`, true);
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.#announcer.say(sentence);
    this.requestUpdate();
  }

  async #act(
    change: SandboxChange | 'none',
    work: (sandbox: Sandbox) => Promise<SandboxView>,
    said = '',
  ): Promise<void> {
    const {sandbox} = this;
    if (!sandbox || this.#busy) return;
    this.#busy = true;
    this.#trouble = '';
    this.#say(said);
    try {
      const view = await work(sandbox);
      if (sandbox !== this.sandbox) return;
      this.#view = view;
      if (change !== 'none') this.dispatchEvent(new SandboxChangedEvent(change, view));
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#busy = false;
      this.requestUpdate();
    }
  }

  get #words(): PanelWords {
    return nearestLanguage(this).toLowerCase().startsWith('de') ? german : english;
  }

  get #link(): string {
    if (!this.#view) return '';
    const situation = situationOf(this.#view);
    if (this.linkTo) return this.linkTo(situation);
    const {origin, pathname, search, hash} = location;
    return `${origin}${pathname}${writeSandboxSituation(situation, search)}${hash}`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#link);
      this.#say(this.#words.copied);
    } catch {
      this.renderRoot.querySelector<HTMLInputElement>('.link')?.select();
      this.#say(this.#words.notCopied);
    }
  }

  protected override willUpdate(): void {
    if (this.sandbox === this.#seen) return;
    this.#seen = this.sandbox;
    this.#view = undefined;
    this.#listed = [];
    this.#trouble = '';
    void this.refresh();
  }

  #scope(view: SandboxView): PanelScope {
    const words = this.#words;
    const intl = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(words.language === 'de' ? 'de' : 'en-GB', {...options, timeZone: 'UTC'});
      return (instant: string): string => format.format(Date.parse(instant));
    };
    return {
      words,
      view,
      listed: this.#listed,
      query: this.#query,
      combining: this.#combining,
      time: intl({dateStyle: 'medium', timeStyle: 'medium'}),
      date: intl({dateStyle: 'medium'}),
      search: query => {
        this.#query = query;
        this.requestUpdate();
      },
      combine: on => {
        this.#combining = on;
        this.requestUpdate();
      },
      act: (change, work, said) => void this.#act(change, work, said),
      say: sentence => this.#say(sentence),
    };
  }

  #head({words, view, listed}: PanelScope): TemplateResult {
    const texts = view.scenario.id
      .split('+')
      .map(id => scenarioText(listed.find(each => each.id === id) ?? view.scenario, words));
    return html`
      <div class="head row between">
        <div class="about">
          <h2>${texts.map(([title]) => title).join(' + ')}</h2>
          <p class="muted">${texts.map(([, sentence]) => sentence).join(' ')}</p>
        </div>
        <div class="actions">
          <button type="button" @click=${() => void this.#copy()}>${words.copyLink}</button>
          <button type="button" @click=${() => void this.#act('reset', sandbox => sandbox.reset(), words.startedOver)}>
            ${words.startOver}
          </button>
        </div>
      </div>
      <div class="field">
        <label class="visually-hidden" for="link">${words.linkLabel}</label>
        <input class="link small" id="link" readonly .value=${this.#link} />
      </div>
      <p class="small muted" ?hidden=${this.#said === ''}>${this.#said}</p>
      ${
        this.#trouble === ''
          ? nothing
          : html`<p class="alert bad">
              <span>${words.trouble} <bdi>${this.#trouble}</bdi></span>
            </p>`
      }
    `;
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const {polite, assertive} = this.#announcer;
    const view = this.#view;
    const scope = view && this.#scope(view);
    const section = (title: string, body: (scope: PanelScope) => TemplateResult, note = ''): TemplateResult =>
      html`<details open>
        <summary>
          <h3>${title}</h3>
          ${note === '' ? nothing : html`<span class="chip warning">${note}</span>`}
        </summary>
        <div class="body">${scope ? body(scope) : nothing}</div>
      </details>`;
    return html`
      <section class="card panel" lang=${words.language} dir="ltr" aria-label=${words.title} aria-busy=${this.#busy}>
        ${
          scope
            ? html`${this.#head(scope)}
                <div class="sections">
                  <div class="column">${section(words.scenario, scenarioView)}</div>
                  <div class="column">
                    ${section(words.clock, clockView)}
                    ${section(words.faults, faultsView, hasFaults(scope.view) ? words.faultsOn : '')}
                  </div>
                  <div class="column">${section(words.world, worldView)} ${section(words.requests, requestsView)}</div>
                </div>`
            : html`<p class="muted">${this.#trouble === '' ? words.waiting : `${words.trouble} ${this.#trouble}`}</p>`
        }
      </section>
      ${liveRegions(polite, assertive)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bank-sandbox-panel': BankSandboxPanel;
  }
  interface HTMLElementEventMap {
    'sandbox-changed': SandboxChangedEvent;
  }
}
