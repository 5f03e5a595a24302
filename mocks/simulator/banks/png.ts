const crcTable = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

const crc32 = (bytes: readonly number[]): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

const adler32 = (bytes: readonly number[]): number => {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
};

const word = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
];

const chunk = (type: string, data: readonly number[]): readonly number[] => {
  const named = [...Array.from(type, letter => letter.charCodeAt(0)), ...data];
  return [...word(data.length), ...named, ...word(crc32(named))];
};

/** Deflate without compression: pictures are small, and no library is needed. */
const stored = (bytes: readonly number[]): readonly number[] => {
  const blocks: number[] = [];
  for (let start = 0; start < bytes.length; start += 65_535) {
    const part = bytes.slice(start, start + 65_535);
    const last = start + 65_535 >= bytes.length ? 1 : 0;
    const {length} = part;
    blocks.push(last, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255, ...part);
  }
  return [0x78, 0x01, ...blocks, ...word(adler32(bytes))];
};

/** Colours as 24-bit numbers; at most four. */
export type Palette = readonly number[];

/**
 * A square PNG as base64. Each cell of the grid is a number of the palette and becomes `scale` × `scale` pixels.
 */
export const png = (size: number, scale: number, palette: Palette, cell: (x: number, y: number) => number): string => {
  const width = size * scale;
  const rows: number[] = [];
  for (let y = 0; y < size; y += 1) {
    const row: number[] = [0];
    for (let x = 0; x < width; x += 4) {
      let byte = 0;
      for (let pixel = 0; pixel < 4; pixel += 1) {
        const column = Math.floor((x + pixel) / scale);
        byte = (byte << 2) | (column < size ? cell(column, y) & 3 : 0);
      }
      row.push(byte);
    }
    for (let repeat = 0; repeat < scale; repeat += 1) rows.push(...row);
  }
  const bytes = [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    // Two bits a pixel, colours from a palette.
    ...chunk('IHDR', [...word(width), ...word(width), 2, 3, 0, 0, 0]),
    ...chunk(
      'PLTE',
      palette.flatMap(colour => [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]),
    ),
    ...chunk('IDAT', stored(rows)),
    ...chunk('IEND', []),
  ];
  return btoa(bytes.map(byte => String.fromCharCode(byte)).join(''));
};
