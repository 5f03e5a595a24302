import type {LitElement} from 'lit';
import {storageKey} from '../../src/controllers/returning.ts';

// What a browser, another tab, or a host does around an element; for stories, pictures and tests that no other tab shares.

/** A window of a bank, as a wizard sees it. */
interface BankWindow {
  closed: boolean;
}

/** From now on the browser opens windows that show nothing, or refuses to open any. */
export const answerWindows = (opens: boolean): {readonly closeAll: () => void; readonly restore: () => void} => {
  const {open} = window;
  const opened: BankWindow[] = [];
  window.open = () => {
    if (!opens) return null;
    const made = {closed: false, opener: null, location: {replace: () => undefined}, close: () => undefined};
    opened.push(made);
    return made as unknown as Window;
  };
  return {
    closeAll: () => {
      for (const each of opened) each.closed = true;
      // Whoever closes a window is back in this one.
      window.dispatchEvent(new Event('focus'));
    },
    restore: () => {
      window.open = open;
    },
  };
};

/** The page stays when it is left for the bank. */
export const stayHere = (element: object): void => void Object.assign(element, {navigate: () => undefined});

/** Another tab renews the sync, until it lets go. */
export const leadElsewhere = (syncId: string): Promise<() => void> =>
  new Promise(leads => {
    const held = (): Promise<void> => new Promise(letGo => leads(letGo));
    void navigator.locks.request(`bank-sync ${syncId}`, held);
  });

/** This tab has left no run behind. */
export const forgetRuns = (): void => sessionStorage.removeItem(storageKey);

/** A mistake of ours: the element cannot be drawn any more, until it is healed. */
export const breakDrawing = (element: LitElement): (() => void) => {
  const render = (): never => {
    throw new RangeError('a mistake in a view');
  };
  Object.defineProperty(element, 'render', {configurable: true, value: render});
  element.requestUpdate();
  return () => void Reflect.deleteProperty(element, 'render');
};

/** The key of the run that this tab keeps; empty without one. */
export const runOfThisTab = (): string =>
  new URLSearchParams(sessionStorage.getItem(storageKey) ?? '').get('run') ?? '';
