import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import {closing} from '../../../ui/closing.ts';
import type {DetailsOwner} from './details-scope.ts';
import type {OpenedElement} from './opened-element.ts';

/** The dialog for wizard and linker; where their code did not load, it says so. @param progress - above what was opened. */
export const openedView = (
  opened: OpenedElement,
  progress: unknown,
  {overview: text, common}: Pick<Catalogue, 'overview' | 'common'>,
  openFailed: DetailsOwner['openFailed'],
): TemplateResult => {
  const leave = (): void => opened.requestClose();
  const {keydown, cancel} = closing(leave);
  return html`
    <dialog id="opened" aria-label=${text.heading} @keydown=${keydown} @cancel=${cancel}>
      ${progress}
      <slot name="dialog"></slot>
      ${
        opened.failed
          ? html`<div class="sheet">
              ${openFailed(text, common, () => opened.again())}
              <div class="footer"><button @click=${leave}>${common.close}</button></div>
            </div>`
          : nothing
      }
    </dialog>
  `;
};
