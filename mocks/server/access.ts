const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether only this machine reaches a host name. */
export const isLoopback = (host: string): boolean => loopbackNames.has(host) || host === '::1';

const hostOf = (origin: string): string | undefined => {
  if (!/^https?:\/\/[^/]+$/.test(origin) || !URL.canParse(origin)) return undefined;
  return new URL(origin).hostname;
};

/** Whether pages of an origin may call. Unless origins are listed: those of this machine. */
export const isAllowedOrigin = (origin: string, allowed: readonly string[] | undefined): boolean => {
  if (allowed) return allowed.includes(origin);
  const host = hostOf(origin);
  return host !== undefined && isLoopback(host);
};

/** Whether the `Host` header names this machine: a page elsewhere cannot reach the sandbox through a name that it points here. */
export const isLoopbackHost = (header: string | undefined): boolean => {
  const host = hostOf(`http://${header ?? ''}`);
  return host !== undefined && isLoopback(host);
};

/** Whether a bank's page may send people back to there: to an allowed origin, or to this machine. */
export const isAllowedReturn = ({origin, hostname}: URL, allowed: readonly string[] | undefined): boolean =>
  isLoopback(hostname) || allowed?.includes(origin) === true;

/** Headers that let pages of an allowed origin read the answers. */
export const corsHeaders = (origin: string): Readonly<Record<string, string>> => ({
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': 'GET, PUT, POST, PATCH, DELETE',
  'access-control-allow-headers': 'accept, authorization, content-type, x-sandbox-scenario, x-sandbox-session',
  'access-control-expose-headers': 'date, retry-after, x-request-id',
  'access-control-max-age': '600',
  vary: 'Origin',
});
