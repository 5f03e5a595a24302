import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {CommonMessages} from '../../../i18n/messages.ts';
import {alert} from '../../../ui/alert.ts';

/** The host has not handed a client over yet, or has taken it away; heals by itself. It takes the focus of what was there before. */
export const notConnectedView = ({notConnected}: CommonMessages): TemplateResult => {
  const {title, text} = notConnected;
  return html`<div id="waits" tabindex="-1">${alert({tone: 'info', title, text: html`<p>${text}</p>`})}</div>`;
};
