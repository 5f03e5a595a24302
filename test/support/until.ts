import type {LitElement} from 'lit';

/** Lets everything happen that waits for nothing but its turn. */
export const nextTask = (): Promise<void> =>
  new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    const arrived = (): void => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', arrived, {once: true});
    port1.start();
    port2.postMessage(undefined);
  });

/** Lets an element draw what it knows, and what follows from that. */
export const settled = async (element: LitElement): Promise<void> => {
  for (let turn = 0; turn < 4; turn += 1) {
    await nextTask();
    await element.updateComplete;
  }
};

const longestMs = 5000;

/** Waits for a fact; fails with its name when it does not come true. Only for what loads: time is moved by the test. */
export const until = async <T>(fact: () => T | undefined | null | false, name: string | (() => string)): Promise<T> => {
  const end = performance.now() + longestMs;
  for (;;) {
    const found = fact();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited in vain for ${typeof name === 'string' ? name : name()}`);
    await nextTask();
  }
};

/** Until no wizard of this page leads a run or a renewal: the browser gives a lock back a moment after it was let go. */
export const untilNobodyLeads = async (): Promise<void> => {
  const isLed = async (): Promise<boolean> => {
    const {held = [], pending = []} = await navigator.locks.query();
    return [...held, ...pending].some(({name}) => name?.startsWith('bank-'));
  };
  const end = performance.now() + longestMs;
  while (await isLed()) {
    if (performance.now() > end) throw new Error('waited in vain for the locks of runs');
    await nextTask();
  }
};
