import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import {closing} from '../../../ui/closing.ts';
import type {OpenedElement} from '../opened-element.ts';

/** The dialog for wizard and linker; where their code did not load, it says so. */
export const openedView = (
  opened: OpenedElement,
  {overview: text, common}: Pick<Catalogue, 'overview' | 'common'>,
): TemplateResult => {
  const {keydown, cancel} = closing(() => opened.requestClose());
  return html`
    <dialog id="opened" aria-label=${text.heading} @keydown=${keydown} @cancel=${cancel}>
      <slot name="dialog"></slot>
      ${
        opened.failed
          ? html`<div class="sheet">
              <h2>${text.openFailed.title}</h2>
              <p>${text.openFailed.text}</p>
              <div class="footer">
                <button @click=${() => opened.close()}>${common.close}</button>
                <button class="primary" @click=${() => opened.again()}>${common.tryAgain}</button>
              </div>
            </div>`
          : nothing
      }
    </dialog>
  `;
};
