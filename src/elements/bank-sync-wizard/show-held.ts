import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Leaving} from './leaving.ts';
import {waitingLine} from './views/parts.ts';
import type {WizardParts} from './wizard-parts.ts';

/** What a wizard that does not act shows, as soon as its code and its words are here. */
export const showHeld = (
  why: 'returned' | 'follows',
  {secrets: {views}, words, more}: WizardParts,
  leaving: Leaving,
  beginAnew: () => void,
): TemplateResult => {
  const {close: label, loading} = words.messages.common;
  const text = more()?.text;
  if (!views || !text) return waitingLine(loading);
  const close = (): void => leaving.close();
  return html`<div class="body">${views.heldView(why, text, {close, beginAnew, label})}</div>`;
};
