const loopback = /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads the address of a bank's own page. Only `https:` is followed, and `http:` on this very machine, where a sandbox has its
 * bank; anything else, `javascript:` above all, is undefined. So is an address with a user name in it: it looks like another host.
 */
export const safeBankUrl = (address: string): URL | undefined => {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.test(url.hostname));
  return isSafe && url.username === '' && url.password === '' ? url : undefined;
};
