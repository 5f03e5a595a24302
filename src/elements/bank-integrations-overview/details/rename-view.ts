import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Task} from '../../../store/overview/task-state.ts';
import type {DetailsScope} from './details-scope.ts';

/** The name of a sync as a field, in place of its title. Enter saves, Escape leaves it as it was. */
export const renameView = (task: Extract<Task, {kind: 'renaming'}>, scope: DetailsScope): TemplateResult => {
  const {text, common, failures, nameDraft, nameFault, nameLength} = scope;
  const saving = task.phase === 'saving';
  const failure = task.failure ? (failures[task.failure.code] ?? failures.unknown) : undefined;
  const refused = failure?.title ? `${failure.title}. ${failure.next}` : '';
  const error = nameFault ? {missing: text.nameMissing, 'too-long': text.nameTooLong(nameLength)}[nameFault] : refused;
  return html`
    <form
      class="rename"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        scope.nameConfirmed();
      }}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        scope.act({type: 'cancelled'});
      }}
    >
      <div class="field">
        <label for="rename" class="visually-hidden">${text.nameLabel}</label>
        <input
          id="rename"
          type="text"
          autocomplete="off"
          .value=${nameDraft}
          ?readonly=${saving}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${error ? 'rename-error' : nothing}
          @input=${(event: InputEvent) => scope.remember({nameDraft: (event.target as HTMLInputElement).value, nameFault: undefined})}
        />
        ${error ? html`<p class="error" id="rename-error">${error}</p>` : nothing}
      </div>
      <button type="submit" aria-disabled=${saving ? 'true' : 'false'}>${saving ? common.loading : text.save}</button>
      <button type="button" class="quiet" @click=${() => scope.act({type: 'cancelled'})}>${common.cancel}</button>
    </form>
  `;
};
