/** Reads an address to which a bank may send somebody back: `http:` or `https:`, without a user name. Anything else is undefined. */
export const readReturnUrl = (text: string | null | undefined): URL | undefined => {
  if (text === null || text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const web = url.protocol === 'https:' || url.protocol === 'http:';
  return web && url.username === '' && url.password === '' ? url : undefined;
};
