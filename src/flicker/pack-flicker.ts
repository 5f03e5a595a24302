import {luhnDigit, xorDigit} from './checksums.ts';
import type {FlickerElement, FlickerParts} from './flicker-parts.ts';

const controlFlag = 0x80;

/** By version: the flag of ASCII in a byte of length, and the longest piece in bytes. */
const limits = {
  '1.3': {asciiFlag: 0x10, bytes: 0x0f},
  '1.4': {asciiFlag: 0x40, bytes: 0x3f},
} as const;

const hexByte = (value: number): string => value.toString(16).toUpperCase().padStart(2, '0');

const isPlain = /^[ -~]*$/;
const isDigits = /^\d*$/;

const asciiBytes = (text: string): string =>
  Array.from(text, character => hexByte(character.codePointAt(0) ?? 0)).join('');

interface Packed {
  readonly ascii: boolean;
  readonly data: string;
}

/** Digits go two to a byte, an odd one is followed by F. */
const packElement = ({text, ascii = false}: FlickerElement): Packed =>
  ascii || !isDigits.test(text)
    ? {ascii: true, data: asciiBytes(text)}
    : {ascii: false, data: text.length % 2 === 0 ? text : `${text}F`};

/**
 * The flicker code of HHD 1.3.2 or 1.4 as hexadecimal text: length, start code, elements, Luhn digit, exclusive or. Undefined
 * where it cannot be said: a piece too long for its version, a character that is not ASCII, more than 255 bytes.
 */
export const packFlicker = ({version, controlBytes, startCode, elements}: FlickerParts): string | undefined => {
  const {asciiFlag, bytes} = limits[version];
  const all = [startCode, ...elements];
  const packed = all.map(packElement);
  const fits = all.every(({text}) => isPlain.test(text)) && packed.every(({data}) => data.length / 2 <= bytes);
  if (!fits || (version === '1.3' && controlBytes !== '')) return undefined;
  const body = packed
    .map(({ascii, data}, at) => {
      const control = at === 0 ? controlBytes : '';
      const flags = (ascii ? asciiFlag : 0) + (control === '' ? 0 : controlFlag);
      return `${hexByte(flags + data.length / 2)}${control}${data}`;
    })
    .join('');
  const length = body.length / 2 + 1;
  if (length > 0xff) return undefined;
  const code = `${hexByte(length)}${body}`;
  return code + luhnDigit(controlBytes + packed.map(({data}) => data).join('')) + xorDigit(code);
};
