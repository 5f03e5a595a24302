/** Reads an address that came from outside. Only `https:` is followed; anything else, `javascript:` above all, is undefined. */
export const safeHttpsUrl = (address: string | undefined): URL | undefined => {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
};
