import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {Format} from '../../../i18n/format.ts';
import type {LinkUserEvent} from '../../../store/link/link-event.ts';
import type {LinkRow, LinkRows} from '../../../store/link/link-row.ts';
import type {LinkState} from '../../../store/link/link-state.ts';
import type {RowLayout} from '../row-window.ts';

/** What the views of the linker draw from, and what they can ask for. */
export interface LinkerScope<S extends LinkState = LinkState> {
  readonly state: S;
  readonly text: Catalogue['linker'];
  readonly common: Catalogue['common'];
  readonly failures: Catalogue['failures'];
  readonly format: Format;
  /** The tree is shown, not the results of a search. */
  readonly isTree: boolean;
  readonly rows: LinkRows;
  readonly focusedIndex: number;
  readonly layout: RowLayout;
  /** Milliseconds until the server wants to be asked again. */
  readonly waitMs: number;
  readonly onScroll: (event: Event) => void;
  send(event: LinkUserEvent): void;
  /** A press on a row, or on a button that stands for one. */
  press(row: LinkRow): void;
  typed(query: string): void;
  /** A key in the box of rows or in the search field. */
  onKey(event: KeyboardEvent): void;
  /** Sends the change, or says what is missing for it. */
  save(): void;
  leave(): void;
  /** Begins anew: reads the tree again. */
  again(): void;
}
