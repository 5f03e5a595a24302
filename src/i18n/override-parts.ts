import {withOverrides} from './with-overrides.ts';

const parts = 'common details failures health linker linking overview series wizard wizardDetails'.split(' ');

/** Some parts of a catalogue with the host's own sentences in them. Of its other parts only the name is looked at. */
export const overrideParts = <T extends object>(
  messages: T,
  overrides: unknown,
  mistake: (sentence: string) => void,
): T => {
  if (typeof overrides !== 'object' || overrides === null || Array.isArray(overrides)) {
    mistake('`messages` is no object; our own sentences are shown.');
    return messages;
  }
  const merged: Record<string, unknown> = {};
  for (const [part, theirs] of Object.entries(overrides)) {
    if (!parts.includes(part)) mistake(`\`messages.${part}\` is no part of our sentences; it is left out.`);
    else if (Object.hasOwn(messages, part))
      merged[part] = withOverrides((messages as Record<string, unknown>)[part], theirs, part, mistake);
  }
  return {...messages, ...merged};
};
