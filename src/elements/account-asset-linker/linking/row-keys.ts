import type {LinkUserEvent, Move} from '../../../store/link/link-event.ts';
import type {LinkRows} from '../../../store/link/link-row.ts';

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
  /** Letters typed shortly before, and this one. */
  typed(letter: string): string;
}

const moves: Readonly<Record<string, Move>> = {ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last'};
const caretKeys: ReadonlySet<string> = new Set(['Home', 'End', ' ']);

/** What a key asks for in the tree or in the results; undefined where it is none of ours. */
export const readKeyPress = (event: KeyboardEvent, place: KeyPlace): LinkUserEvent | undefined => {
  const {key} = event;
  const {rows, focusedIndex, screenRows, isTree, inField} = place;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (inField && (event.shiftKey || caretKeys.has(key))) return undefined;
  const at = (index: number, type: 'focused' | 'activated'): LinkUserEvent | undefined => {
    const row = rows.at(Math.max(0, Math.min(rows.length - 1, index)));
    return row && {type, key: row.key};
  };
  switch (key) {
    case 'PageDown':
      return at(focusedIndex + screenRows, 'focused');
    case 'PageUp':
      return at(focusedIndex - screenRows, 'focused');
    case 'ArrowRight':
    case 'ArrowLeft':
      return isTree ? {type: 'moved', move: (key === 'ArrowRight') === place.rightToLeft ? 'out' : 'in'} : undefined;
    case 'Enter':
    case ' ':
      return event.repeat ? undefined : at(focusedIndex, 'activated');
    default: {
      const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
      if (move) return {type: 'moved', move};
      return inField || [...key].length > 1 ? undefined : {type: 'typed', text: place.typed(key)};
    }
  }
};
