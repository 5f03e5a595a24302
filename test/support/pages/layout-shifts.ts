import type {Page} from '@playwright/test';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

interface Shifts {
  /** As the browser sums them, to two decimals. */
  readonly total: string;
  /** What moved, for whoever reads a failure. */
  readonly moved: readonly string[];
}

declare global {
  interface Window {
    layoutShifts?: {total: number; moved: string[]; take(): void};
  }
}

/**
 * Sums what moves in a page, as browsers do for «cumulative layout shift». To be called before the page is opened.
 *
 * Browsers leave out what comes within half a second after a press. Here whatever comes counts: press by script, then `begin`
 * again once the answer to the press is on screen.
 */
export const watchLayoutShifts = async (page: Page) => {
  await page.addInitScript(() => {
    const side = ({x, y, width, height}: DOMRect): string => [x, y, width, height].map(Math.round).join(' ');
    const read = (entries: readonly PerformanceEntry[]): void => {
      for (const {value, sources} of entries as Shift[]) {
        sum.total += value;
        for (const {node, previousRect, currentRect} of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const name = element ? `${element.localName}.${element.className}` : 'something';
          sum.moved.push(`${name} from ${side(previousRect)} to ${side(currentRect)} (${value.toFixed(4)})`);
        }
      }
    };
    const observer = new PerformanceObserver(list => read(list.getEntries()));
    const sum = {total: 0, moved: [] as string[], take: () => read(observer.takeRecords())};
    window.layoutShifts = sum;
    observer.observe({type: 'layout-shift', buffered: true});
  });

  /** Two frames: what is known by now has been painted, and its shift been told. */
  const painted = (): Promise<void> =>
    page.evaluate(
      () => new Promise<void>(resolve => void requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );

  return {
    begin: async (): Promise<void> => {
      await painted();
      await page.evaluate(() => {
        const sum = window.layoutShifts;
        sum?.take();
        Object.assign(sum ?? {}, {total: 0, moved: []});
      });
    },
    read: async (): Promise<Shifts> => {
      await painted();
      return page.evaluate(() => {
        const sum = window.layoutShifts;
        sum?.take();
        return {total: (sum?.total ?? Number.NaN).toFixed(2), moved: [...(sum?.moved ?? [])]};
      });
    },
  };
};
