import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import type {OpenedElement} from '../opened-element.ts';

/** The dialog for wizard and linker; where their code did not load, it says so. */
export const openedView = (
  opened: OpenedElement,
  {overview: text, common}: Pick<Catalogue, 'overview' | 'common'>,
): TemplateResult => html`
  <dialog
    id="opened"
    aria-label=${text.heading}
    @keydown=${(event: KeyboardEvent) => {
      // Before the browser sees it: the second Escape in a row would close the dialog without asking.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      opened.requestClose();
    }}
    @cancel=${(event: Event) => {
      event.preventDefault();
      opened.requestClose();
    }}
  >
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
