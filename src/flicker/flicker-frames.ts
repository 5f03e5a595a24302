/** By this the reader finds the beginning. */
const sync = '0FFF';

/** A half byte on four bars, its lowest bit leftmost. */
const mirrored = (value: number): number =>
  ((value & 1) << 3) | ((value & 2) << 1) | ((value & 4) >> 1) | ((value & 8) >> 3);

/**
 * The pictures of a packed code, to be shown in turn and over again. Each is a number of five bits, the highest the leftmost bar:
 * the clock; a set bit is white. Of each byte the lower half comes first, and each half is shown twice, with the clock on and off.
 * @param code - hexadecimal, an even number of characters.
 */
export const flickerFrames = (code: string): readonly number[] =>
  Array.from((sync + code).matchAll(/../g), ([pair]) => [pair.charAt(1), pair.charAt(0)])
    .flat()
    .flatMap(character => {
      const bars = mirrored(Number.parseInt(character, 16));
      return [0b10000 | bars, bars];
    });
