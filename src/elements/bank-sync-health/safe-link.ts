/** An address to lead to, absolute or relative to the page; undefined where it is no page (`javascript:` and the like). */
export const safeLink = (address: unknown): string | undefined => {
  if (typeof address !== 'string' || address.trim() === '') return undefined;
  try {
    const {protocol, href} = new URL(address, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
};
