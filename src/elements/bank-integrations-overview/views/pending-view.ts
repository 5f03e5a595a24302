import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import {alert} from '../../../ui/alert.ts';
import type {OverviewScope} from './scope.ts';

/** The code behind a press did not load. */
export const openFailed = (
  {openFailed: {title, text}}: Catalogue['overview'],
  {tryAgain}: Catalogue['common'],
  again: () => void,
): TemplateResult =>
  alert({
    tone: 'bad',
    title,
    text: html`<p>${text}</p>`,
    actions: html`<button @click=${again}>${tryAgain}</button>`,
  });

export const detailsFailed = ({text, common, details}: OverviewScope): TemplateResult =>
  openFailed(text, common, () => void details.load());
