import type {Page} from '@playwright/test';

/**
 * What anybody would see to be broken: texts on top of each other, a page that scrolls sideways, icons and buttons that are squeezed
 * to nothing. Measured in the page as it stands; each problem in a line.
 */
export const layoutProblems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      readonly node: Node;
      readonly words: string;
      readonly box: DOMRect;
      readonly layer: Element | null;
    }

    const problems: string[] = [];
    const {scrollWidth: wide, clientWidth: room} = document.documentElement;
    if (wide > room) problems.push(`${wide} px wide in a window of ${room} px`);

    const texts: Line[] = [];
    const boxIn = (box: DOMRect, clip: DOMRect): DOMRect => {
      const left = Math.max(box.left, clip.left);
      const top = Math.max(box.top, clip.top);
      return new DOMRect(
        left,
        top,
        Math.max(0, Math.min(box.right, clip.right) - left),
        Math.max(0, Math.min(box.bottom, clip.bottom) - top),
      );
    };
    const everything = new DOMRect(-1e6, -1e6, 2e6, 2e6);

    /** A dialog lies above the page: its texts are compared with each other alone. */
    const walk = (node: Node, layer: Element | null, clip: DOMRect): void => {
      if (node instanceof Text && !(node.parentNode instanceof HTMLStyleElement)) {
        const words = node.data.trim();
        // Marks that are stacked on a letter reach into other lines, whatever one does.
        if (words === '' || /\p{M}{4}/u.test(words)) return;
        const range = document.createRange();
        range.selectNodeContents(node);
        const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size;
        if (words.length >= 12 && lines > words.length / 3) problems.push(`«${words}» is squeezed into ${lines} lines`);
        for (const rect of range.getClientRects()) {
          const box = boxIn(rect, clip);
          if (box.width > 1 && box.height > 1) texts.push({node, words, box, layer});
        }
        return;
      }
      if (!(node instanceof Element)) {
        for (const child of node.childNodes) walk(child, layer, clip);
        return;
      }
      if (!node.checkVisibility({visibilityProperty: true, opacityProperty: true})) {
        if (getComputedStyle(node).display !== 'contents') return;
      }
      if (node instanceof SVGElement) {
        const {width, height} = node.getBoundingClientRect();
        if (node.matches('svg.icon') && Math.min(width, height) < 6)
          problems.push(`an icon of ${width} × ${height} px`);
        return;
      }
      const {overflowX, overflowY, clipPath, display} = getComputedStyle(node);
      if (clipPath !== 'none') return;
      const clips = display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible');
      const inner = clips ? boxIn(node.getBoundingClientRect(), clip) : clip;
      const upper = node instanceof HTMLDialogElement && node.open ? node : layer;
      const root = node.shadowRoot ?? node;
      if (root instanceof HTMLSlotElement) {
        const assigned = root.assignedNodes();
        for (const child of assigned.length > 0 ? assigned : root.childNodes) walk(child, upper, inner);
      } else for (const child of root.childNodes) walk(child, upper, inner);
    };
    const stage = document.querySelector('#storybook-root');
    if (stage) walk(stage, null, everything);

    // Below each other line boxes may touch; what overlaps by less than a third of a line is read all the same.
    texts.sort((a, b) => a.box.top - b.box.top);
    const told = new Set<string>();
    texts.forEach((one, at) => {
      for (let next = at + 1; next < texts.length; next += 1) {
        const other = texts[next];
        if (!other || other.box.top >= one.box.bottom) break;
        // A text that is cut short has a box for what is left as well.
        if (other.layer !== one.layer || other.node === one.node) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3) {
          told.add(`«${one.words.slice(0, 40)}» lies on «${other.words.slice(0, 40)}»`);
        }
      }
    });
    return [...problems, ...[...told].slice(0, 5)];
  });
