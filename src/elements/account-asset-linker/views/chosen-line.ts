import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {assetPath} from '../../../ui/asset-path.ts';
import {icon} from '../../../ui/icon.ts';
import type {LinkerScope} from './scope.ts';

export const currentChip = ({text}: LinkerScope): TemplateResult =>
  html`<span class="chip good">${icon('link')}${text.current}</span>`;

/** What is chosen, or linked now, or missing. Has its place even when it has nothing to say. */
export const chosenLine = (scope: LinkerScope): TemplateResult => {
  const {state, text, common} = scope;
  const {selected} = state;
  const asset = selected ?? state.account.linkedAsset;
  return html`
    <p id="chosen" class="small muted">
      ${selected ? html`<span class="visually-hidden">${text.chosen}:</span>` : nothing}
      ${asset ? assetPath(asset, common) : text.nothingChosen} ${asset && !selected ? currentChip(scope) : nothing}
    </p>
  `;
};
