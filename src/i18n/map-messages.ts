type Sentence = string | ((...args: readonly unknown[]) => string);

/** The same tree of sentences with each one changed. */
export const mapMessages = <T>(messages: T, change: (sentence: Sentence) => Sentence): T => {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return change(node);
    if (typeof node === 'function') return change(node as Sentence);
    if (Array.isArray(node)) return node.map(walk);
    return Object.fromEntries(Object.entries(node ?? {}).map(([key, child]) => [key, walk(child)]));
  };
  return walk(messages) as T;
};
