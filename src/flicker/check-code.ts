import {luhnDigit, xorDigit} from './checksums.ts';

/** What is wrong with a packed code. */
export type CodeFault = 'length' | 'structure' | 'checksum';

const moreFlag = 0x80;

/** Walks over the bytes of hexadecimal text. Past the end it reads NaN and ''. */
const walker = (code: string, from: number) => {
  let at = from;
  return {
    byte: (): number => Number.parseInt(take(2), 16),
    take: (characters: number): string => take(characters),
    left: (): number => code.length - at,
  };
  function take(characters: number): string {
    at += characters;
    return code.slice(at - characters, at);
  }
};

/** The bytes of a piece by its byte of length; undefined where that is none of the version. */
const bytesOf = (length: number, hasControl: boolean): number | undefined => {
  if (Number.isNaN(length)) return undefined;
  if (hasControl) return length < moreFlag ? length & 0x3f : undefined;
  return length < 0x20 ? length & 0x0f : undefined;
};

/**
 * Looks a packed code over: whether it has the length that it says, is made of whole pieces, and whether its Luhn digit and its
 * exclusive or are right. Undefined where all is well.
 * @param code - hexadecimal, capital letters.
 */
export const faultOfCode = (code: string): CodeFault | undefined => {
  if (code.length % 2 !== 0 || Number.parseInt(code.slice(0, 2), 16) !== code.length / 2 - 1) return 'length';
  const body = walker(code.slice(0, -2), 2);
  const first = body.byte();
  const hasControl = first >= moreFlag;
  let payload = '';
  if (hasControl) {
    let control: string;
    do {
      control = body.take(2);
      payload += control;
    } while (Number.parseInt(control, 16) >= moreFlag);
  }
  for (let length = hasControl ? first - moreFlag : first; ; length = body.byte()) {
    const bytes = bytesOf(length, hasControl);
    if (bytes === undefined || bytes * 2 > body.left()) return 'structure';
    payload += body.take(bytes * 2);
    if (body.left() === 0) break;
  }
  const right = luhnDigit(payload) + xorDigit(code.slice(0, -2));
  return code.endsWith(right) ? undefined : 'checksum';
};
