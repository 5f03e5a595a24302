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

/** What is measured. */
export type Screen = 'firstScreen' | 'openAccounts' | 'openTree';

/** What a page of the benchmark knows how to show: each loads its data, and answers the action to be measured. */
export type Screens = Readonly<Record<Screen, () => Promise<() => Promise<void>>>>;

declare global {
  interface Window {
    bench: {
      /** Loads the data of a screen, and shows all that comes before it. */
      prepare(screen: Screen): Promise<void>;
      /** Milliseconds until the screen is painted. */
      run(): Promise<number>;
    };
  }
}

/** Offers the screens to the script that measures. */
export const offer = (screens: Screens): void => {
  let action: (() => Promise<void>) | undefined;
  window.bench = {
    prepare: async screen => {
      action = await screens[screen]();
      // Until nothing of what came before is still on its way to the screen.
      for (let frame = 0; frame < 8; frame += 1) await painted();
    },
    run: async () => timeToPaint(action ?? (() => Promise.resolve())),
  };
};
