import type {FlickerElement} from '../../../src/flicker/flicker-parts.ts';
import {packFlicker} from '../../../src/flicker/pack-flicker.ts';

/** A challenge for an optical card reader (HHD 1.4): what the reader shows is the start code, then the elements. */
export const flickerCode = (startCode: string, elements: readonly string[]): string => {
  const said = (text: string): FlickerElement => ({text});
  const code = packFlicker({
    version: '1.4',
    controlBytes: '01',
    startCode: said(startCode),
    elements: elements.map(said),
  });
  if (code === undefined) throw new RangeError('a flicker code of the simulator does not fit');
  return code;
};
