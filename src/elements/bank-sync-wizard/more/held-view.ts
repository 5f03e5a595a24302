import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Catalogue} from '../../../i18n/load-messages.ts';

interface HeldScope {
  /** The word on the button that closes. */
  readonly label: string;
  readonly close: () => void;
  readonly beginAnew: () => void;
}

/**
 * The wizard does not act here: the bank has sent the user to another tab than the one that waits (`returned`), or another
 * tab is at it (`follows`).
 */
export const heldView = (
  why: 'returned' | 'follows',
  words: Catalogue['wizardDetails'],
  {label, close, beginAnew}: HeldScope,
): TemplateResult => {
  const shut = html`<button type="button" class="primary" part="primary" @click=${close}>${label}</button>`;
  if (why === 'follows')
    return html`
      <h2 id="heading" tabindex="-1" class="text">${words.follows.heading}</h2>
      <p>${words.follows.text}</p>
      <p class="muted">${words.follows.takesOver}</p>
      <div class="footer">${shut}</div>
    `;
  const text = words.returned;
  return html`
    <h2 id="heading" tabindex="-1" class="text">${text.heading}</h2>
    <p>${text.text}</p>
    <p class="muted small">${text.lost}</p>
    <div class="footer">
      <button type="button" @click=${beginAnew}>${text.anew}</button>
      ${shut}
    </div>
  `;
};
