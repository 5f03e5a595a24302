const key = 'asset-desk-session';
const worldKey = 'asset-desk-world';

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

/**
 * A link to another world, opened in the same tab: what the elements left there of a run means nothing in this one. A host does
 * the same when its user signs out.
 */
export const enterWorld = (scenario: string): void => {
  if (sessionStorage.getItem(worldKey) !== scenario) sessionStorage.removeItem('bank-integrations-run');
  sessionStorage.setItem(worldKey, scenario);
};
