import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Task} from '../../../store/overview/task-state.ts';
import {closing} from '../../../ui/closing.ts';
import type {DetailsScope} from './details-scope.ts';
import {unsyncButton, unsyncView} from './unsync-view.ts';

/** The dialog before a sync is removed. */
export const questionView = (task: Task, scope: DetailsScope): TemplateResult => {
  const {details, text} = scope;
  const counting = task.kind === 'removing' && task.phase === 'counting';
  const {keydown, cancel} = closing(() => details.cancel());
  return html`
    <dialog
      id="unsync"
      aria-labelledby="unsync-title"
      @keydown=${keydown}
      @cancel=${cancel}
      @close=${({target}: Event) => !(target as HTMLDialogElement).open && task.kind === 'removing' && details.cancel()}
    >
      ${
        task.kind === 'removing'
          ? html`<div class="sheet">
              <h2 id="unsync-title" class="text">${text.unsyncTitle(task.sync.name)}</h2>
              <div class="stack">${unsyncView(task, scope)}</div>
              <div class="footer">
                <button aria-describedby=${counting ? 'unsync-count' : nothing} @click=${() => details.cancel()}>
                  ${counting ? text.unsyncUndo : text.unsyncKeep}
                </button>
                ${counting ? nothing : unsyncButton(task, scope)}
              </div>
            </div>`
          : nothing
      }
    </dialog>
  `;
};
