const ours = new WeakMap<Element, string>();

/** The nearest ancestor that says something of language or direction, through shadow roots. */
const speaker = (element: Element): Element | null => {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest('[lang],[dir]');
    if (found) return found;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
};

/**
 * Gives an element the direction of the language that it shows: `dir`, because `:dir()` sees nothing else. Where the host has set
 * `dir`, on the element or as near as the language, it stays so.
 */
export const followDirection = (element: HTMLElement, rightToLeft: boolean): void => {
  const direction = rightToLeft ? 'rtl' : 'ltr';
  if (element.dir === ours.get(element)) element.removeAttribute('dir');
  if (element.hasAttribute('dir') || speaker(element)?.hasAttribute('dir')) return;
  if (element.matches(`:dir(${direction})`)) return;
  element.dir = direction;
  ours.set(element, direction);
};
