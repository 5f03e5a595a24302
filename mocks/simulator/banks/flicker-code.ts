const hex = (value: number): string => value.toString(16).toUpperCase().padStart(2, '0');

const pairsOf = (digits: string): string => (digits.length % 2 === 0 ? digits : `${digits}F`);

/** Luhn digit over the payload: every second nibble doubled, digits summed. */
const luhn = (payload: string): number => {
  let sum = 0;
  for (const [index, nibble] of Array.from(payload).entries()) {
    const value = Number.parseInt(nibble, 16) * (index % 2 === 0 ? 1 : 2);
    sum += Math.floor(value / 10) + (value % 10);
  }
  return (10 - (sum % 10)) % 10;
};

const xor = (code: string): number => Array.from(code).reduce((sum, nibble) => sum ^ Number.parseInt(nibble, 16), 0);

/**
 * A challenge for an optical chip card reader in the manner of HHD 1.4: length, start code with control byte, data elements, and
 * at the end a Luhn digit and an exclusive or. All digits, as hexadecimal text.
 */
export const flickerCode = (startCode: string, elements: readonly string[]): string => {
  const start = pairsOf(startCode);
  const data = elements.map(pairsOf);
  const body =
    `${hex(0x80 | (start.length / 2))}01${start}` +
    data.map(element => `${hex(element.length / 2)}${element}`).join('');
  const code = `${hex(body.length / 2 + 1)}${body}`;
  return `${code}${luhn(`01${start}${data.join('')}`)}${xor(code).toString(16).toUpperCase()}`;
};
