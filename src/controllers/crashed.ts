import type {LitElement} from 'lit';
import type {FailureMessages} from '../i18n/messages.ts';

/** What the box is made from: what was shown before, which begins anew when the user wants it; the words; what has to go at once. */
export type CrashedHost = [
  host: LitElement,
  store: {reset(): void},
  words: {readonly messages: {readonly common: {readonly tryAgain: string}; readonly failures: FailureMessages}},
  clear?: (() => void) | undefined,
];

// No import but of types: the bundle of a first screen would be cut into more pieces for it. So the box brings its own drawing
// and its own style, which elements without alerts and buttons lack.

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .crashed,
  .crashed > .says {
    display: flex;
    gap: calc(var(--_u) * 3);
  }
  .crashed {
    padding: calc(var(--_u) * 3) calc(var(--_u) * 4);
    border-radius: var(--_card-r);
    background: var(--_danger-bg);
    overflow-wrap: anywhere;
  }
  .crashed > svg.icon {
    margin-block-start: 0.18em;
    color: var(--_danger);
  }
  .crashed > .says {
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    min-inline-size: 0;
  }
  .crashed .words {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .crashed .title {
    color: var(--_danger);
    font-weight: 620;
  }
  .crashed button {
    min-block-size: 36px;
    padding: calc(var(--_u) * 1.5) calc(var(--_u) * 3.5);
    border: 1px solid currentColor;
    border-radius: var(--_r);
    background: none;
    color: var(--_danger);
    font: inherit;
    font-weight: 560;
    cursor: pointer;
  }
  .crashed button:hover {
    background: var(--_soft-hover);
  }
  @media (forced-colors: active) {
    .crashed {
      border: 1px solid CanvasText;
    }
  }
`);

const boxes = new WeakMap<LitElement, HTMLElement>();

const element = (tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
};

const svg = (tag: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

const sign = (): SVGElement => {
  const drawing = svg('svg', {class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true'});
  drawing.append(svg('path', {d: 'M8 2.5 14 13H2ZM8 6.5v3M8 11.2v.1'}));
  return drawing;
};

/** What stands in the place of the element's own drawing, with the room and the card that this had. */
const frame = (root: ShadowRoot): HTMLElement => {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  const drawn = root.firstElementChild;
  return element('div', drawn instanceof HTMLDivElement ? drawn.className : '');
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
  if (!root) return;
  const known = boxes.get(host);
  const focused = root.activeElement !== null || host.contains(document.activeElement);
  const box = known ?? frame(root);
  boxes.set(host, box);
  const {common, failures} = words.messages;
  const {title, text, next} = failures.unknown;
  const again = element('button', '', common.tryAgain);
  again.addEventListener('click', () => store.reset());
  const says = element('div', 'words', element('p', 'title', title), element('p', '', `${text} ${next}`));
  const alert = element('div', 'crashed', sign(), element('div', 'says', says, again));
  alert.role = 'alert';
  alert.part.add('alert');
  box.replaceChildren(alert);
  // What was drawn in part cannot be drawn further: the next drawing begins before another node.
  const anchor = document.createComment('');
  root.replaceChildren(anchor, box);
  host.renderOptions.renderBefore = anchor;
  if (focused) again.focus();
  if (known) return;
  heal(host, box);
  tell(host, error);
};
