/**
 * A TAN as the bank expects it, however it was typed or pasted: without spaces and invisible marks, full-width digits as
 * ordinary ones. Only for TANs: a PIN goes out byte for byte.
 */
export const normaliseCode = (code: string): string => code.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '');
