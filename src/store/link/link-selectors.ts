import type {LinkState} from './link-state.ts';

/** Whether `save` does something: an asset is selected, and it is not the one that is linked already. */
export const maySave = (state: LinkState): boolean =>
  state.kind === 'choosing' && state.selected !== undefined && state.selected.id !== state.account.linkedAsset?.id;

/** Whether a change is on its way: the tree is inert, `aria-busy`. */
export const isSaving = ({kind}: LinkState): boolean => kind === 'saving' || kind === 'checking';
