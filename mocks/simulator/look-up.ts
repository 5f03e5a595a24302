/** The own entry of a record: keys come from outside, so `__proto__` and its like must not find anything. */
export const lookUp = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A key that is safe to write to, whatever the text from outside is. */
export const safeKey = (text: string): string => `:${text}`;
