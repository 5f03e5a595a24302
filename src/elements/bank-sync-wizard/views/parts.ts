import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {FlowState} from '../../../store/flow/flow-state.ts';
import {isBusy, isLong, mayGoBack, progressOf, refusalOf} from '../../../store/flow/flow-selectors.ts';
import {failureAlert} from '../../../ui/failure-alert.ts';
import type {WizardScope} from './scope.ts';

/** How far the wizard is, for eyes and ears. */
export const stepsView = ({state, text, format}: WizardScope): TemplateResult | typeof nothing => {
  const progress = progressOf(state);
  if (!progress) return nothing;
  return html`
    <p class="visually-hidden">${text.progress(progress.number, progress.count, format)}</p>
    <ol class="steps" aria-hidden="true">
      ${Array.from({length: progress.count}, (_, at) => html`<li class=${at < progress.number ? 'on' : ''}></li>`)}
    </ol>
  `;
};

/** The heading of a step; takes the focus when the step begins. */
export const heading = (words: string, lead?: unknown): TemplateResult => html`
  <h2 id="heading" tabindex="-1" class="text">${words}</h2>
  ${lead ? html`<p class="muted text lead">${lead}</p>` : nothing}
`;

/** What met the last answer, above the form that is asked again. */
export const refusal = (scope: WizardScope, state: FlowState): TemplateResult | typeof nothing => {
  const failure = refusalOf(state);
  if (!failure) return nothing;
  const {attemptsLeft} = failure;
  return html`
    <div class="refusal">
      ${failureAlert(
        failure,
        scope,
        attemptsLeft === undefined
          ? undefined
          : html`<span class="strong">${scope.common.attemptsLeft(attemptsLeft, scope.format)}</span>`,
        'brief',
      )}
    </div>
  `;
};

/** A bar without an end, named by what is waited for. */
export const waitingLine = (words: string): TemplateResult =>
  html`<div class="endless" role="progressbar" aria-label=${words}></div>`;

/** The code of what comes next is on its way, or did not come. */
export const loadingLine = (scope: WizardScope): TemplateResult => {
  const {common, formFailed} = scope;
  const again = html`<button type="button" @click=${() => scope.loadAfterStart()}>${common.tryAgain}</button>`;
  return formFailed ? failureAlert({code: 'unreachable'}, scope, again, 'brief') : waitingLine(common.loading);
};

/** After a while, that it still goes on. */
const stillLine = ({state, text}: WizardScope): TemplateResult | typeof nothing =>
  isLong(state) ? html`<p class="small muted still">${text.waiting.still} ${text.waiting.secrets}</p>` : nothing;

interface FooterOptions {
  /** The words on the button that goes on; without it there is none. */
  readonly primary?: string;
  /** What the button does; without it, it submits the form that it stands in. */
  readonly act?: () => void;
  /** Looks and acts as not usable yet; pressing it says why. */
  readonly dimmed?: boolean;
  /** The button that goes on leads back already: no second one beside it. */
  readonly leadsBack?: boolean;
}

/** The way back or out at the start, the way on at the end. Instead of both, the question whether to leave. */
export const footer = (
  scope: WizardScope,
  {primary, act, dimmed = false, leadsBack = false}: FooterOptions = {},
): TemplateResult => {
  const {state, text, bank} = scope;
  const busy = isBusy(state);
  const back = mayGoBack(state) && !busy && !leadsBack;
  if (scope.leaving)
    return html`
      <div class="alert warning leaving" role="group" aria-labelledby="leave-title">
        <div class="says">
          <p class="title" id="leave-title" tabindex="-1">${text.leave.title}</p>
          <p>${state.run.mode === 'resync' ? text.leave.renewal : text.leave.text}</p>
          <div class="row actions">
            <button type="button" id="stay" @click=${() => scope.leave('stay')}>${text.leave.stay}</button>
            <button type="button" class="quiet danger" @click=${() => scope.leave('leave')}>${text.leave.leave}</button>
          </div>
        </div>
      </div>
    `;
  return html`
    ${stillLine(scope)}
    <div class="footer">
      <div class="row">
        ${back ? html`<button type="button" @click=${() => scope.send({type: 'back'})}>${text.back}</button>` : nothing}
        <button type="button" class=${back ? 'quiet' : ''} @click=${() => scope.leave('ask')}>${text.cancel}</button>
      </div>
      ${
        primary === undefined
          ? nothing
          : html`<button
              type=${act ? 'button' : 'submit'}
              class="primary"
              part="primary"
              aria-disabled=${busy || dimmed ? 'true' : 'false'}
              aria-busy=${busy ? 'true' : 'false'}
              @click=${act && !busy ? act : nothing}
            >
              ${busy ? text.waiting.submitting(bank) : primary}
            </button>`
      }
    </div>
  `;
};
