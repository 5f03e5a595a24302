import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import {approving} from '../../../i18n/en/approving.ts';
import {loadMessages, servedBy} from '../../../i18n/load-messages.ts';

/** By language of ours; `null` while they are on their way. */
const known = new Map<string, ApprovingMessages | null>([['en', approving]]);

/**
 * The sentences about codes and approvals; undefined while those of the language are on their way. English where they do not load.
 * @param tag - the language that is shown, BCP 47.
 * @param onHere - called once they have come.
 */
export const approvingWords = (tag: string, onHere: () => void): ApprovingMessages | undefined => {
  const language = servedBy(tag) ?? 'en';
  const here = known.get(language);
  if (here === undefined) {
    known.set(language, null);
    void loadMessages(language, {approving})
      .then(messages => known.set(language, messages.approving))
      .catch(() => known.delete(language))
      .finally(onHere);
  }
  return here ?? undefined;
};
