/**
 * Chance that is always the same: a whole number from 0 to 2³² − 1 made of a seed and a place. Data is made by place and not
 * in a row, so that a page of a large list can be made without the pages before it.
 */
export const chance = (...place: readonly (number | string)[]): number => {
  let hash = 0x811c9dc5;
  for (const part of place) {
    const text = String(part);
    for (let index = 0; index < text.length; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x9e37, 0x85ebca6b);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** 128 bits in hexadecimal, by chance. Nobody finds them who does not know all of the place. */
export const token = (...place: readonly (number | string)[]): string =>
  [0, 1, 2, 3]
    .map(block =>
      chance(block, ...place)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');

/** So many digits, by chance. */
export const digits = (length: number, ...place: readonly (number | string)[]): string => {
  let text = '';
  for (let block = 0; text.length < length; block += 1)
    text += String(chance(...place, block))
      .padStart(10, '0')
      .slice(-8);
  return text.slice(0, length);
};
