const firstById = (list: readonly unknown[]): readonly unknown[] => {
  const seen = new Set<unknown>();
  return list.filter(item => {
    if (typeof item !== 'object' || item === null || !('id' in item)) return true;
    if (seen.has(item.id)) return false;
    seen.add(item.id);
    return true;
  });
};

/**
 * Of entries with the same id in a page (or in the methods of a step) only the first stays: keyed lists would throw, and nobody
 * could tell the two apart.
 */
export const dropDuplicates = <T>(output: T): T => {
  if (typeof output !== 'object' || output === null) return output;
  let result = output;
  for (const [key, list] of Object.entries(output)) {
    if ((key === 'items' || key === 'methods') && Array.isArray(list)) {
      const kept = firstById(list);
      if (kept.length < list.length) result = {...result, [key]: kept};
    }
  }
  return result;
};
