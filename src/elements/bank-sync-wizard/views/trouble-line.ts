import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {WizardScope} from './scope.ts';

/** A quiet line while the connection is not there; nothing is lost meanwhile. */
export const troubleLine = ({state, text}: WizardScope): TemplateResult => {
  const words = state.online
    ? state.kind === 'asking' && state.pollTrouble
      ? text.approve.trouble
      : ''
    : text.approve.offline;
  return html`<p class="small trouble-line">${words || nothing}</p>`;
};
