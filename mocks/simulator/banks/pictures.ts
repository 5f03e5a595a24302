import {chance} from '../random.ts';
import {png} from './png.ts';

const white = 0;

/** A picture of coloured dots, as readers of photoTAN scan it. Looks the part, holds nothing. */
export const photoPicture = (seed: number): string =>
  png(31, 6, [0xffffff, 0xd4002a, 0x00913f, 0x1b4ed8], (x, y) =>
    x === 0 || y === 0 || x === 30 || y === 30 || x % 2 === 1 || y % 2 === 1 ? white : (chance(seed, x, y) % 3) + 1,
  );

const inFinder = (x: number, y: number): number | undefined => {
  const corner = (left: number, top: number): number | undefined => {
    const dx = x - left;
    const dy = y - top;
    if (dx < -1 || dy < -1 || dx > 7 || dy > 7) return undefined;
    const ring = Math.max(Math.abs(dx - 3), Math.abs(dy - 3));
    return ring === 3 || ring <= 1 ? 1 : white;
  };
  return corner(2, 2) ?? corner(20, 2) ?? corner(2, 20);
};

/** A picture that looks like a QR code of 25 × 25 cells with its quiet zone. Holds nothing that can be read. */
export const qrPicture = (seed: number): string =>
  png(29, 8, [0xffffff, 0x111111], (x, y) => {
    if (x < 2 || y < 2 || x > 26 || y > 26) return white;
    return inFinder(x, y) ?? chance(seed, x, y) % 2;
  });
