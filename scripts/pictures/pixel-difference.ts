/** A picture as a canvas reads it: four bytes a pixel, red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

export interface PixelDifference extends Pixels {
  /** Pixels that differ. */
  readonly changed: number;
  /** The newer picture, faded, with what differs in magenta; as large as the larger of both. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Compares two pictures, pixel by pixel. What only one of them reaches to counts as changed.
 *
 * Runs in a page as well, from its own text: it may use nothing but what it is given.
 * @param tolerance - how far a channel may be off, of 255, for a pixel to count as the same.
 */
export function pixelDifference(before: Pixels, after: Pixels, tolerance: number): PixelDifference {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const data = new Uint8ClampedArray(width * height * 4);
  let changed = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const inBoth = x < before.width && x < after.width && y < before.height && y < after.height;
      const from = (y * before.width + x) * 4;
      const now = (y * after.width + x) * 4;
      const to = (y * width + x) * 4;
      let same = inBoth;
      for (let channel = 0; same && channel < 4; channel += 1) {
        same = Math.abs((before.data[from + channel] ?? 0) - (after.data[now + channel] ?? 0)) <= tolerance;
      }
      if (!same) changed += 1;
      for (let channel = 0; channel < 3; channel += 1) {
        data[to + channel] = same ? 255 - (255 - (after.data[now + channel] ?? 0)) * 0.3 : channel === 1 ? 0 : 230;
      }
      data[to + 3] = 255;
    }
  }
  return {width, height, changed, data};
}
