import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {LinkState} from '../../../store/link/link-state.ts';
import type {LinkerScope} from '../views/scope.ts';

/** What the views after a press draw from. */
export interface LinkingScope<S extends LinkState = LinkState> extends LinkerScope<S> {
  readonly more: Catalogue['linking'];
}
