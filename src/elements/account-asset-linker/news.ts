import type {Failure} from '../../client/failure.ts';
import type {Catalogue} from '../../i18n/load-messages.ts';
import type {Format} from '../../i18n/format.ts';
import type {LinkState} from '../../store/link/link-state.ts';

/** What a change of the state is worth telling to the user's ears. */
export interface News {
  readonly say?: string;
  readonly urgent?: boolean;
  /** For the host's monitoring. */
  readonly failure?: Failure;
}

interface Words {
  readonly linker: Catalogue['linker'];
  readonly failures: Catalogue['failures'];
}

const failuresOf = (state: LinkState, before?: LinkState): readonly (Failure | undefined)[] => [
  state.kind === 'choosing' ? state.message : undefined,
  state.kind === 'unconfirmed' ? state.failure : undefined,
  'failure' in state.search.results ? state.search.results.failure : undefined,
  // Every step of the keyboard is a new state; most of them leave the tree alone.
  ...(state.tree === before?.tree ? [] : Array.from(state.tree.branches.values(), ({failure}) => failure)),
];

const sayDone = (state: LinkState & {kind: 'done'}, {linker}: Words): string => {
  const {name, linkedAsset} = state.account;
  return linkedAsset ? linker.linked(name, linkedAsset.name) : linker.unlinked(name);
};

const sayFound = (state: LinkState, before: LinkState, {linker}: Words, format: Format): string | undefined => {
  const {results, query} = state.search;
  if (results === before.search.results || results.kind !== 'ready' || results.refreshing) return undefined;
  const {total} = results.data;
  return total === 0 ? linker.none(query.trim()) : linker.resultCount(total, format);
};

const sayProgress = (state: LinkState, before: LinkState, {linker}: Words): string | undefined => {
  if (state.kind !== 'saving' && state.kind !== 'checking') return undefined;
  if (state.kind === before.kind) return state.patience === 'long' ? linker.still : undefined;
  return state.kind === 'checking' ? linker.checking : state.wanted ? linker.linking : linker.unlinking;
};

/** Compares two states. Pure. */
export const newsOf = (before: LinkState | undefined, next: LinkState, words: Words, format: Format): News => {
  const known = new Set(before ? failuresOf(before, next) : []);
  const failure = failuresOf(next, before).find(each => each !== undefined && !known.has(each));
  if (failure) {
    const {title, next: todo} = words.failures[failure.code] ?? words.failures.unknown;
    // What replaces the page takes the focus and is read from there.
    return next.kind === 'unconfirmed' ? {failure} : {failure, say: `${title}. ${todo}`, urgent: true};
  }
  if (next.kind === 'done') return before?.kind === 'done' ? {} : {say: sayDone(next, words)};
  const say = before && (sayProgress(next, before, words) ?? sayFound(next, before, words, format));
  return say === undefined ? {} : {say};
};
