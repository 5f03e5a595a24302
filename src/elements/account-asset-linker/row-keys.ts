import type {LinkUserEvent, Move} from '../../store/link/link-event.ts';
import type {LinkRows} from '../../store/link/link-row.ts';

/** Where the keyboard is. */
export interface KeyPlace {
  readonly rows: LinkRows;
  readonly focusedIndex: number;
  /** Rows that fit into the box. */
  readonly screenRows: number;
  /** The tree, or the results of a search. */
  readonly isTree: boolean;
  /** Typed into the search field: letters and keys that move its caret stay there. */
  readonly inField: boolean;
  readonly rightToLeft: boolean;
  /** Letters typed shortly before. */
  typed(letter: string): string;
}

const moves: Readonly<Record<string, Move>> = {ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last'};
const caretKeys: ReadonlySet<string> = new Set(['Home', 'End', ' ']);

/** What a key asks for in the tree or in the results; undefined where it is none of ours. */
export const readKeyPress = (event: KeyboardEvent, place: KeyPlace): LinkUserEvent | undefined => {
  const {key} = event;
  const {rows, focusedIndex, screenRows, isTree, inField, rightToLeft} = place;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (inField && (caretKeys.has(key) || event.shiftKey)) return undefined;
  const page = (rowsOn: number): LinkUserEvent | undefined => {
    const target = rows.at(Math.max(0, Math.min(rows.length - 1, focusedIndex + rowsOn)));
    return target && {type: 'focused', key: target.key};
  };
  if (Object.hasOwn(moves, key)) return {type: 'moved', move: moves[key] ?? 'next'};
  switch (key) {
    case 'PageDown':
      return page(screenRows - 2);
    case 'PageUp':
      return page(2 - screenRows);
    case 'ArrowRight':
    case 'ArrowLeft':
      return isTree ? {type: 'moved', move: (key === 'ArrowRight') === rightToLeft ? 'out' : 'in'} : undefined;
    case 'Enter':
    case ' ': {
      const row = event.repeat ? undefined : rows.at(focusedIndex);
      return row && {type: 'activated', key: row.key};
    }
    default:
      return inField || [...key].length > 1 ? undefined : {type: 'typed', text: place.typed(key)};
  }
};
