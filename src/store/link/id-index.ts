/** What ids stand for, in layers of falling size: adding a page leaves the large layers alone. */
export type IdIndex<T> = readonly ReadonlyMap<string, T>[];

export const lookUp = <T>(index: IdIndex<T>, id: string): T | undefined => index.find(layer => layer.has(id))?.get(id);

/** The index with more ids. A layer that is no longer larger than what is added melts into it. */
export const withIds = <T>(index: IdIndex<T>, added: ReadonlyMap<string, T>): IdIndex<T> => {
  const last = index.at(-1);
  if (!last || last.size > added.size) return [...index, added];
  return withIds(index.slice(0, -1), new Map([...last, ...added]));
};
