const freeze = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
};

/** A deep copy that nobody can change, so that neither side can reach into the other. */
export const freezeCopy = <T>(value: T): T => {
  const copy = structuredClone(value);
  freeze(copy);
  return copy;
};
