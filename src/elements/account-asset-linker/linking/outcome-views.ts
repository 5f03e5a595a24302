import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {LinkedAsset} from '../../../contract/asset.ts';
import type {ConflictState, DoneState, LinkState, UnconfirmedState} from '../../../store/link/link-state.ts';
import {alert} from '../../../ui/alert.ts';
import {assetPath} from '../../../ui/asset-path.ts';
import {icon} from '../../../ui/icon.ts';
import type {LinkingScope} from './linking-scope.ts';

/** What has replaced the tree; its title takes the focus. */
const outcome = (title: string, text?: TemplateResult): TemplateResult =>
  alert({tone: 'warning', title: html`<span id="outcome" tabindex="-1">${title}</span>`, text});

const side = (label: string, asset: LinkedAsset | null, {common}: LinkingScope): TemplateResult => html`
  <div class="side">
    <div class="small muted">${label}</div>
    ${asset ? assetPath(asset, common) : nothing}
  </div>
`;

const chosen = (scope: LinkingScope<ConflictState | UnconfirmedState>): TemplateResult | typeof nothing =>
  scope.state.wanted ? side(`${scope.more.chosen}:`, scope.state.wanted, scope) : nothing;

/** The way back, and the way on. */
const footer = (back: string, goBack: () => void, on: string, goOn: () => void): TemplateResult => html`
  <div class="footer">
    <button @click=${goBack}>${back}</button>
    <button class="primary" part="primary" @click=${goOn}>${on}</button>
  </div>
`;

/** Somebody else was faster: what they chose, what was about to be sent; who wins is the user's to say. */
const conflictView = (scope: LinkingScope<ConflictState>): TemplateResult => {
  const {state, text, more} = scope;
  const {linkedAsset} = state.current;
  const {title, linkedTo, linkedToNothing, keepTheirs, overwrite} = more.conflict;
  return html`
    ${outcome(title)} ${side(linkedAsset ? linkedTo : linkedToNothing, linkedAsset, scope)} ${chosen(scope)}
    ${footer(
      keepTheirs,
      () => scope.act(({send}) => send({type: 'keep'})),
      state.wanted ? overwrite : text.unlink,
      () => scope.act(({send}) => send({type: 'overwrite'})),
    )}
  `;
};

/** Nobody knows what became of the change; nothing is sent again by itself. */
const unconfirmedView = (scope: LinkingScope<UnconfirmedState>): TemplateResult => {
  const {state, more, common, failures} = scope;
  const {title, text: words, check} = more.unknown;
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
      () => scope.act(({send}) => send({type: 'check'})),
    )}
  `;
};

/** What is true now. Seen where nobody closes the linker. */
const doneView = (scope: LinkingScope<DoneState>): TemplateResult => {
  const {state, more, common} = scope;
  const {name, linkedAsset} = state.account;
  return html`
    <div class="panel">
      <span class="monogram">${icon('check')}</span>
      <p class="strong text">${linkedAsset ? more.linked(name, linkedAsset.name) : more.unlinked(name)}</p>
      ${linkedAsset ? assetPath(linkedAsset, common) : nothing}
      <button @click=${() => scope.again()}>${more.again}</button>
    </div>
  `;
};

type Views = {readonly [K in LinkState['kind']]: (scope: LinkingScope<LinkState & {kind: K}>) => unknown};

const views: Views = {
  choosing: () => nothing,
  saving: () => nothing,
  checking: () => nothing,
  conflict: conflictView,
  unconfirmed: unconfirmedView,
  done: doneView,
};

/** What replaces the tree. A new state does not compile until it has a view. */
export const outcomeView = (scope: LinkingScope): unknown =>
  (views[scope.state.kind] as (scope: LinkingScope) => unknown)(scope);
