import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {alert} from '../../../ui/alert.ts';
import type {MoreOfWizard} from '../views/scope.ts';

/** What is secret does not stay on a screen that nobody looks at: said a minute before, and afterwards. */
export const idleView = ({idle, text: {idle: text}, stillHere}: MoreOfWizard): TemplateResult | typeof nothing => {
  if (!idle) return nothing;
  const {title, text: says} = text[idle];
  return html`<div class="idle">
    ${alert({
      tone: idle === 'warning' ? 'warning' : 'info',
      timed: true,
      title,
      text: html`<p>${says}</p>`,
      actions:
        idle === 'warning'
          ? html`<button type="button" id="still-here" @click=${stillHere}>${text.goOn}</button>`
          : undefined,
    })}
  </div>`;
};
