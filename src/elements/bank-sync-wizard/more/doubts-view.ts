import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {assetPath} from '../../../ui/asset-path.ts';
import {icon} from '../../../ui/icon.ts';
import type {Doubt, DoubtState} from '../views/doubt.ts';
import type {MoreOfWizard, WizardScope} from '../views/scope.ts';

const ended = (state: DoubtState, {account, link}: Doubt, text: MoreOfWizard['text']['changes']): string => {
  switch (state) {
    case 'linked':
      return text.linked(account.name, link.asset.name);
    case 'left':
      return text.left(account.name);
    case 'conflict':
      return text.conflict;
    default:
      return text.failed;
  }
};

/** Links that the renewal was not sure of, as questions: nothing is linked without an answer. */
export const doubtsView = (
  doubts: readonly Doubt[],
  syncId: string,
  {common, format}: WizardScope,
  {text: {changes: text}, doubts: control}: MoreOfWizard,
): TemplateResult | typeof nothing => {
  if (doubts.length === 0) return nothing;
  const {busy} = control;
  // Two accounts may have one name.
  const told = (name: string, lastFour: string | undefined): string =>
    lastFour === undefined ? name : `${name} ••••\u00a0${lastFour}`;
  const question = (doubt: Doubt, at: number): TemplateResult => {
    const {account, link} = doubt;
    const state = control.stateOf(doubt);
    if (state !== 'asked' && state !== 'linking')
      return html`<li id="doubt-${at}" tabindex="-1" class="answered">
        ${icon(state === 'linked' ? 'check' : 'info')}<span>${ended(state, doubt, text)}</span>
      </li>`;
    const own = state === 'linking';
    return html`<li id="doubt-${at}" tabindex="-1">
      <p class="strong">${text.question(told(account.name, account.lastFour), told(link.formerName, link.lastFour))}</p>
      <p class="small muted">${text.linkedTo} ${assetPath(link.asset, common)}</p>
      <div class="row">
        <button
          type="button"
          aria-label=${text.yesFor(account.name, link.asset.name)}
          aria-disabled=${busy ? 'true' : 'false'}
          aria-busy=${own ? 'true' : 'false'}
          @click=${() => void control.link(doubt, syncId)}
        >
          ${own ? text.linking : text.yes}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label=${text.noFor(account.name)}
          aria-disabled=${busy ? 'true' : 'false'}
          @click=${() => (busy ? undefined : control.leave(doubt))}
        >
          ${text.no}
        </button>
      </div>
    </li>`;
  };
  return html`<section class="doubts" aria-labelledby="doubts">
    <h3 id="doubts">${text.doubtful(doubts.length, format)}</h3>
    <p class="small muted">${text.doubtfulText}</p>
    <ul>
      ${doubts.map(question)}
    </ul>
  </section>`;
};
