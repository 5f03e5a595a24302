import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {LinkedAsset} from '../../../contract/asset.ts';
import type {ConflictState, DoneState, UnconfirmedState} from '../../../store/link/link-state.ts';
import {alert} from '../../../ui/alert.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {icon} from '../../../ui/icon.ts';
import type {LinkerScope} from './scope.ts';

/** The title of what has replaced the tree; takes the focus. */
const outcome = (words: string): TemplateResult => html`<span id="outcome" tabindex="-1">${words}</span>`;

const side = (label: string, asset: LinkedAsset | null | undefined, scope: LinkerScope): TemplateResult => html`
  <div class="side">
    <dt class="small muted">${label}</dt>
    <dd>${asset ? assetPath(asset, scope.common) : html`<span aria-hidden="true">—</span>`}</dd>
  </div>
`;

/** Somebody else was faster: what they chose, what was about to be sent, and who wins is the user's to say. */
export const conflictView = (scope: LinkerScope<ConflictState>): TemplateResult => {
  const {state, text} = scope;
  const {linkedAsset} = state.current;
  const {conflict} = text;
  return html`
    ${alert({tone: 'warning', title: outcome(conflict.title)})}
    <dl class="sides">
      ${side(linkedAsset ? conflict.linkedTo : conflict.linkedToNothing, linkedAsset, scope)}
      ${state.wanted ? side(`${text.chosen}:`, state.wanted, scope) : nothing}
    </dl>
    <div class="footer">
      <button @click=${() => scope.send({type: 'keep'})}>${conflict.keepTheirs}</button>
      <button
        class=${state.wanted ? 'primary' : 'danger-fill'}
        part="primary"
        @click=${() => scope.send({type: 'overwrite'})}
      >
        ${state.wanted ? conflict.overwrite : text.unlink}
      </button>
    </div>
  `;
};

/** Nobody knows what became of the change; nothing is sent again by itself. */
export const unconfirmedView = (scope: LinkerScope<UnconfirmedState>): TemplateResult => {
  const {state, text, common, failures} = scope;
  const {unknown} = text;
  const why = failures[state.failure.code] ?? failures.unknown;
  return html`
    ${alert({
      tone: 'warning',
      title: outcome(unknown.title),
      text: html`<p>${unknown.text}</p>
        <p class="small muted">${why.title}. ${why.next}</p>`,
    })}
    <dl class="sides">${state.wanted ? side(`${text.chosen}:`, state.wanted, scope) : nothing}</dl>
    <div class="footer">
      <button id="leave" @click=${() => scope.leave()}>${common.close}</button>
      <button class="primary" part="primary" @click=${() => scope.send({type: 'check'})}>${unknown.check}</button>
    </div>
  `;
};

/** What is true now. Seen where nobody closes the linker. */
export const doneView = (scope: LinkerScope<DoneState>): TemplateResult => {
  const {state, text, common} = scope;
  const {name, linkedAsset} = state.account;
  return html`
    <div class="done">
      <span class="hero">${icon('check')}</span>
      <p class="strong text">${linkedAsset ? text.linked(name, linkedAsset.name) : text.unlinked(name)}</p>
      ${linkedAsset ? assetPath(linkedAsset, common) : nothing}
      <button id="again" @click=${() => scope.again()}>${text.again}</button>
    </div>
  `;
};
