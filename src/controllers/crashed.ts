import type {LitElement} from 'lit';
import type {FailureMessages} from '../i18n/messages.ts';

/** What the box is made from: what was shown before, which begins anew when the user wants it; the words; what has to go at once. */
export type CrashedHost = [
  host: LitElement,
  store: {reset(): void},
  words: {readonly messages: {readonly common: {readonly tryAgain: string}; readonly failures: FailureMessages}},
  clear?: (() => void) | undefined,
];

// No import but of types: the bundle of a first screen would be cut into more pieces for it.

const boxes = new WeakMap<LitElement, HTMLElement>();

const element = (tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

/** Lets the next drawing that works take the box away. */
const heal = (host: LitElement, box: HTMLElement): void => {
  const controller = {
    hostUpdated: (): void => {
      const inside = box.contains(host.shadowRoot?.activeElement ?? null);
      host.removeController(controller);
      boxes.delete(host);
      box.remove();
      if (inside) host.shadowRoot?.querySelector<HTMLElement>('#heading, #waits, [tabindex], button')?.focus();
    },
  };
  host.addController(controller);
};

const tell = (host: LitElement, error: unknown): void => {
  // The name alone: what an error says may hold something of the user's.
  console.warn(
    `bank-integration-elements: <${host.localName}> could not be drawn (${error instanceof Error ? error.name : typeof error}).`,
  );
  const detail = {code: 'unknown', operation: 'render'};
  host.dispatchEvent(new CustomEvent('bank-failure', {detail, bubbles: true, composed: true}));
};

/** Shows that something went wrong here, keeps the focus, and tells the host; again only where it went well in between. */
export const showCrash = (error: unknown, ...[host, store, words, clear]: CrashedHost): void => {
  clear?.();
  const root = host.shadowRoot;
  const known = boxes.get(host);
  const focused = root?.activeElement !== null || host.contains(document.activeElement);
  const box = known ?? element('div', '');
  boxes.set(host, box);
  const {common, failures} = words.messages;
  const {title, text, next} = failures.unknown;
  const again = element('button', '', common.tryAgain);
  again.addEventListener('click', () => store.reset());
  const says = element('div', 'says', element('p', 'title', title), element('p', '', `${text} ${next}`));
  const alert = element('div', 'alert bad', element('span', '', '!'), says, element('div', 'row actions', again));
  alert.role = 'alert';
  box.replaceChildren(alert);
  // What was drawn in part cannot be drawn further: the next drawing begins before another node.
  const anchor = document.createComment('');
  root?.replaceChildren(anchor, box);
  host.renderOptions.renderBefore = anchor;
  if (focused) again.focus();
  if (known) return;
  heal(host, box);
  tell(host, error);
};
