const ours = new WeakMap<Element, string>();

/** What stands around an element, through shadow roots. */
const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Whether the nearest one that says something of language or direction says something of direction. */
const saysDirection = (element: Element | null): boolean => {
  const found = element?.closest('[lang],[dir]');
  if (found) return found.hasAttribute('dir');
  const root = element?.getRootNode();
  return root instanceof ShadowRoot && saysDirection(root.host);
};

/**
 * Gives an element the direction of the language that it shows: `dir`, because `:dir()` sees nothing else. Where the host has set
 * `dir`, on the element or as near as the language, it stays so. Asked again, it changes nothing that is right already: whoever
 * watches `dir` would ask for ever.
 */
export const followDirection = (element: HTMLElement, rightToLeft: boolean): void => {
  const wanted = rightToLeft ? 'rtl' : 'ltr';
  const present = element.getAttribute('dir');
  if (present !== null && present !== ours.get(element)) return;
  const parent = around(element);
  const inherits = !element.hasAttribute('lang') && saysDirection(parent);
  if (inherits || parent?.matches(`:dir(${wanted})`)) {
    if (present !== null) element.removeAttribute('dir');
    ours.delete(element);
  } else if (present !== wanted) {
    ours.set(element, wanted);
    element.dir = wanted;
  }
};
