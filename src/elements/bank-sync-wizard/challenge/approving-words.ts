import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import {approving} from '../../../i18n/en/approving.ts';
import {loadMessages, servedBy} from '../../../i18n/load-messages.ts';

/** By language of ours. */
const known = new Map<string, ApprovingMessages>([['en', approving]]);
/** Who waits for the sentences of a language that are on their way. */
const waiting = new Map<string, (() => void)[]>();
let latest: ApprovingMessages | undefined;

const load = async (language: string): Promise<void> => {
  let words = approving;
  try {
    words = (await loadMessages(language, {approving})).approving;
  } catch {
    // English then: asking again and again would help nobody.
  }
  known.set(language, words);
  const callbacks = waiting.get(language) ?? [];
  waiting.delete(language);
  for (const callback of callbacks) callback();
};

/**
 * The sentences about codes and approvals; while those of the language are on their way, those that were shown before, so that
 * nobody loses a field with a code half typed. Undefined where there were none. English where they do not load.
 * @param tag - the language that is shown, BCP 47.
 * @param onHere - called once they have come.
 */
export const approvingWords = (tag: string, onHere: () => void): ApprovingMessages | undefined => {
  const language = servedBy(tag) ?? 'en';
  const here = known.get(language);
  if (here) {
    latest = here;
    return here;
  }
  const others = waiting.get(language);
  if (others) others.push(onHere);
  else {
    waiting.set(language, [onHere]);
    void load(language);
  }
  return latest;
};
