import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {Format} from '../../../i18n/format.ts';
import type {LinkState} from '../../../store/link/link-state.ts';

type Words = Pick<Catalogue, 'linker' | 'linking'>;

/** What is said of a new state, beside failures; undefined where it is nothing. Pure. */
export const newsOf = (
  before: LinkState,
  next: LinkState,
  {linker, linking}: Words,
  format: Format,
): string | undefined => {
  const {results, query} = next.search;
  if (next.kind === 'done') {
    const {name, linkedAsset} = next.account;
    return linkedAsset ? linking.linked(name, linkedAsset.name) : linking.unlinked(name);
  }
  if ('patience' in next) {
    if (next.kind === before.kind) return next.patience === 'long' ? linking.still : undefined;
    return next.kind === 'checking' ? linking.checking : next.wanted ? linker.linking : linker.unlinking;
  }
  if (results === before.search.results || results.kind !== 'ready' || results.refreshing) return undefined;
  return results.data.total > 0 ? linking.resultCount(results.data.total, format) : linking.none(query.trim());
};
