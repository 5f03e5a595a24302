import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {AccountChange} from '../../../contract/account-changes.ts';
import type {FlowAt} from '../../../store/flow/flow-state.ts';
import type {MoreOfWizard, WizardScope} from '../views/scope.ts';
import {doubtsOf} from './doubts-controller.ts';
import {doubtsView} from './doubts-view.ts';

type Changes = FlowAt<'done'>['changes'];

const shown = 5;

/** The renewal in one sentence. */
export const changesLead = (
  {unchanged, added, missing, renamed = 0}: Changes,
  {format}: WizardScope,
  {text: {changes: text}}: MoreOfWizard,
): string =>
  added + missing + renamed === 0
    ? text.nothing(unchanged, format)
    : text.counts({unchanged, renamed, added, missing}, format);

/** Whether the API has said which accounts have changed. */
export const tellsChanges = ({accounts}: Changes): boolean => (accounts?.length ?? 0) > 0;

/** Which accounts are new, renamed or missing, and which links are in doubt. */
export const changesView = (
  {accounts = [], ...counts}: Changes,
  syncId: string,
  scope: WizardScope,
  more: MoreOfWizard,
): TemplateResult => {
  const {changes: text} = more.text;
  const {format} = scope;
  const line = ({name, formerName, lastFour}: AccountChange): TemplateResult =>
    html`<li>
      <span class="text"
        ><bdi>${name}</bdi> ${
          formerName === undefined ? nothing : html`<span class="muted small">${text.formerly(formerName)}</span>`
        }</span
      >
      ${lastFour === undefined ? nothing : html`<span class="muted small">${text.ending(lastFour)}</span>`}
    </li>`;
  const group = (change: 'added' | 'renamed' | 'missing'): TemplateResult | typeof nothing => {
    const all = accounts.filter(each => each.change === change);
    if (all.length === 0) return nothing;
    const rest = Math.max(counts[change] ?? 0, all.length) - Math.min(all.length, shown);
    return html`<section class="changed" aria-labelledby="changed-${change}">
      <h3 id="changed-${change}">${text[change]}</h3>
      ${change === 'missing' ? html`<p class="small muted">${text.missingText}</p>` : nothing}
      <ul class="accounts">
        ${all.slice(0, shown).map(line)}
        ${rest > 0 ? html`<li class="muted small">${text.more(rest, format)}</li>` : nothing}
      </ul>
    </section>`;
  };
  return html`${doubtsView(doubtsOf(accounts), syncId, scope, more)} ${group('added')} ${group('renamed')}
  ${group('missing')}`;
};
