import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Catalogue} from '../../../i18n/load-messages.ts';
import {closing} from '../../../ui/closing.ts';
import {openFailed} from './pending-view.ts';
import type {LoadedDetails} from './scope.ts';

/** The dialog for wizard and linker; where their code did not load, it says so. */
export const openedView = (
  details: LoadedDetails,
  {overview: text, common}: Pick<Catalogue, 'overview' | 'common'>,
): TemplateResult => {
  const leave = (): void => details.leaveOpened();
  const {keydown, cancel} = closing(leave);
  return html`
    <dialog id="opened" aria-label=${text.heading} @keydown=${keydown} @cancel=${cancel}>
      ${details.here?.progress()}
      <slot name="dialog"></slot>
      ${
        details.openFailed
          ? html`<div class="sheet">
              ${openFailed(text, common, () => details.openAgain())}
              <div class="footer"><button @click=${leave}>${common.close}</button></div>
            </div>`
          : nothing
      }
    </dialog>
  `;
};
