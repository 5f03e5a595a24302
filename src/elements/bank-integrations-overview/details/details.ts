import type {LitElement, ReactiveController} from 'lit';
import type {Account} from '../../../contract/account.ts';
import type {BankSync} from '../../../contract/bank-sync.ts';
import type {MessagesController} from '../../../controllers/messages-controller.ts';
import {
  BankAccountHiddenEvent,
  BankCalendarRequestedEvent,
  BankLinkRequestedEvent,
  BankSyncRemovedEvent,
  BankSyncRenamedEvent,
} from './details.events.ts';
import {DialogController} from '../../../controllers/dialog-controller.ts';
import {NarrowController} from '../../../controllers/narrow-controller.ts';
import {details} from '../../../i18n/en/details.ts';
import type {OverviewView} from '../../../store/overview/overview-selectors.ts';
import type {Notice, Task} from '../../../store/overview/task-state.ts';
import {dataOf} from '../../../store/resource.ts';
import {path} from '../../../styles/path.ts';
import type {DetailsViews, OverviewScope} from '../views/scope.ts';
import {accountsView} from './accounts-view.ts';
import {copyText} from '../../../ui/copy-text.ts';
import {detailsStyles} from './details.styles.ts';
import type {DetailsForm, DetailsOwner, DetailsScope, Tasks} from './details-scope.ts';
import {emptyForm} from './details-scope.ts';
import {insteadView} from './instead-view.ts';
import {focusOwner, focusPlaces} from './focus-places.ts';
import {nameFaultOf} from './name-fault.ts';
import {narrowStyles} from './narrow.styles.ts';
import {openedView} from './opened-view.ts';
import {OpenedElement} from './opened-element.ts';
import {RenewWalk} from './renew-walk.ts';
import {renameView} from './rename-view.ts';
import {saveFile} from './save-file.ts';
import {staleView} from './stale-view.ts';
import {sessionStyles} from './session.styles.ts';
import {SessionWatch} from './session-watch.ts';
import {taskFailure} from './task-failure.ts';
import {pagerView} from './pager-view.ts';
import {questionView} from './question-view.ts';

export {createTaskEffects} from '../../../store/overview/task-effects.ts';
export {taskMachine} from '../../../store/overview/task-machine.ts';

const idle: Task = {kind: 'none'};

/** Everything in the overview that follows a press: accounts, renaming, removing. A module of its own, loaded then. */
export class Details implements ReactiveController, DetailsViews {
  readonly #host: LitElement & {hiddenAccounts?: readonly string[] | undefined};
  readonly #tasks: Tasks;
  readonly #owner: DetailsOwner;
  readonly #words: MessagesController<'details'>;
  readonly #width: NarrowController;
  readonly opened: OpenedElement;
  /** Renewals one after another. */
  readonly walk: RenewWalk;
  #form: DetailsForm = emptyForm;
  #before: Task = idle;
  #focusAfter = '';

  constructor(host: LitElement, tasks: Tasks, owner: DetailsOwner) {
    this.#host = host;
    this.#tasks = tasks;
    this.#owner = owner;
    this.#width = new NarrowController(host, 700);
    this.opened = new OpenedElement(
      host,
      () => {
        owner.send({type: 'refresh'});
        this.walk.closed();
      },
      owner.tellLoadFailed,
      sync => this.#refocus(sync),
    );
    this.#words = owner.words.beside({details});
    new DialogController(host, '#unsync', () => tasks.task.kind === 'removing');
    new DialogController(host, '#opened', () => this.opened.element !== undefined);
    owner.keepFocus(focusPlaces, focusOwner);
    this.walk = new RenewWalk(host, owner, this.#words, this.opened);
    new SessionWatch(host, owner);
    // The accounts of a bank that was just connected are there at once.
    host.addEventListener('bank-sync-created', ({detail: {syncId}}) => owner.send({type: 'accounts-opened', syncId}));
    const {shadowRoot} = host;
    const sheets = [path, detailsStyles, narrowStyles, sessionStyles].flatMap(({styleSheet}) => styleSheet ?? []);
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...sheets];
    host.addController(this);
  }

  /** The sentences are here. */
  get ready(): boolean {
    return this.#words.ready;
  }

  /** Nothing of one client's data stays when another one comes. */
  forget(): void {
    this.#form = emptyForm;
    this.#before = idle;
    this.walk.forget();
  }

  hostUpdate(): void {
    const {client, clock, timeZone, language: lang} = this.#owner.surroundings;
    if (!client && this.opened.element) this.opened.close();
    this.opened.surround({client, clock, timeZone, lang});
    const {task} = this.#tasks;
    const page = dataOf(this.#owner.state()?.syncs ?? {kind: 'idle'});
    // Its card is not drawn any more, so neither is its form.
    if (task.kind === 'renaming' && page?.items.every(({id}) => id !== task.sync.id))
      this.#tasks.act({type: 'cancelled'});
  }

  hostUpdated(): void {
    const element = this.#focusAfter && this.#host.renderRoot.querySelector<HTMLElement>(this.#focusAfter);
    // What is to have the focus may still be on its way.
    if (!element) return;
    this.#focusAfter = '';
    element.focus();
    if (element instanceof HTMLInputElement) element.select();
  }

  accounts(sync: BankSync, scope: OverviewScope): unknown {
    return accountsView(sync, this.#scope(scope));
  }

  title(sync: BankSync, scope: OverviewScope): unknown {
    const {task} = this.#tasks;
    return task.kind === 'renaming' && task.sync.id === sync.id ? renameView(task, this.#scope(scope)) : undefined;
  }

  pager(scope: OverviewScope): unknown {
    return pagerView(this.#scope(scope));
  }

  question(scope: OverviewScope): unknown {
    return questionView(this.#tasks.task, this.#scope(scope));
  }

  dialog(): unknown {
    const {words, openFailed} = this.#owner;
    return openedView(this.opened, this.walk.bar(), words.messages, openFailed);
  }

  stale(scope: OverviewScope): unknown {
    return staleView(this.#scope(scope));
  }

  instead(view: OverviewView, scope: OverviewScope): unknown {
    return insteadView(view, this.#scope(scope), this.#owner.panel);
  }

  /** The button that opened it may be gone, and with it the place to which a dialog gives the focus back. */
  #refocus(sync: BankSync | undefined): void {
    if (document.activeElement !== document.body) return;
    const places = [...(sync ? [`[data-sync="${CSS.escape(sync.id)}"] .actions button`] : []), '#heading'];
    const [place] = places.flatMap(each => this.#host.renderRoot.querySelector<HTMLElement>(each) ?? []);
    place?.focus();
  }

  #remember(change: Partial<DetailsForm>): void {
    this.#form = {...this.#form, ...change};
    this.#host.requestUpdate();
  }

  changed(next: Task): void {
    const before = this.#before;
    this.#before = next;
    const failure = taskFailure(next);
    if (failure && failure !== taskFailure(before)) this.#owner.report(failure);
    if (next.kind === 'renaming' && !(before.kind === 'renaming' && before.sync.id === next.sync.id)) {
      this.#remember({nameDraft: next.sync.name, nameFault: undefined});
      this.#focusAfter = '#rename';
    }
    if (next.kind === 'removing' && next.phase === 'counting') {
      const {details: text} = this.#words.messages;
      // Said once, not every second.
      if (before.kind !== 'removing' || before.phase !== 'counting') {
        this.#focusAfter = '#unsync .footer button';
        this.#owner.announcer.say(text.unsyncCounting(next.left, this.#words.format), true);
      }
    }
    if (next.kind === 'removing' && before.kind !== 'removing') this.#remember({nameTyped: '', nameDiffers: false});
    if (before.kind === 'renaming' && next.kind !== 'renaming')
      this.#focusAfter = `[data-sync="${CSS.escape(before.sync.id)}"] .title .icon-only`;
    if (next.kind === 'none' && next.notice) this.#tell(next.notice);
    if (next.kind === 'none' && before.kind === 'removing' && before.phase === 'counting')
      this.#owner.announcer.say(this.#words.messages.details.unsyncUndone(before.sync.name));
  }

  #tell(notice: Notice): void {
    const {announcer} = this.#owner;
    const {details: text} = this.#words.messages;
    if (notice.kind === 'remove-unknown') {
      announcer.say(text.unsyncUnknown, true);
      return;
    }
    const {kind, syncId, name} = notice;
    if (kind === 'renamed') {
      announcer.say(text.renamed(name));
      this.#host.dispatchEvent(new BankSyncRenamedEvent({syncId, name}));
    } else {
      announcer.say(text.unsynced(name));
      this.#focusAfter = '#heading';
      this.#host.dispatchEvent(new BankSyncRemovedEvent({syncId}));
    }
  }

  #confirmName({nameLength}: OverviewScope): void {
    const {task} = this.#tasks;
    if (task.kind !== 'renaming' || task.phase !== 'editing') return;
    const name = this.#form.nameDraft.trim();
    const nameFault = nameFaultOf(name, nameLength);
    this.#remember({nameFault});
    if (nameFault) this.#focusAfter = '#rename';
    else this.#tasks.act(name === task.sync.name ? {type: 'cancelled'} : {type: 'rename-confirmed', name});
  }

  async #copy({id, iban = ''}: Account): Promise<void> {
    if (!(await copyText(iban))) return;
    this.#remember({copied: id});
    this.#owner.announcer.say(this.#words.messages.details.copied);
  }

  #hide({id, syncId}: Account, hidden: boolean): void {
    const others = (this.#host.hiddenAccounts ?? []).filter(each => each !== id);
    this.#host.hiddenAccounts = hidden ? [...others, id] : others;
    const {details: text} = this.#words.messages;
    this.#owner.announcer.say(hidden ? text.accountHidden : text.accountShown);
    this.#host.dispatchEvent(new BankAccountHiddenEvent({accountId: id, syncId, hidden}));
  }

  #link(account: Account): void {
    const {id: accountId, syncId} = account;
    if (this.#host.dispatchEvent(new BankLinkRequestedEvent({accountId, syncId}))) this.#owner.openLinker({account});
  }

  #linkMany(accounts: readonly Account[]): void {
    const [first] = accounts;
    if (!first) return;
    const accountIds = accounts.map(({id}) => id);
    const event = new BankLinkRequestedEvent({accountId: first.id, syncId: first.syncId, accountIds});
    if (this.#host.dispatchEvent(event)) this.#owner.openLinker({accounts});
  }

  async #addToCalendar(sync: BankSync): Promise<void> {
    const {id, name, bank, expiresAt, grantedAt} = sync;
    const {details: text} = this.#words.messages;
    try {
      const {calendarFile} = await import('../../../store/overview/calendar-file.ts');
      const entry = {
        id,
        title: text.calendarTitle(name),
        text: text.calendarText(bank.name),
        at: expiresAt ?? '',
        grantedAt,
        remindDays: this.#owner.warnDays(),
      };
      const calendar = calendarFile(entry, this.#owner.surroundings.clock.now());
      const fileName = `${text.calendarFile}.ics`;
      if (!this.#host.dispatchEvent(new BankCalendarRequestedEvent({syncId: id, fileName, calendar}))) return;
      saveFile(fileName, 'text/calendar;charset=utf-8', calendar);
      this.#owner.announcer.say(text.calendarSaved);
    } catch {
      this.#owner.tellLoadFailed();
    }
  }

  #scope(scope: OverviewScope): DetailsScope {
    return {
      ...scope,
      ...this.#form,
      narrow: this.#width.narrow,
      text: {...scope.text, ...this.#words.messages.details},
      act: event => this.#tasks.act(event),
      remember: change => this.#remember(change),
      nameConfirmed: () => this.#confirmName(scope),
      copy: account => void this.#copy(account),
      link: account => this.#link(account),
      linkMany: accounts => this.#linkMany(accounts),
      focus: selector => {
        this.#focusAfter = selector;
      },
      hidden: new Set(this.#host.hiddenAccounts),
      hide: (account, hidden) => this.#hide(account, hidden),
      addToCalendar: sync => void this.#addToCalendar(sync),
    };
  }
}
