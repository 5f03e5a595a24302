import type {Challenge, TanMethodKind} from '../../../src/contract/tan.ts';
import {digits} from '../random.ts';
import {flickerCode} from './flicker-code.ts';
import {photoPicture, qrPicture} from './pictures.ts';
import type {BankWords} from './words/bank-words.ts';

/** After so many milliseconds a QR code changes. */
export const qrLifetimeMs = 10_000;

/** Which challenge it is. */
export interface ChallengeRequest {
  readonly kind: TanMethodKind;
  readonly words: BankWords;
  /** The second, third … in a row, from 0. */
  readonly round: number;
  /** Another number, another picture. */
  readonly seed: number;
}

/** What the bank asks for a method that needs a code. */
export const challengeOf = ({kind, words, round, seed}: ChallengeRequest): Challenge => {
  const format = {length: 6, characters: 'digits'} as const;
  const said = (text: string): string => (round === 0 ? text : `${text} ${words.challenge.second}`);
  switch (kind) {
    case 'photo':
      return {
        kind: 'picture',
        bankText: said(words.challenge.picture),
        format,
        image: photoPicture(seed),
        mediaType: 'image/png',
      };
    case 'qr':
      return {
        kind: 'picture',
        bankText: said(words.challenge.picture),
        format,
        image: qrPicture(seed),
        mediaType: 'image/png',
        refreshAfterMs: qrLifetimeMs,
      };
    case 'flicker':
      return {
        kind: 'flicker',
        bankText: said(words.challenge.flicker),
        format,
        data: flickerCode(digits(8, seed, 'start'), [digits(10, seed, 'account')]),
      };
    case 'device-code':
      return {kind: 'code', bankText: said(words.challenge.device), format, startCode: digits(8, seed, 'start')};
    default:
      return {kind: 'code', bankText: round === 0 ? words.challenge.sent : words.challenge.second, format};
  }
};
