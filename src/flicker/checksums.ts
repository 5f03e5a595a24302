const digitSum = (value: number): number => Math.floor(value / 10) + (value % 10);

/**
 * The Luhn digit over half bytes: every second one is doubled and its digits summed. Covers control bytes, start code and
 * elements as they are packed, without their lengths.
 * @param payload - hexadecimal, an even number of characters.
 */
export const luhnDigit = (payload: string): string => {
  const sum = Array.from(payload).reduce((total, character, at) => {
    const value = Number.parseInt(character, 16);
    return total + (at % 2 === 0 ? value : digitSum(2 * value));
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

/** The exclusive or of all half bytes, one hexadecimal character. Covers the code from its length on, without both check digits. */
export const xorDigit = (code: string): string =>
  Array.from(code)
    .reduce((sum, character) => sum ^ Number.parseInt(character, 16), 0)
    .toString(16)
    .toUpperCase();
