/** Resolves as soon as something is in the tree below a node. */
export const until = (root: Node, isThere: () => boolean): Promise<void> =>
  new Promise(resolve => {
    if (isThere()) {
      resolve();
      return;
    }
    const observer = new MutationObserver(() => {
      if (!isThere()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root, {childList: true, subtree: true, attributes: true});
  });

const nextFrame = (): Promise<void> => new Promise(resolve => void requestAnimationFrame(() => resolve()));

/** Resolves when the frame that shows the present state has been painted. */
export const painted = async (): Promise<void> => {
  await nextFrame();
  await new Promise<void>(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => resolve(), {once: true});
    port1.start();
    port2.postMessage(undefined);
  });
};

/** Milliseconds from the start of an action to the paint of what it leads to. */
export const timeToPaint = async (action: () => Promise<void>): Promise<number> => {
  await painted();
  const start = performance.now();
  await action();
  await painted();
  return performance.now() - start;
};

/** What a page of the benchmark offers: each loads its data first, so that only showing it is measured. */
export interface BenchPage {
  firstScreen(): Promise<number>;
  openAccounts(): Promise<number>;
  openTree(): Promise<number>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
