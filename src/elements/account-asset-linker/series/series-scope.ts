import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {LinkSeries} from '../../../store/link/link-series.ts';
import type {Suggestion} from '../../../store/link/suggest-assets.ts';
import type {LinkingScope} from '../linking/linking-scope.ts';

/** What may fit an account; undefined while it is looked for. */
export type Suggested = readonly Suggestion[] | 'failed' | undefined;

/** What the views of many accounts draw from, and what they can ask for. */
export interface SeriesScope extends LinkingScope {
  readonly series: LinkSeries;
  readonly words: Catalogue['series'];
  readonly suggested: Suggested;
  /** Looks for suggestions again. */
  suggestAgain(): void;
  skip(): void;
  back(): void;
  undo(): void;
  throughSkipped(): void;
}
