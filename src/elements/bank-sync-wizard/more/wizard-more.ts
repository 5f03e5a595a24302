import type {ReactiveController} from 'lit';
import type {Announcer} from '../../../controllers/announcer.ts';
import {BankFailureEvent} from '../../../controllers/bank-failure-event.ts';
import type {MessagesController} from '../../../controllers/messages-controller.ts';
import {wizardDetails} from '../../../i18n/en/wizard-details.ts';
import {failureOf, isOver, mayExist, stepKeyOf} from '../../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../../store/flow/flow-state.ts';
import {path} from '../../../styles/path.ts';
import type {Doubt, DoubtState} from '../views/doubt.ts';
import type {MoreOfWizard} from '../views/scope.ts';
import type {WizardParts} from '../wizard-parts.ts';
import {DoubtsController, doubtsOf} from './doubts-controller.ts';
import {IdleController} from './idle-controller.ts';
import {LeadController} from './lead-controller.ts';
import {moreStyles} from './more.styles.ts';
import {RedirectController} from './redirect-controller.ts';
import {RunKeeper} from './run-keeper.ts';
import type {WizardOwner} from './wizard-owner.ts';

const secretStep = (state: FlowState | undefined): string =>
  state?.kind === 'asking' && (state.flow.step === 'enter-login' || state.flow.step === 'answer-challenge')
    ? stepKeyOf(state)
    : '';

/** The locks of a run: of the sync that is renewed, and of the run itself once others may know its key. */
const locksOf = (state: FlowState): readonly string[] => {
  if (isOver(state)) return [];
  const {syncId, runKey} = state.run;
  return [...(syncId ? [`bank-sync ${syncId}`] : []), ...(mayExist(state) ? [`bank-run ${runKey}`] : [])];
};

const successOf = (state: FlowState | undefined) => (state?.kind === 'success' ? state.flow : undefined);

const isAtBank = (state: FlowState | undefined): boolean =>
  state?.kind === 'asking' && state.flow.step === 'go-to-bank';

/** What the wizard needs only once a flow runs, or when one is taken up again: redirect, inactivity, other tabs. */
export class WizardMore implements ReactiveController {
  readonly #owner: WizardOwner;
  readonly #announcer: Announcer;
  readonly #words: MessagesController<'wizardDetails'>;
  readonly #redirect: RedirectController;
  readonly #idle: IdleController;
  readonly #lead: LeadController;
  readonly #doubts: DoubtsController;
  #away: string | undefined;
  #failure: string | undefined;
  /** The state in which the user has asked whether the bank has answered. */
  #asked: FlowState | undefined;
  #nothingYet = false;
  // Back from the back/forward cache: what was on its way is lost, and much may have happened.
  readonly #onShow = ({persisted}: PageTransitionEvent): void => {
    if (persisted) this.#owner.store.send({type: 'check'});
  };

  constructor(host: WizardOwner['host'], parts: WizardParts, announcer: Announcer) {
    const owner = {...parts, host};
    this.#owner = owner;
    this.#announcer = announcer;
    this.#words = owner.words.beside({wizardDetails});
    this.#redirect = new RedirectController(owner);
    this.#idle = new IdleController(owner, shown => this.#tellIdle(shown));
    this.#lead = new LeadController(owner.host);
    new RunKeeper(owner.host, () => owner.store.state);
    this.#doubts = new DoubtsController(owner, (doubt, state) => this.#tellDoubt(doubt, state));
    const {shadowRoot} = owner.host;
    const sheets = [path, moreStyles].flatMap(({styleSheet}) => styleSheet ?? []);
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...sheets];
    owner.host.addController(this);
  }

  /** The sentences are here. */
  get ready(): boolean {
    return this.#words.ready;
  }

  /** Another tab, window or element is at the same run or sync. */
  get follows(): boolean {
    return this.#lead.follows;
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#onShow);
  }

  hostUpdate(): void {
    this.#idle.watch(secretStep(this.#owner.store.state));
  }

  hostUpdated(): void {
    const state = this.#owner.store.state;
    if (!state) {
      if (!this.follows) this.#lead.want([]);
      return;
    }
    this.#lead.want(locksOf(state));
    this.#tellAway(state);
    this.#tellFailure(state);
  }

  #tellIdle(shown: MoreOfWizard['idle']): void {
    this.#owner.host.requestUpdate();
    if (!shown) return;
    const {title, text} = this.#words.messages.wizardDetails.idle[shown];
    this.#announcer.say(`${title}. ${text}`, true);
  }

  #tellDoubt({account, link}: Doubt, state: DoubtState): void {
    const {changes: text} = this.#words.messages.wizardDetails;
    const {accounts} = successOf(this.#owner.store.state)?.changes ?? {};
    const at = doubtsOf(accounts).findIndex(doubt => doubt.account.accountId === account.accountId);
    this.#owner.host.requestUpdate();
    if (state === 'linking') return;
    this.#owner.focus.next = `#doubt-${at}`;
    if (state === 'linked') this.#announcer.say(text.linked(account.name, link.asset.name));
    else
      this.#announcer.say(state === 'left' ? text.left(account.name) : text[state === 'conflict' ? state : 'failed']);
  }

  #tellAway(state: FlowState): void {
    const {redirected: words} = this.#words.messages.wizardDetails;
    const {away} = state.run;
    if (!isAtBank(state)) {
      this.#asked = undefined;
      this.#nothingYet = false;
    } else if (this.#asked && this.#asked !== state) {
      this.#asked = undefined;
      this.#nothingYet = true;
      this.#announcer.say(words.nothingYet);
      this.#owner.host.requestUpdate();
    }
    if (away === this.#away) return;
    this.#away = away;
    if (away !== 'blocked' && away !== 'closed') return;
    this.#announcer.say(`${words[away].title}. ${words[away].text}`);
  }

  #tellFailure(state: FlowState): void {
    const failure = failureOf(state);
    if (failure?.code === this.#failure) return;
    this.#failure = failure?.code;
    if (!failure || !('operation' in failure)) return;
    const {code, operation, requestId} = failure;
    this.#owner.host.dispatchEvent(new BankFailureEvent({code, operation, requestId}));
  }

  /** What the views need. */
  get scope(): MoreOfWizard {
    const owner = this.#owner;
    return {
      text: this.#words.messages.wizardDetails,
      inWindow: this.#redirect.inWindow,
      idle: this.#idle.shown,
      nothingYet: this.#nothingYet,
      go: address => void this.#redirect.go(address),
      check: () => {
        this.#asked = owner.store.state;
        owner.store.send({type: 'check'});
      },
      send: event => owner.store.send(event),
      doubts: this.#doubts,
      stillHere: () => this.#idle.stillHere(),
    };
  }
}
