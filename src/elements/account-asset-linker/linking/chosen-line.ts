import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {assetPath} from '../../../ui/asset-path.ts';
import {currentChip} from '../views/row.ts';
import type {LinkingScope} from './linking-scope.ts';

/** What is chosen, or linked now, or missing. */
export const chosenLine = ({state, text, more, common}: LinkingScope): TemplateResult => {
  const {selected} = state;
  const asset = selected ?? state.account.linkedAsset;
  return html`
    ${selected ? html`<span class="visually-hidden">${more.chosen}:</span>` : nothing}
    ${asset ? assetPath(asset, common) : more.nothingChosen} ${asset && !selected ? currentChip(text.current) : nothing}
  `;
};
