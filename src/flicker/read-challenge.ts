import type {FlickerElement, FlickerParts} from './flicker-parts.ts';

/** How the lengths are written: characters of the whole length, and of the length of an element. */
interface Form {
  readonly whole: 2 | 3;
  readonly element: 2 | 3;
}

/**
 * HHD 1.4 writes the whole length with three digits, HHD 1.3 with two; some banks write those of elements with three. Tried in
 * this order. A text fits one form only, as each must use it up to its end.
 */
const forms: readonly Form[] = [
  {whole: 3, element: 2},
  {whole: 3, element: 3},
  {whole: 2, element: 2},
];

const controlFlag = 0x80;
const asciiFlag = 0x40;
const lengthMask = 0x3f;

const hexByte = (text: string): number => (/^[0-9A-F]{2}$/i.test(text) ? Number.parseInt(text, 16) : NaN);
const decimal = (text: string, digits: number): number =>
  text.length === digits && /^\d+$/.test(text) ? Number(text) : NaN;

/** A piece of the text that begins at `at`, and where the next begins; undefined where it ends too early. */
const piece = (text: string, at: number, length: number): readonly [FlickerElement, number] | undefined => {
  const characters = length & lengthMask;
  const end = at + characters;
  if (Number.isNaN(length) || end > text.length) return undefined;
  return [{text: text.slice(at, end), ascii: (length & asciiFlag) !== 0}, end];
};

/** Control bytes from `at` on: each says by its highest bit whether another follows. */
const controlBytesAt = (text: string, at: number): string | undefined => {
  for (let end = at + 2; ; end += 2) {
    const last = hexByte(text.slice(end - 2, end));
    if (Number.isNaN(last)) return undefined;
    if (last < controlFlag) return text.slice(at, end).toUpperCase();
  }
};

const readForm = (text: string, {whole, element}: Form): FlickerParts | undefined => {
  if (decimal(text.slice(0, whole), whole) !== text.length - whole) return undefined;
  const first = hexByte(text.slice(whole, whole + 2));
  const hasControl = first >= controlFlag;
  const controlBytes = hasControl ? controlBytesAt(text, whole + 2) : '';
  if (controlBytes === undefined) return undefined;
  const start = piece(text, whole + 2 + controlBytes.length, first);
  if (!start) return undefined;
  const elements: FlickerElement[] = [];
  let [startCode, at] = start;
  while (at < text.length) {
    const next = piece(text, at + element, decimal(text.slice(at, at + element), element));
    if (!next) return undefined;
    elements.push(next[0]);
    at = next[1];
  }
  return {version: hasControl ? '1.4' : '1.3', controlBytes, startCode, elements};
};

/**
 * Reads a challenge as FinTS carries it («Challenge HHD_UC»): the whole length in decimal, the start code after its length in
 * hexadecimal and its control bytes, then elements, each after its length in decimal. Undefined where it is none.
 */
export const readChallenge = (text: string): FlickerParts | undefined => {
  for (const form of forms) {
    const parts = readForm(text, form);
    if (parts) return parts;
  }
  return undefined;
};
