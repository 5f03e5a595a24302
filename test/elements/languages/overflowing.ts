import {until} from '../../support/until.ts';

/** Whether it, or what is around it, cuts or scrolls what is too wide, or is only for those who do not see it. */
const contained = (element: Element, host: Element): boolean => {
  for (let node: Element | null = element; node && node !== host; node = node.parentElement) {
    const {overflowX, position} = getComputedStyle(node);
    if (overflowX !== 'visible') return node !== element || node.clientWidth <= 1 || overflowX !== 'hidden';
    if (position === 'fixed') return true;
  }
  return false;
};

/** What stands out of an element to the left or right, or is wider than its own box, in words. */
export const overflowing = (host: HTMLElement): readonly string[] => {
  const box = host.getBoundingClientRect();
  const found = host.scrollWidth > host.clientWidth ? [`the element: ${host.scrollWidth} px`] : [];
  for (const element of host.shadowRoot?.querySelectorAll('*') ?? []) {
    const {left, right, width} = element.getBoundingClientRect();
    if (width <= 1 || contained(element, host)) continue;
    if (left < box.left - 1 || right > box.right + 1)
      found.push(`${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim()}`);
  }
  return found;
};

const textOf = (host: HTMLElement): string => (host.shadowRoot?.textContent ?? '') + host.textContent;

/** Switches the language around an element and waits for its words. */
export const speak = async (around: HTMLElement, host: HTMLElement, language: string): Promise<void> => {
  const before = textOf(host);
  around.lang = language;
  await until(() => textOf(host) !== before, `words in ${language}`);
  // Its parts come one after another.
  for (let still = 0, text = textOf(host); still < 8;) {
    await new Promise(requestAnimationFrame); // oxlint-disable-line no-await-in-loop
    still = textOf(host) === text ? still + 1 : 0;
    text = textOf(host);
  }
};
