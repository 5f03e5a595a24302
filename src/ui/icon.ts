import type {SVGTemplateResult, TemplateResult} from 'lit';
import {html, svg} from 'lit';

/** Our own drawings on a 16 px grid, strokes of 1.5 px in the colour of the text. Rarer ones stand in `icons/`. */
const shapes = {
  plus: svg`<path d="M8 3v10M3 8h10" />`,
  check: svg`<path d="m3 8.5 3.2 3.2L13 5" />`,
  clock: svg`<circle cx="8" cy="8" r="5.75" /><path d="M8 4.75V8l2.2 1.6" />`,
  alert: svg`<path d="M8 2.5 14 13H2Z" /><path d="M8 6.5v3M8 11.2v.1" />`,
  info: svg`<circle cx="8" cy="8" r="5.75" /><path d="M8 7.4v3.4M8 5.2v.1" />`,
  sync: svg`<path d="M13 6.5A5.3 5.3 0 0 0 3.6 5M3 9.5a5.3 5.3 0 0 0 9.4 1.5M3.5 2.2V5h2.8M12.5 13.8V11H9.7" />`,
  pencil: svg`<path d="m3 13 .7-2.9L10.6 3.2a1.3 1.3 0 0 1 1.9 0l.3.3a1.3 1.3 0 0 1 0 1.9L5.9 12.3Z" />`,
  right: svg`<path d="m6 3.5 4.5 4.5L6 12.5" />`,
  down: svg`<path d="m3.5 6 4.5 4.5L12.5 6" />`,
  lock: svg`<rect x="3.25" y="7" width="9.5" height="6.5" rx="1.5" /><path d="M5.25 7V5.2a2.75 2.75 0 0 1 5.5 0V7" />`,
  search: svg`<circle cx="7" cy="7" r="4.25" /><path d="m10.2 10.2 3.3 3.3" />`,
  bank: svg`<path d="M2.25 6.25 8 2.75l5.75 3.5ZM3.75 6.25v5M6.6 6.25v5M9.4 6.25v5M12.25 6.25v5M2.25 13.25h11.5M2.75 11.25h10.5" />`,
  link: svg`<path d="M6.7 9.3 9.3 6.7M7.5 4.6l1.3-1.3a2.75 2.75 0 0 1 3.9 3.9l-1.3 1.3M8.5 11.4l-1.3 1.3a2.75 2.75 0 0 1-3.9-3.9l1.3-1.3" />`,
} satisfies Readonly<Record<string, SVGTemplateResult>>;

export type IconName = keyof typeof shapes;

/** Decoration: always beside words or inside a named button, so hidden from assistive technology. */
export const icon = (drawing: IconName | SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    ${typeof drawing === 'string' ? shapes[drawing] : drawing}
  </svg>`;
