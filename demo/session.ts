const key = 'asset-desk-session';

/** A name for this visitor's worlds, kept as long as the tab lives, so that reloading changes nothing. */
export const visitorSession = (): string => {
  const known = sessionStorage.getItem(key);
  if (known && /^[\w-]{1,64}$/.test(known)) return known;
  const fresh = Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  sessionStorage.setItem(key, fresh);
  return fresh;
};
