import type {Announcer} from '../../controllers/announcer.ts';
import type {MessagesController} from '../../controllers/messages-controller.ts';
import type {SurroundingsController} from '../../controllers/surroundings-controller.ts';
import type {LinkUserEvent} from '../../store/link/link-event.ts';
import type {LinkState} from '../../store/link/link-state.ts';
import type {LinkCode} from '../../store/link/link-store.ts';

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
}
