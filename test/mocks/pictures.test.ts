import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {crc32, inflateSync} from 'node:zlib';
import {flickerCode} from '../../mocks/simulator/banks/flicker-code.ts';
import {photoPicture, qrPicture} from '../../mocks/simulator/banks/pictures.ts';

/** Reads a PNG with nothing of the code that wrote it. */
const readPng = (base64: string) => {
  const bytes = Buffer.from(base64, 'base64');
  assert.equal(bytes.subarray(0, 8).toString('hex'), '89504e470d0a1a0a');
  const chunks = new Map<string, Buffer>();
  for (let place = 8; place < bytes.length;) {
    const length = bytes.readUInt32BE(place);
    const type = bytes.toString('latin1', place + 4, place + 8);
    assert.equal(bytes.readUInt32BE(place + 8 + length), crc32(bytes.subarray(place + 4, place + 8 + length)), type);
    chunks.set(type, bytes.subarray(place + 8, place + 8 + length));
    place += 12 + length;
  }
  assert.deepEqual([...chunks.keys()], ['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const size = header.readUInt32BE(0);
  assert.deepEqual([header.readUInt32BE(4), header[8], header[9]], [size, 2, 3]);
  const pixels = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const stride = Math.ceil(size / 4) + 1;
  assert.equal(pixels.length, stride * size);
  return {size, pixel: (x: number, y: number) => ((pixels[y * stride + 1 + (x >> 2)] ?? 0) >> (6 - 2 * (x & 3))) & 3};
};

describe('pictures', () => {
  for (const [name, make, size] of [
    ['photo', photoPicture, 186],
    ['QR', qrPicture, 232],
  ] as const) {
    test(`${name}: a PNG of its own for every seed`, () => {
      const picture = make(7);
      assert.equal(make(7), picture);
      assert.notEqual(make(8), picture);
      assert.ok(picture.length < 700_000);
      const {size: found, pixel} = readPng(picture);
      assert.equal(found, size);
      assert.equal(pixel(0, 0), 0, 'a white rim');
    });
  }

  test('QR: the corners look like those of one', () => {
    const {pixel} = readPng(qrPicture(1));
    const row = Array.from({length: 9}, (_, cell) => pixel(8 * (cell + 1) + 4, 8 * 5 + 4));
    assert.deepEqual(row, [0, 1, 0, 1, 1, 1, 0, 1, 0]);
  });
});

describe('flicker code', () => {
  test('ends with a Luhn digit and an exclusive or over all the rest', () => {
    const code = flickerCode('12345678', ['1234567890', '123']);
    assert.match(code, /^[\dA-F]+$/);
    assert.equal(Number.parseInt(code.slice(0, 2), 16), code.length / 2 - 1, 'length');
    const xor = Array.from(code.slice(0, -2)).reduce((sum, nibble) => sum ^ Number.parseInt(nibble, 16), 0);
    assert.equal(Number.parseInt(code.slice(-1), 16), xor);
    assert.equal(code.slice(2, 14), '840112345678');
    assert.equal(code.slice(14, 30), '0512345678900212');
    assert.equal(code.slice(30, 32), '3F');
  });
});
