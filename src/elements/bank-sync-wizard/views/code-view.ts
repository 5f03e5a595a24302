import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {Challenge} from '../../../contract/tan.ts';
import {deadlineOf, isBusy, refusalOf} from '../../../store/flow/flow-selectors.ts';
import {alert} from '../../../ui/alert.ts';
import {bankQuote} from '../../../ui/failure-alert.ts';
import type {AskedAt} from './asked-at.ts';
import {footer, heading, refusal} from './parts.ts';
import type {WizardScope} from './scope.ts';

/** How long it is valid still, in words; the server decides, this only tells. */
export const deadlineLine = (scope: WizardScope): string => {
  const {state, text, format, now} = scope;
  const deadline = deadlineOf(state);
  if (deadline === undefined || deadline <= now) return '';
  const end = new Date(deadline).toISOString();
  return text.code.validUntil(format.time(end), format.span(deadline - now));
};

const challengeView = (challenge: Challenge, scope: WizardScope): TemplateResult | typeof nothing => {
  const {text, pictureFailed} = scope;
  switch (challenge.kind) {
    case 'code':
      return challenge.startCode
        ? html`<dl class="start-code">
            <dt class="small muted">${text.code.startCode}</dt>
            <dd>${challenge.startCode}</dd>
          </dl>`
        : nothing;
    case 'picture':
      return pictureFailed
        ? alert({tone: 'bad', title: text.code.pictureFailed})
        : html`<canvas class="picture" role="img" aria-label=${text.code.picture}></canvas>`;
    case 'flicker':
      return alert({tone: 'warning', text: html`<p>${text.code.flickerNote}</p>`});
  }
};

const wordsFor = (kind: string, words: WizardScope['text']['code']) => {
  const {headings, leads} = words;
  const key = kind in headings ? (kind as keyof typeof headings) : 'other';
  return {title: headings[key], lead: leads[key]};
};

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
  const {title, lead} = wordsFor(method.kind, text.code);
  const {length, characters} = challenge.format;
  const busy = isBusy(state);
  const facts = [
    deadlineLine(scope),
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
      ${heading(title, lead(bank, method.name))} ${refusal(scope, state)}
      ${bankQuote(common.bankSays, challenge.bankText)} ${challengeView(challenge, scope)}
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
        ${otherMethods ? otherMethodButton(scope) : nothing}
      </div>
      <p class="small muted">${text.code.never}</p>
      ${footer(scope, {primary: text.next})}
    </form>
  `;
};
