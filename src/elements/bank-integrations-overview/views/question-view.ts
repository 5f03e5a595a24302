import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {closing} from '../../../ui/closing.ts';
import {detailsFailed, questionPending} from './pending-view.ts';
import type {OverviewScope} from './scope.ts';

/** The dialog before a sync is removed. Its frame is here at once, so that the focus has a button that stays. */
export const questionView = (scope: OverviewScope): TemplateResult => {
  const {details, text} = scope;
  const sync = details.asked;
  const {keydown, cancel} = closing(() => details.cancel());
  const pending = questionPending(scope);
  const question = details.here?.question(scope, pending);
  return html`
    <dialog
      id="unsync"
      aria-labelledby="unsync-title"
      @keydown=${keydown}
      @cancel=${cancel}
      @close=${({target}: Event) => !(target as HTMLDialogElement).open && details.asked && details.cancel()}
    >
      ${
        sync
          ? html`<div class="sheet">
              <h2 id="unsync-title" class="text">${text.unsyncTitle(sync.name)}</h2>
              <div class="stack">${question?.body ?? (details.failed ? detailsFailed(scope) : pending)}</div>
              <div class="footer">
                <button @click=${() => details.cancel()}>${text.unsyncKeep}</button>
                ${question?.confirm ?? nothing}
              </div>
            </div>`
          : nothing
      }
    </dialog>
  `;
};
