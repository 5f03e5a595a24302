import type {State} from '../state.ts';

const tags = {
  overview: 'bank-integrations-overview',
  wizard: 'bank-sync-wizard',
  linker: 'account-asset-linker',
  health: 'bank-sync-health',
} as const;

/** What stands where an element cannot draw itself. */
export const crashedStates: readonly State[] = (['overview', 'wizard', 'linker', 'health'] as const).map(element => ({
  name: `crashed/${element}`,
  setup: {element, ...(element === 'linker' && {account: 'first'})},
  walk: ({page}) =>
    page.evaluate(async tag => {
      const shown = document.querySelector(tag);
      await shown?.updateComplete;
      if (shown) window.stage.around.breakDrawing(shown);
    }, tags[element]),
  shows: ({page}) => page.locator(tags[element]).getByRole('alert').locator('.title:not(:empty)'),
}));
