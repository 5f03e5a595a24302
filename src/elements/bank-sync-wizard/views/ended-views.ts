import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {FailedState, ResolvingState, UnknownState} from '../../../store/flow/flow-state.ts';
import {mayGoBack, retryOf, retryTimeOf} from '../../../store/flow/flow-selectors.ts';
import {alert} from '../../../ui/alert.ts';
import {bankQuote, failureAlert} from '../../../ui/failure-alert.ts';
import {footer, heading, waitingLine} from './parts.ts';
import type {WizardScope} from './scope.ts';

/** What became of a request is being read. */
export const resolvingView = (scope: WizardScope<ResolvingState>): TemplateResult => {
  const words = scope.text.waiting.resolving;
  return html`${heading(words)} ${waitingLine(words)} ${footer(scope)}`;
};

/** Nobody knows what happened; nothing is sent again by itself. */
export const unknownView = (scope: WizardScope<UnknownState>): TemplateResult => {
  const {text, state, failures} = scope;
  const why = state.failure ? (failures[state.failure.code] ?? failures.unknown) : undefined;
  return html`
    ${heading(text.unknown.heading)}
    ${alert({tone: 'warning', title: text.unknown.text, text: why ? html`<p>${why.text} ${why.next}</p>` : undefined})}
    ${
      retryOf(state)
        ? html`<p>
            <button type="button" @click=${() => scope.send({type: 'retry'})}>${scope.common.tryAgain}</button>
          </p>`
        : nothing
    }
    ${footer(scope, {primary: text.checkAgain, act: () => scope.send({type: 'check'})})}
  `;
};

/** What happened, what still works, and the ways on. */
export const failedView = (scope: WizardScope<FailedState>): TemplateResult => {
  const {text, state, failures, common, format, now} = scope;
  const {failure} = state;
  const retryAt = retryTimeOf(state);
  const words = failures[failure.code] ?? failures.unknown;
  const retry = retryOf(state);
  const wait = retryAt !== undefined && retryAt > now;
  const label =
    retry === 'restart' ? text.restart : failure.code === 'code-expired' ? text.code.newCode : text.failed.retry;
  // A bank may be back sooner than it said; who is asked too often says when exactly it goes on.
  const dimmed = wait && (state.retryAt !== undefined || failure.code === 'rate-limited');
  const act = (): void => {
    if (!dimmed) scope.send(retry === 'restart' ? {type: 'restart'} : {type: 'retry'});
  };
  return html`
    ${heading(words.title)}
    ${
      // What people did themselves is no mishap.
      failure.code === 'cancelled'
        ? alert({
            tone: 'info',
            text: html`<p>${words.text} ${words.next}</p>
              ${bankQuote(common.bankSays, failure.bankText)}
              <p class="small muted">${words.works}</p>`,
          })
        : failureAlert({...failure, retryAfterMs: undefined}, scope, undefined, 'untitled')
    }
    ${wait ? html`<p class="small muted">${common.retryIn(format.span(retryAt - now))}</p>` : nothing}
    ${retry ? footer(scope, {primary: label, act, dimmed}) : closeOnly(scope)}
  `;
};

const closeOnly = (scope: WizardScope): TemplateResult => html`
  <div class="footer">
    ${
      mayGoBack(scope.state)
        ? html`<button type="button" @click=${() => scope.send({type: 'back'})}>${scope.text.otherBank}</button>`
        : nothing
    }
    <button type="button" class="primary" part="primary" @click=${() => scope.finish()}>${scope.common.close}</button>
  </div>
`;
