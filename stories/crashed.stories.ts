import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import {breakDrawing} from '../test/support/around-a-wizard.ts';
import {button, find, stage} from '../test/support/stage.ts';
import {until} from '../test/support/until.ts';
import {words} from '../test/support/pages/words.ts';

type Tag = 'bank-integrations-overview' | 'bank-sync-wizard' | 'account-asset-linker' | 'bank-sync-health';

const meta: Meta = {
  title: 'A mistake of ours',
  parameters: {
    docs: {
      description: {
        component:
          'What stands where an element cannot be drawn because of a mistake in it: a box in the language of the page, with a button that begins anew. The other elements go on, and the host is told by a `bank-failure`.',
      },
    },
  },
};
export default meta;

/** Lets the element be drawn once, and then no more. @returns what heals it. */
const crash = async (
  tag: Tag,
  canvas: HTMLElement,
): Promise<{readonly element: Element; readonly heal: () => void}> => {
  const element = canvas.querySelector(tag);
  if (!element) throw new Error('the story has no element');
  await until(() => find(element, '.sync h3, #heading, .lines'), 'a first drawing');
  const heal = breakDrawing(element);
  await until(() => find(element, '[role=alert]')?.textContent?.trim(), 'the box, and what it says');
  return {element, heal};
};

const story = (tag: Tag): StoryObj => ({
  render: () => {
    const {element, client} = stage(tag);
    if (tag === 'account-asset-linker')
      void client
        .listAccounts({syncId: 'operations-germany'})
        .then(({items}) => Object.assign(element, {account: items[0]}));
    element.style.maxInlineSize = tag === 'bank-integrations-overview' ? '1040px' : '560px';
    return element;
  },
  play: async ({canvasElement}) => void (await crash(tag, canvasElement)),
});

export const Overview = story('bank-integrations-overview');
export const Wizard = story('bank-sync-wizard');
export const Linker = story('account-asset-linker');
export const Health = story('bank-sync-health');
/** The button begins anew: where the mistake is gone, the element is back. */
export const HealedByTheButton: StoryObj = {
  ...Overview,
  play: async ({canvasElement}) => {
    const {element, heal} = await crash('bank-integrations-overview', canvasElement);
    heal();
    const names = Object.values(words).map(({common}) => common.tryAgain);
    names.flatMap(name => button(element, name) ?? [])[0]?.click();
    await until(() => find(element, '.sync h3'), 'the overview');
  },
};
