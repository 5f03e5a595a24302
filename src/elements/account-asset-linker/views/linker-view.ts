import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isSaving} from '../../../store/link/link-selectors.ts';
import type {IconName} from '../../../ui/icon.ts';
import {icon} from '../../../ui/icon.ts';
import {chooseView} from './choose-view.ts';
import type {LinkerScope} from './scope.ts';

/** Which account it is about, and where the choice stands. */
export const linkerView = (scope: LinkerScope): TemplateResult => {
  const {state} = scope;
  const {name, holder, iban, number, currency} = state.account;
  return html`
    <div>
      <h2 id="heading" tabindex="-1" class="text">${scope.text.heading(name)}</h2>
      <p class="muted text">
        ${holder ? html`<bdi>${holder}</bdi> · ` : nothing}<bdi class="iban" dir="ltr"
          >${iban ? `${iban.slice(0, 2)} •••• ${iban.slice(-4)}` : (number ?? currency)}</bdi
        >
      </p>
    </div>
    ${state.kind === 'choosing' || isSaving(state) ? chooseView(scope) : scope.later?.outcome(scope)}
  `;
};

/** What the linker waits for. Heals by itself when it comes. */
export const waitingView = (
  name: IconName,
  words: {readonly title: string; readonly text: string},
): TemplateResult => html`
  <div class="panel" part="panel">
    <span class="monogram">${icon(name)}</span>
    <h3 id="heading" tabindex="-1">${words.title}</h3>
    <p class="muted">${words.text}</p>
  </div>
`;
