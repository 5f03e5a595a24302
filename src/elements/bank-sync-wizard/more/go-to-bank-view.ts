import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {alert} from '../../../ui/alert.ts';
import {icon} from '../../../ui/icon.ts';
import {safeBankUrl} from '../../../ui/safe-bank-url.ts';
import type {AskedAt} from '../views/asked-at.ts';
import {footer, heading} from '../views/parts.ts';
import type {MoreOfWizard, WizardScope} from '../views/scope.ts';
import {troubleLine} from '../views/trouble-line.ts';
import {outward} from './outward.ts';

/** The bank asks for its own page: where it leads and what happens there is said before, and only a press leads there. */
export const goToBankView = (
  scope: WizardScope,
  flow: AskedAt<'go-to-bank'>,
  {text: {goToBank: text}, inWindow, go}: MoreOfWizard,
): TemplateResult => {
  const url = safeBankUrl(flow.url);
  if (!url)
    return html`${heading(text.heading)} ${alert({tone: 'bad', title: text.unsafe.title, text: text.unsafe.text})}
    ${footer(scope)}`;
  const what = inWindow ? [...text.what.slice(0, -1), text.ownWindow] : text.what;
  return html`
    ${heading(text.heading, text.lead(scope.bank))}
    <p class="destination">
      ${icon(outward)}<span class="text"
        ><span class="muted small">${inWindow ? nothing : text.leaving}</span
        ><bdi class="strong">${url.host}</bdi></span
      >
    </p>
    <ul class="access">
      ${what.map(each => html`<li>${icon('check')}<span>${each}</span></li>`)}
    </ul>
    ${troubleLine(scope)} ${footer(scope, {primary: text.open(scope.bank), act: () => go(flow.url)})}
  `;
};
