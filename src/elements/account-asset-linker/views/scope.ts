import type {TemplateResult} from 'lit';
import type {Format} from '../../../i18n/format.ts';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {LinkUserEvent} from '../../../store/link/link-event.ts';
import type {AssetRow, LinkRow, LinkRows} from '../../../store/link/link-row.ts';
import type {LinkState} from '../../../store/link/link-state.ts';
import type {RowLayout} from '../first-layout.ts';

/** What the user can ask for. */
export interface Actions {
  send(event: LinkUserEvent): void;
  /** A press on a row, on its arrow, or on a button that stands for it. */
  press(row: LinkRow, onTwisty?: boolean): void;
  typed(query: string): void;
  /** A key in the box of rows or in the search field. */
  key(event: KeyboardEvent, inField: boolean): void;
  /** Sends the change, or says what is missing for it. */
  save(): void;
  unlink(): void;
}

/** What is drawn only after a press. */
export interface LaterViews {
  /** Milliseconds until the server wants to be asked again. */
  readonly waitMs: number;
  readonly scrolled: (event: Event) => void;
  /** The list of what was found, while there is one; `active`: id of the row that the keyboard is on. */
  found(
    scope: LinkerScope,
  ):
    | {readonly label: string; readonly busy: boolean; readonly open: boolean; readonly active: string | undefined}
    | undefined;
  clearButton(scope: LinkerScope): unknown;
  /** Above the search, while many accounts are linked. */
  suggestions(scope: LinkerScope): unknown;
  /** Instead of the ordinary one. */
  footer(scope: LinkerScope): unknown;
  /** What is chosen. Has its place before it is here. */
  chosen(scope: LinkerScope): unknown;
  foundWords(row: AssetRow, scope: LinkerScope): TemplateResult;
  /** Instead of rows, where there are none. */
  nothing(scope: LinkerScope): TemplateResult | undefined;
  /** Instead of everything, where nothing here is for this user. */
  final(scope: LinkerScope): TemplateResult | undefined;
  /** A change on its way, and what met the last one. */
  change(scope: LinkerScope): unknown;
  /** What replaces the tree. */
  outcome(scope: LinkerScope): unknown;
}

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
  /** Undefined until the code behind a press is here. */
  readonly later: LaterViews | undefined;
  /** What was pressed waits for that code, or the code did not load. */
  readonly waits: boolean;
  readonly loadFailed: boolean;
  /** Does what was asked for: at once, or as soon as its code is here. */
  act(wish: (actions: Actions) => void): void;
  onKey(event: KeyboardEvent, inField: boolean): void;
  leave(): void;
  /** Begins anew: reads the tree again. */
  again(): void;
}
