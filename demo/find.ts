/** The element with this id. The page and its scripts belong together: a missing one is a mistake in the page. */
export const find = <T extends HTMLElement>(id: string, type: abstract new () => T): T => {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} called ${id}.`);
  return element;
};
