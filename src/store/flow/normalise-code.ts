// Spaces, soft hyphens, zero-width characters and marks that steer layout: what comes along when a code is copied.
const invisible = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** A TAN as the bank expects it, however it was typed or pasted. Only for TANs: a PIN goes out byte for byte. */
export const normaliseCode = (code: string): string =>
  code.replace(invisible, '').replace(/[０-９]/gu, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
