/** Where relative addresses start: the page, or the worker's script. Undefined outside of both. */
const surroundings = (): string | undefined => {
  const {document, location}: {document?: {baseURI?: string}; location?: {href?: string}} = globalThis;
  return document?.baseURI ?? location?.href;
};

/**
 * The address below which the API lives, without a slash at its end.
 *
 * @throws {TypeError} when it is no `http` or `https` address, relative where nothing says to what, or holds a password, a query or a fragment.
 */
export const readBaseUrl = (baseUrl: string | URL): string => {
  const base = surroundings();
  // What is neither is not made an address of: `undefined` is a valid relative one.
  const isText = typeof baseUrl === 'string' || baseUrl instanceof URL;
  const url = isText && URL.canParse(String(baseUrl), base) ? new URL(baseUrl, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username + url.password + url.search + url.hash !== '') {
    throw new TypeError(
      'createHttpClient: baseUrl must be an http(s) address without user, query and fragment; a relative one needs a page.',
    );
  }
  return url.href.replace(/\/+$/, '');
};
