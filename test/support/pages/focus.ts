import type {Locator, Page} from '@playwright/test';

/** Notes, in the page, every time the focus falls to the body and stays there. Call before the page is opened. */
export const watchFocus = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  await page.addInitScript(() => {
    const lost: string[] = [];
    Object.assign(globalThis, {focusLost: lost});
    const nextFrame = (then: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(then));
    document.addEventListener('focusout', event => {
      const [from] = event.composedPath();
      const what = from instanceof HTMLElement ? `${from.localName} “${from.textContent?.trim().slice(0, 40)}”` : '?';
      nextFrame(() =>
        nextFrame(() => {
          if (document.hasFocus() && document.activeElement === document.body) lost.push(what);
        }),
      );
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as {focusLost: readonly string[]}).focusLost);
};

/** Whether the focus is on an element, through all shadow roots. */
export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate(element => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active === element;
  });

/** Presses Tab until the focus is there. */
export const tabTo = async (page: Page, target: Locator, most = 80): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses <= most; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
};
