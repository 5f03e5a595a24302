import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {failureAlert} from '../../../ui/failure-alert.ts';
import type {Failure} from '../../../client/failure.ts';
import {wholeFailure} from '../whole-failure.ts';
import type {LinkingScope} from './linking-scope.ts';

/** Not for this user: trying again, or trying something else, changes nothing. */
const isFinal = (failure: Failure | undefined): boolean =>
  failure?.code === 'forbidden' || failure?.code === 'subscription-required';

/** Instead of everything else, where nothing that could be done here is for this user. */
export const finalView = (scope: LinkingScope): TemplateResult | undefined => {
  const {state, rows, common} = scope;
  const failure = wholeFailure(rows)?.failure ?? (state.kind === 'choosing' ? state.message : undefined);
  return failure && isFinal(failure)
    ? html`
        ${failureAlert(failure, scope)}
        ${failure.code === 'subscription-required' ? html`<slot name="upgrade"></slot>` : nothing}
        <div class="footer"><button @click=${() => scope.leave()}>${common.close}</button></div>
      `
    : undefined;
};

/** A change on its way; after a while with a word. */
export const progressView = ({state, text, more}: LinkingScope): TemplateResult | typeof nothing =>
  'patience' in state
    ? html`<div>
        <div class="endless" role="progressbar" aria-label=${text.linking}></div>
        <p class="small muted">
          ${state.kind === 'checking' ? more.checking : nothing} ${state.patience === 'short' ? nothing : more.still}
        </p>
      </div>`
    : nothing;

/** What met the last change, and the way on. */
export const messageView = (scope: LinkingScope, waitMs: number): TemplateResult | typeof nothing => {
  const {state, common} = scope;
  const failure = state.kind === 'choosing' ? state.message : undefined;
  if (!failure) return nothing;
  const {code, operation} = failure;
  const retry = (): void => {
    // The tree may be as old as what was not found.
    if (code === 'not-found') scope.again();
    else scope.act(actions => (operation === 'unlinkAccount' ? actions.unlink() : actions.save()));
  };
  return failureAlert(
    {...failure, retryAfterMs: waitMs},
    code === 'rate-limited' ? {...scope, failures: {unknown: scope.more.rateLimited}} : scope,
    isFinal(failure) || code === 'invalid'
      ? undefined
      : html`<button aria-disabled=${waitMs > 0} @click=${retry}>${common.tryAgain}</button>`,
  );
};
