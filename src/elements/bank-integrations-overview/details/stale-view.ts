import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {alert} from '../../../ui/alert.ts';
import type {DetailsScope} from './details-scope.ts';

/** That what is on screen could not be read again, of when it is, and why. */
export const staleView = (scope: DetailsScope): TemplateResult | typeof nothing => {
  const {state, text, format, now, common, failures} = scope;
  const stale = [state.syncs, state.capabilities].find(resource => resource.kind === 'stale');
  if (!stale) return nothing;
  return alert({
    tone: 'warning',
    title: text.stale(format.moment(new Date(state.readAt ?? now).toISOString(), now)),
    text: html`<p>${(failures[stale.failure.code] ?? failures.unknown).text}</p>`,
    actions: html`<button @click=${() => scope.send({type: 'refresh'})}>${common.tryAgain}</button>`,
  });
};
