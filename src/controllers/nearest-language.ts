/** The `lang` of the nearest ancestor that has one, through shadow roots; empty where nobody says. */
export const nearestLanguage = (element: Element): string => {
  for (let node: Element | undefined = element; node;) {
    const found: Element | null = node.closest('[lang]');
    const language = found?.getAttribute('lang');
    if (language) return language;
    const root: Node = (found ?? node).getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
};

type Listener = () => void;

const watched = new Map<Node, {readonly observer: MutationObserver; readonly listeners: Set<Listener>}>();

/** Calls back when a `lang` or `dir` changes anywhere around the element. One observer per root, shared. */
export const watchLanguage = (element: Element, listener: Listener): (() => void) => {
  const roots: Node[] = [];
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  for (const root of roots) {
    let entry = watched.get(root);
    if (!entry) {
      const listeners = new Set<Listener>();
      const observer = new MutationObserver(changes => {
        const differs = ({target, oldValue, attributeName}: MutationRecord): boolean =>
          target instanceof Element && target.getAttribute(attributeName ?? '') !== oldValue;
        if (changes.some(differs)) for (const each of [...listeners]) each();
      });
      observer.observe(root, {
        attributes: true,
        attributeOldValue: true,
        attributeFilter: ['lang', 'dir'],
        subtree: true,
      });
      entry = {observer, listeners};
      watched.set(root, entry);
    }
    entry.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const entry = watched.get(root);
      entry?.listeners.delete(listener);
      if (entry?.listeners.size === 0) {
        entry.observer.disconnect();
        watched.delete(root);
      }
    }
  };
};
