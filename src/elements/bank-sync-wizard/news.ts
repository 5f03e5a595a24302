import type {Announcer} from '../../controllers/announcer.ts';
import type {Format} from '../../i18n/format.ts';
import type {Catalogue} from '../../i18n/load-messages.ts';
import {isLong, refusalOf, stepKeyOf} from '../../store/flow/flow-selectors.ts';
import type {ChoosingBankState, FlowState} from '../../store/flow/flow-state.ts';
import {ibanLine} from './views/iban-line.ts';

interface Words {
  readonly messages: Pick<Catalogue, 'common' | 'failures' | 'wizard'>;
  readonly format: Format;
  /** Calls back when the words that were looked up are here. */
  readonly whenHere: (callback: () => void) => void;
}

interface News {
  readonly say?: string;
  readonly urgent?: boolean;
}

/** What the search for a bank has to say. */
const searchNews = (before: ChoosingBankState, next: ChoosingBankState, {messages, format}: Words): News => {
  const {wizard: text, failures} = messages;
  if (next.selected && next.selected !== before.selected) return {say: text.bank.chosen(next.selected.name)};
  const {results, iban} = next.search;
  if (iban && iban !== before.search.iban && iban.kind !== 'valid')
    return {say: ibanLine(next.search, text, format)?.words ?? ''};
  if (results === before.search.results) return {};
  if (results.kind === 'failed' || results.kind === 'stale') {
    const {title, next: todo} = failures[results.failure.code] ?? failures.unknown;
    return {say: `${title}. ${todo}`, urgent: true};
  }
  return results.kind === 'ready' && !results.refreshing
    ? {say: text.bank.resultCount(results.data.total, format)}
    : {};
};

/** What a change is worth saying to those who do not see it. The heading of a new step says itself: it takes the focus. */
const newsOf = (before: FlowState | undefined, next: FlowState, words: Words): News => {
  const {wizard: text, common, failures} = words.messages;
  const refused = refusalOf(next);
  if (refused && refused !== (before && refusalOf(before))) {
    const {title, next: todo} = failures[refused.code] ?? failures.unknown;
    const {attemptsLeft} = refused;
    const left = attemptsLeft === undefined ? [] : [`${common.attemptsLeft(attemptsLeft, words.format)}.`];
    return {say: [`${title}.`, todo, ...left].join(' '), urgent: true};
  }
  if (isLong(next) && before && !isLong(before)) return {say: text.waiting.still};
  return next.kind === 'choosing-bank' && before?.kind === 'choosing-bank' ? searchNews(before, next, words) : {};
};

/** Says it, once its words are here. What was said in the step before is gone with it: whoever reads the page would still find it there. */
export const tellNews = (before: FlowState | undefined, next: FlowState, words: Words, announcer: Announcer): void => {
  newsOf(before, next, words); // looks the words up
  words.whenHere(() => {
    const {say = '', urgent} = newsOf(before, next, words);
    if (say || (before && stepKeyOf(before) !== stepKeyOf(next))) announcer.say(say, urgent);
  });
};
