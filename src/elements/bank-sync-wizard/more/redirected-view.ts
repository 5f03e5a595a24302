import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {alert} from '../../../ui/alert.ts';
import {icon} from '../../../ui/icon.ts';
import {safeBankUrl} from '../../../ui/safe-bank-url.ts';
import type {AskedAt} from '../views/asked-at.ts';
import {footer, heading, waitingLine} from '../views/parts.ts';
import type {MoreOfWizard, WizardScope} from '../views/scope.ts';
import {troubleLine} from '../views/trouble-line.ts';
import {outward} from './outward.ts';

/** The user is at the bank, or is back: nobody knows yet what happened there, so the server is asked. */
export const redirectedView = (
  scope: WizardScope,
  flow: AskedAt<'go-to-bank'>,
  {text: {redirected: text}, inWindow, nothingYet, go, send, check}: MoreOfWizard,
): TemplateResult => {
  const {away} = scope.state.run;
  const url = safeBankUrl(flow.url);
  const trouble = away === 'blocked' || away === 'closed' ? text[away] : undefined;
  const where = url && !trouble ? text[away === 'window' ? 'window' : 'page'](url.host) : undefined;
  // Where the browser opens no window by script, a press on a link opens one.
  const link =
    trouble && url
      ? html`<a
          class="button"
          href=${url.href}
          target="_blank"
          rel="noopener noreferrer"
          @click=${() => send({type: 'went-to-bank', away: 'window'})}
          >${icon(outward)} ${text.openWindow(url.host)}</a
        >`
      : nothing;
  const again =
    url && (!trouble || (away === 'closed' && inWindow))
      ? html`<button type="button" @click=${() => go(flow.url)}>${text.again}</button>`
      : nothing;
  return html`
    ${heading(text.heading(scope.bank), where)}
    ${trouble ? alert({tone: 'warning', title: trouble.title, text: html`<p>${trouble.text}</p>`}) : nothing}
    ${waitingLine(text.waiting)}
    <p class="small muted">${nothingYet ? html`<strong>${text.nothingYet}</strong> ` : nothing}${text.proof}</p>
    ${troubleLine(scope)}
    ${
      // One primary way on: to the bank, where no window of it has been open yet.
      again === nothing && link !== nothing
        ? html`<div class="row">${link}<button type="button" @click=${check}>${text.check}</button></div>
            ${footer(scope)}`
        : html`<div class="row">${again}</div>
            ${footer(scope, {primary: text.check, act: check})}`
    }
  `;
};
