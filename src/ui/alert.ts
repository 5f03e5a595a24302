import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {icon} from './icon.ts';

export interface AlertOptions {
  readonly tone: 'info' | 'warning' | 'bad';
  /** Missing where a heading above says it. */
  readonly title?: unknown;
  readonly text?: unknown;
  readonly actions?: unknown;
  /** Time is what it is about: something ends soon, or goes on later. */
  readonly timed?: boolean | undefined;
}

/** What happened, what to do, and the button that does it. */
export const alert = ({tone, title, text, actions, timed}: AlertOptions): TemplateResult => html`
  <div class="alert ${tone}" part="alert">
    ${icon(timed ? 'clock' : tone === 'info' ? tone : 'alert')}
    <div class="says">
      ${title ? html`<p class="title">${title}</p>` : nothing} ${text ? html`<div>${text}</div>` : nothing}
    </div>
    ${actions ? html`<div class="row actions">${actions}</div>` : nothing}
  </div>
`;
