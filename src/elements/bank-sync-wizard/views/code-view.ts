import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {isBusy, refusalOf} from '../../../store/flow/flow-selectors.ts';
import {bankWords} from '../../../ui/bank-words.ts';
import {approvingWords} from '../challenge/approving-words.ts';
import {anotherCode} from './another-code.ts';
import type {AskedAt} from './asked-at.ts';
import {challengeView} from './challenge-view.ts';
import {deadlineLine, spokenDeadline} from './deadline-line.ts';
import {methodCard, wayOf} from './method-card.ts';
import {footer, heading, loadingLine, refusal} from './parts.ts';
import type {WizardScope} from './scope.ts';

/** Back to the choice of methods: never hidden where the bank has others. */
export const otherMethodButton = (scope: WizardScope): TemplateResult => html`
  <button
    type="button"
    class="quiet"
    aria-disabled=${isBusy(scope.state) ? 'true' : 'false'}
    @click=${() => scope.submit({kind: 'other-method'})}
  >
    ${scope.text.code.otherMethod}
  </button>
`;

/** One field for the code: it can be pasted, and the phone offers what came by text. */
export const codeView = (scope: WizardScope, flow: AskedAt<'answer-challenge'>): TemplateResult => {
  const {text, bank, common, state, missing, format} = scope;
  const {challenge, method, attemptsLeft, otherMethods} = flow;
  const words = approvingWords(format.language, () => scope.mark({}));
  if (!words) return html`${heading('')} ${loadingLine(scope)} ${footer(scope)}`;
  const way = wayOf(method.kind);
  const {length, characters} = challenge.format;
  const busy = isBusy(state);
  const facts = [
    deadlineLine(scope, words),
    // Where the refusal above says it, once is enough.
    attemptsLeft === undefined || refusalOf(state)?.attemptsLeft !== undefined
      ? ''
      : common.attemptsLeft(attemptsLeft, format),
  ].filter(Boolean);
  return html`
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (!busy && !scope.submit({kind: 'code', code: scope.takeCode()})) scope.complain('#code');
      }}
    >
      ${heading(words.headings[way], words.leads[way](bank))} ${refusal(scope, state)}
      ${anotherCode(flow.stepId, refusalOf(state) !== undefined, words)} ${methodCard(method, words)}
      ${bankWords(common.bankSays, challenge.bankText)} ${challengeView(flow, scope, words)}
      <div class="field code">
        <label for="code" class="small">${text.code.label}</label>
        <input
          id="code"
          type="text"
          autocomplete="one-time-code"
          autocapitalize="none"
          spellcheck="false"
          inputmode=${characters === 'digits' ? 'numeric' : 'text'}
          maxlength=${length === undefined ? nothing : length * 3}
          ?readonly=${busy}
          aria-invalid=${missing ? 'true' : 'false'}
          aria-describedby="code-error code-facts"
        />
        <p class="error" id="code-error">${missing ? text.code.missing : nothing}</p>
      </div>
      <div class="row between">
        <span class="small muted" id="code-facts"
          >${facts.map((fact, at) => html`${at > 0 ? ' · ' : nothing}<span class="fact">${fact}</span>`)}</span
        >
        ${spokenDeadline(scope, words)} ${otherMethods ? otherMethodButton(scope) : nothing}
      </div>
      <p class="small muted">${text.code.never}</p>
      ${footer(scope, {primary: text.next})}
    </form>
  `;
};
