import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {IconName} from './icon.ts';
import {icon} from './icon.ts';

export interface AlertOptions {
  readonly tone: 'info' | 'warning' | 'bad';
  /** Missing where a heading above says it. */
  readonly title?: unknown;
  readonly text?: unknown;
  readonly actions?: unknown;
}

const shapes: Readonly<Record<AlertOptions['tone'], IconName>> = {info: 'info', warning: 'clock', bad: 'alert'};

/** What happened, what to do, and the button that does it. */
export const alert = ({tone, title, text, actions}: AlertOptions): TemplateResult => html`
  <div class="alert ${tone}" part="alert">
    ${icon(shapes[tone])}
    <div class="says">
      ${title ? html`<p class="title">${title}</p>` : nothing} ${text ? html`<div>${text}</div>` : nothing}
    </div>
    ${actions ? html`<div class="row actions">${actions}</div>` : nothing}
  </div>
`;
