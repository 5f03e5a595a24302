import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {LinkedAsset} from '../../../contract/asset.ts';
import type {ConflictState, DoneState, UnconfirmedState} from '../../../store/link/link-state.ts';
import {alert} from '../../../ui/alert.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {icon} from '../../../ui/icon.ts';
import type {LinkerScope} from './scope.ts';

/** What has replaced the tree; its title takes the focus. */
const outcome = (title: string, text?: TemplateResult): TemplateResult =>
  alert({tone: 'warning', title: html`<span id="outcome" tabindex="-1">${title}</span>`, text});

const side = (label: string, asset: LinkedAsset | null, {common}: LinkerScope): TemplateResult => html`
  <div class="side">
    <div class="small muted">${label}</div>
    ${asset ? assetPath(asset, common) : nothing}
  </div>
`;

const chosen = (scope: LinkerScope<ConflictState | UnconfirmedState>): TemplateResult | typeof nothing =>
  scope.state.wanted ? side(`${scope.text.chosen}:`, scope.state.wanted, scope) : nothing;

/** The way back, and the way on. */
const footer = (back: string, goBack: () => void, on: string, goOn: () => void): TemplateResult => html`
  <div class="footer">
    <button @click=${goBack}>${back}</button>
    <button class="primary" part="primary" @click=${goOn}>${on}</button>
  </div>
`;

/** Somebody else was faster: what they chose, what was about to be sent; who wins is the user's to say. */
export const conflictView = (scope: LinkerScope<ConflictState>): TemplateResult => {
  const {state, text} = scope;
  const {linkedAsset} = state.current;
  const {title, linkedTo, linkedToNothing, keepTheirs, overwrite} = text.conflict;
  return html`
    ${outcome(title)} ${side(linkedAsset ? linkedTo : linkedToNothing, linkedAsset, scope)} ${chosen(scope)}
    ${footer(
      keepTheirs,
      () => scope.send({type: 'keep'}),
      state.wanted ? overwrite : text.unlink,
      () => scope.send({type: 'overwrite'}),
    )}
  `;
};

/** Nobody knows what became of the change; nothing is sent again by itself. */
export const unconfirmedView = (scope: LinkerScope<UnconfirmedState>): TemplateResult => {
  const {state, text, common, failures} = scope;
  const {title, text: words, check} = text.unknown;
  const why = failures[state.failure.code] ?? failures.unknown;
  return html`
    ${outcome(
      title,
      html`<p>${words}</p>
        <p class="small muted">${why.title}. ${why.next}</p>`,
    )}
    ${chosen(scope)}
    ${footer(
      common.close,
      () => scope.leave(),
      check,
      () => scope.send({type: 'check'}),
    )}
  `;
};

/** What is true now. Seen where nobody closes the linker. */
export const doneView = (scope: LinkerScope<DoneState>): TemplateResult => {
  const {state, text, common} = scope;
  const {name, linkedAsset} = state.account;
  return html`
    <div class="panel">
      <span class="monogram">${icon('check')}</span>
      <p class="strong text">${linkedAsset ? text.linked(name, linkedAsset.name) : text.unlinked(name)}</p>
      ${linkedAsset ? assetPath(linkedAsset, common) : nothing}
      <button @click=${() => scope.again()}>${text.again}</button>
    </div>
  `;
};
