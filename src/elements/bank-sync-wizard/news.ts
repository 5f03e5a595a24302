import type {Format} from '../../i18n/format.ts';
import type {Catalogue} from '../../i18n/load-messages.ts';
import {refusalOf} from '../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';

interface Words {
  readonly messages: Pick<Catalogue, 'common' | 'failures' | 'wizard'>;
  readonly format: Format;
}

/** What a change is worth saying to those who do not see it. The heading of a new step says itself: it takes the focus. */
export const newsOf = (
  before: FlowState | undefined,
  next: FlowState,
  {messages, format}: Words,
): {readonly say?: string; readonly urgent?: boolean} => {
  const {wizard: text, common, failures} = messages;
  const refused = refusalOf(next);
  if (refused && refused !== (before && refusalOf(before))) {
    const {title, next: todo} = failures[refused.code] ?? failures.unknown;
    const {attemptsLeft} = refused;
    const left = attemptsLeft === undefined ? [] : [`${common.attemptsLeft(attemptsLeft, format)}.`];
    return {say: [`${title}.`, todo, ...left].join(' '), urgent: true};
  }
  if (next.kind !== 'choosing-bank' || before?.kind !== 'choosing-bank') return {};
  if (next.selected && next.selected !== before.selected) return {say: text.bank.chosen(next.selected.name)};
  const {results} = next.search;
  return results !== before.search.results && results.kind === 'ready' && !results.refreshing
    ? {say: text.bank.resultCount(results.data.total, format)}
    : {};
};
