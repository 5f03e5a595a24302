/** Why a body could not be read. `cut`: the connection ended before it did. */
export type BodyTrouble = 'cut' | 'too-large' | 'not-utf8';

/** The largest body that is taken, in bytes. */
export const bodyLimit = 10 * 1024 * 1024;

const decode = (decoder: TextDecoder, {value, done}: ReadableStreamReadResult<Uint8Array>): string | undefined => {
  try {
    return decoder.decode(value, {stream: !done});
  } catch {
    return undefined;
  }
};

/**
 * Reads a body as UTF-8 text, and stops as soon as it is too large. A byte order mark stays in the text, so that it is not taken
 * for JSON. Rejects only with what `guard` rejects with.
 *
 * @param guard - Ends the wait for a part of the body that never comes.
 */
export const readBody = async (
  response: Response,
  guard: <T>(wait: Promise<T>) => Promise<T>,
): Promise<{readonly text: string} | {readonly trouble: BodyTrouble}> => {
  if (!response.body) return {text: ''};
  const reader = response.body.getReader();
  const give = (trouble: BodyTrouble): {readonly trouble: BodyTrouble} => {
    reader.cancel().catch(() => undefined);
    return {trouble};
  };
  if (Number(response.headers.get('content-length')) > bodyLimit) return give('too-large');
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const part = await guard(reader.read().catch(() => undefined));
      if (!part) return give('cut');
      size += part.value?.byteLength ?? 0;
      if (size > bodyLimit) return give('too-large');
      const decoded = decode(decoder, part);
      if (decoded === undefined) return give('not-utf8');
      text += decoded;
      if (part.done) return {text};
    }
  } catch (ended) {
    give('cut');
    throw ended;
  }
};
