/** Tells what could not be used; named by its path. */
type Mistake = (sentence: string) => void;

const isTree = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

const isText = (node: unknown): node is string => typeof node === 'string' && node.trim() !== '';

/** The host's function where it says something, ours where it throws or says nothing. */
const guarded =
  (theirs: (...args: unknown[]) => unknown, ours: (...args: unknown[]) => string, tell: () => void) =>
  (...args: unknown[]): string => {
    try {
      const said = theirs(...args);
      if (isText(said)) return said;
    } catch {
      // Told below, like a sentence that says nothing.
    }
    tell();
    return ours(...args);
  };

const sentence = (ours: unknown, theirs: unknown, path: string, mistake: Mistake): unknown => {
  const tell = (): void => mistake(`\`messages.${path}\` cannot be used; our own sentence is shown.`);
  if (typeof ours === 'function') {
    if (isText(theirs)) return () => theirs;
    if (typeof theirs === 'function') return guarded(theirs as () => unknown, ours as () => string, tell);
  } else if (Array.isArray(ours)) {
    if (Array.isArray(theirs) && theirs.length > 0 && theirs.every(isText)) return theirs;
  } else if (isText(theirs)) return theirs;
  tell();
  return ours;
};

const overlaid = (ours: unknown, theirs: unknown, path: string, mistake: Mistake): unknown => {
  if (theirs === undefined) return ours;
  if (!isTree(ours)) return sentence(ours, theirs, path, mistake);
  if (!isTree(theirs)) {
    mistake(`\`messages.${path}\` is no object; our own sentences are shown.`);
    return ours;
  }
  const merged: Record<string, unknown> = {...ours};
  for (const [key, value] of Object.entries(theirs)) {
    const here = path ? `${path}.${key}` : key;
    if (Object.hasOwn(ours, key)) merged[key] = overlaid(ours[key], value, here, mistake);
    else mistake(`\`messages.${here}\` is no sentence of ours; it is left out.`);
  }
  return merged;
};

/**
 * A tree of sentences with some of them replaced. What cannot be used (unknown, empty, of another kind, throwing) leaves ours, and
 * is told.
 */
export const withOverrides = <T>(messages: T, overrides: unknown, path: string, mistake: Mistake): T =>
  overlaid(messages, overrides, path, mistake) as T;
