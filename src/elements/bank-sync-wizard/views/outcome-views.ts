import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {CancelledState, StartingState, SubmittingState} from '../../../store/flow/flow-state.ts';
import {mayStartAnew} from '../../../store/flow/flow-selectors.ts';
import {footer, heading, waitingLine} from './parts.ts';
import type {WizardScope} from './scope.ts';

/** The request is on its way. */
export const startingView = (scope: WizardScope<StartingState | SubmittingState>): TemplateResult => {
  const words = scope.text.waiting.starting(scope.bank);
  return html`${heading(words)} ${waitingLine(words)} ${footer(scope)}`;
};

/** Given up: nothing was connected. */
export const cancelledView = (scope: WizardScope<CancelledState>): TemplateResult => {
  const {text, common} = scope;
  const renewal = scope.state.run.mode === 'resync';
  return html`
    ${heading(text.cancelled.heading, renewal ? text.cancelled.renewal : text.cancelled.text)}
    <div class="footer">
      <button type="button" @click=${() => scope.finish()}>${common.close}</button>
      ${
        mayStartAnew(scope.state)
          ? html`<button type="button" class="primary" part="primary" @click=${() => scope.send({type: 'restart'})}>
              ${text.restart}
            </button>`
          : nothing
      }
    </div>
  `;
};
