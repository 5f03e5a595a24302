import type {LitElement} from 'lit';
import type {toFailure} from '../../client/failure.ts';
import type {Announcer} from '../../controllers/announcer.ts';
import type {MessagesController} from '../../controllers/messages-controller.ts';
import type {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import type {LinkUserEvent} from '../../store/link/link-event.ts';
import type {LinkState} from '../../store/link/link-state.ts';
import type {LinkCode} from '../../store/link/link-store.ts';
import type {readAccount} from './read-account.ts';
import type {Run} from './run.ts';
import type {linkerView} from './views/linker-view.ts';

/** The element. */
export type LinkerHost = LitElement & {readonly accounts?: unknown};

/** What the code behind a press works with. */
export interface LinkingOwner {
  readonly surroundings: SurroundingsController;
  readonly words: MessagesController<'common' | 'linker'>;
  readonly announcer: Announcer;
  state(): LinkState | undefined;
  send(event: LinkUserEvent): void;
  /** Puts the focus there, or on the heading, with the next drawing. */
  focusNext(selector: string): void;
  /** The code is here: the store may learn it. */
  learn(code: LinkCode): void;
  /** Custom states of the element. */
  readonly states: CustomStateSet;
  /** Another account, or the same one anew. */
  begin(run: Run): void;
  /** Handed over, so that bundlers need not divide what the tree needs. */
  readonly draw: typeof linkerView;
  readonly readAccount: typeof readAccount;
  readonly toFailure: typeof toFailure;
  /** A part of the code did not load. */
  notLoaded(): void;
}
