/** Every item once, the first one wins: a list that repeats an id must not break what is drawn by it. */
export const uniqueById = <T extends {readonly id: string}>(items: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return items.filter(({id}) => !seen.has(id) && seen.add(id));
};
