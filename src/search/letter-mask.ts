/** The letters of a word as bits, so that words which cannot be near are left out without being compared. */
export const letterMask = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    mask |= 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
  }
  return mask;
};

/** How many bits are set. */
export const bitCount = (mask: number): number => {
  let rest = mask;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
};
