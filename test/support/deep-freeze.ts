/** Freezes a value and everything in it, so that a transition which writes into its input throws. Signals and functions stay as they are. */
export const deepFreeze = <T>(value: T): T => {
  const open: unknown[] = [value];
  for (let next = open.pop(); open.length > 0 || next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    if (next instanceof Map) {
      open.push(...next.keys(), ...next.values());
      // Object.freeze leaves the entries of a map writable.
      for (const method of ['set', 'delete', 'clear'] as const) Object.defineProperty(next, method, {value: refuse});
    } else if (next instanceof Set) {
      open.push(...next);
      for (const method of ['add', 'delete', 'clear'] as const) Object.defineProperty(next, method, {value: refuse});
    } else {
      open.push(...Object.values(next));
    }
    Object.freeze(next);
  }
  return value;
};

const refuse = (): never => {
  throw new TypeError('This collection is frozen');
};
