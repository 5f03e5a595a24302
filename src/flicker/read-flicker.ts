import {faultOfCode} from './check-code.ts';
import {packFlicker} from './pack-flicker.ts';
import {readChallenge} from './read-challenge.ts';

/**
 * Why no code can be shown. `characters`: something that neither form knows. `length`: it is not as long as it says, something is
 * missing. `structure`: its pieces do not fit together. `checksum`: a check digit is wrong, so something in it has changed.
 */
export type FlickerFault = 'characters' | 'length' | 'structure' | 'checksum';

export type FlickerReading =
  | {readonly kind: 'code'; /** Hexadecimal, check digits included. */ readonly code: string}
  | {readonly kind: 'refused'; readonly reason: FlickerFault};

/**
 * Reads what a bank sends for an optical reader (chipTAN, HHD_UC 1.3.2 and 1.4): either the packed code, whose check digits must
 * be right, or the challenge of FinTS, which is packed. A code with a fault is refused: a reader would show something else than
 * the bank meant.
 */
export const readFlicker = (data: string): FlickerReading => {
  const text = data.trim();
  if (!/^[ -~]+$/.test(text)) return {kind: 'refused', reason: 'characters'};
  const isHex = /^[0-9A-F]+$/i.test(text);
  const fault = isHex ? faultOfCode(text.toUpperCase()) : 'length';
  if (!fault) return {kind: 'code', code: text.toUpperCase()};
  const parts = readChallenge(text);
  if (!parts) return {kind: 'refused', reason: fault};
  const code = packFlicker(parts);
  return code === undefined ? {kind: 'refused', reason: 'structure'} : {kind: 'code', code};
};
