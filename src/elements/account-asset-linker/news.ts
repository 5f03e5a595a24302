import type {Failure} from '../../client/failure.ts';
import type {Catalogue} from '../../i18n/load-messages.ts';
import type {Format} from '../../i18n/format.ts';
import type {LinkState} from '../../store/link/link-state.ts';

/** A sentence for the user's ears. */
export interface News {
  readonly say?: string | undefined;
  readonly urgent?: boolean;
}

type Words = Pick<Catalogue, 'linker' | 'failures'>;

/** What went wrong, as far as it does not take the focus and is read from there. */
const failuresOf = (state: LinkState): readonly (Failure | undefined)[] => [
  state.kind === 'choosing' ? state.message : undefined,
  'failure' in state.search.results ? state.search.results.failure : undefined,
  ...Array.from(state.tree.branches.values(), ({failure}) => failure),
];

const wordsOf = (before: LinkState, next: LinkState, {linker}: Words, format: Format): string | undefined => {
  const {results, query} = next.search;
  if (next.kind === 'done') {
    const {name, linkedAsset} = next.account;
    return linkedAsset ? linker.linked(name, linkedAsset.name) : linker.unlinked(name);
  }
  if ('patience' in next) {
    if (next.kind === before.kind) return next.patience === 'long' ? linker.still : undefined;
    return next.kind === 'checking' ? linker.checking : next.wanted ? linker.linking : linker.unlinking;
  }
  if (results === before.search.results || results.kind !== 'ready' || results.refreshing) return undefined;
  return results.data.total > 0 ? linker.resultCount(results.data.total, format) : linker.none(query.trim());
};

/** Compares two states. Pure. */
export const newsOf = (before: LinkState, next: LinkState, words: Words, format: Format): News => {
  // Every step of the keyboard is a new state; most of them leave alone what can fail.
  if (next.kind !== before.kind || next.tree !== before.tree || next.search !== before.search) {
    const known = new Set(failuresOf(before));
    const failure = failuresOf(next).find(each => !known.has(each));
    if (failure) {
      const {title, next: todo} = words.failures[failure.code] ?? words.failures.unknown;
      return {say: `${title}. ${todo}`, urgent: true};
    }
  }
  return {say: wordsOf(before, next, words, format)};
};
