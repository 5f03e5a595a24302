import * as z from 'zod/mini';
import {between, length, matches, whole} from './checks.ts';
import type {Instant} from './ids.ts';
import {countSchema, idSchema, oneOf, tag, textSchema} from './schema-parts.ts';

/** How a TAN reaches the user. `unsupported`: the bank offers it, this version of the elements or of the API cannot carry it out. */
export type TanMethodKind =
  | 'text-message'
  | 'email'
  | 'device-code'
  | 'photo'
  | 'qr'
  | 'flicker'
  | 'app-approval'
  | 'unsupported';

/** One way of approving that the bank offers. */
export interface TanMethod {
  readonly id: string;
  /** The bank's name for it, for example `SMS to +49 160 xxxxx 28`. */
  readonly name: string;
  readonly kind: TanMethodKind;
}

export const tanMethodSchema: z.ZodMiniType<TanMethod> = z.object({
  id: idSchema,
  name: textSchema,
  kind: oneOf(
    ['text-message', 'email', 'device-code', 'photo', 'qr', 'flicker', 'app-approval', 'unsupported'],
    'unsupported',
  ),
});

/** What to type. */
export interface CodeFormat {
  readonly length?: number | undefined;
  readonly characters: 'digits' | 'text';
}

interface ChallengeBase {
  /** The bank's words, quoted as such. */
  readonly bankText?: string | undefined;
  readonly format: CodeFormat;
}

/** What the bank asks: a code that it sent or that a device makes, a picture to scan, a flicker code to hold a reader to. */
export type Challenge = ChallengeBase &
  (
    | {readonly kind: 'code'; /** To type into the device first. */ readonly startCode?: string | undefined}
    | {
        readonly kind: 'picture';
        /** PNG, JPEG or GIF as base64, without a `data:` prefix; at most 512 KiB. */
        readonly image: string;
        readonly mediaType: 'image/png' | 'image/jpeg' | 'image/gif';
        /** Ask again after so long: the picture changes. */
        readonly refreshAfterMs?: number | undefined;
      }
    | {readonly kind: 'flicker'; /** HHD challenge as hexadecimal text. */ readonly data: string}
  );

/** What can be typed. */
export const charactersSchema = oneOf(['digits', 'text'], 'text');

const challengeBase = {
  bankText: z.optional(textSchema),
  format: z.object({
    length: z.optional(z.number().check(whole, between(1, 64))),
    characters: charactersSchema,
  }),
};

export const challengeSchema: z.ZodMiniType<Challenge> = z.union([
  z.object({...challengeBase, kind: tag('code'), startCode: z.optional(textSchema)}),
  z.object({
    ...challengeBase,
    kind: tag('picture'),
    image: z.string().check(length(1, 700_000), matches(/^[A-Za-z0-9+/]+={0,2}$/)),
    mediaType: z.enum(['image/png', 'image/jpeg', 'image/gif']),
    refreshAfterMs: z.optional(countSchema),
  }),
  z.object({...challengeBase, kind: tag('flicker'), data: z.string().check(matches(/^[0-9A-Fa-f]{8,400}$/))}),
]);

/** When something that waits for the user stops being valid, by the server's clock. */
export interface Deadline {
  readonly expiresAt?: Instant | undefined;
}
