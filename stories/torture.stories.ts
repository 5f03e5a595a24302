import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import {find, stage} from '../test/support/stage.ts';
import {until} from '../test/support/until.ts';
import {WizardDriver} from '../test/support/wizard-driver.ts';
import {inEnglish} from './support/in-english.ts';
import {scenarioOf} from './support/scenario-of.ts';

const meta: Meta = {
  title: 'Torture',
  parameters: {
    docs: {
      description: {component: 'Pages that do to the elements what no page should. They look as they always do.'},
    },
  },
};
export default meta;

/** A story: all elements on a page with such rules; `.page` is around them. */
const story = (rules: string, attributes: Readonly<Record<string, string>> = {}): StoryObj => {
  const drivers = new WeakMap<Element, WizardDriver>();
  return {
    render: (_args, {globals}) => {
      const scenario = scenarioOf(globals);
      const health = stage('bank-sync-health', {scenario});
      const overview = stage('bank-integrations-overview', {scenario});
      const wizard = stage('bank-sync-wizard', {scenario});
      const linker = stage('account-asset-linker', {scenario});
      const chooseAccount = async (): Promise<void> => {
        const {items: syncs} = await linker.client.listBankSyncs({});
        const syncId = syncs[0]?.id;
        const page = await (syncId === undefined ? undefined : linker.client.listAccounts({syncId}));
        linker.element.account = page?.items[0];
      };
      void chooseAccount();
      const style = document.createElement('style');
      style.textContent = `.page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; } ${rules}`;
      const page = document.createElement('div');
      page.className = 'page';
      for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
      page.append(health.element, overview.element, wizard.element, linker.element);
      const box = document.createElement('div');
      box.append(style, page);
      drivers.set(box, new WizardDriver(wizard));
      return box;
    },
    play: async ({canvasElement, globals}) => {
      const overview = canvasElement.querySelector('bank-integrations-overview');
      const linker = canvasElement.querySelector('account-asset-linker');
      const box = overview?.closest('.page')?.parentElement;
      const driver = box && drivers.get(box);
      if (!overview || !linker || !driver) throw new Error('the story has no elements');
      (await until(() => find(overview, '.disclosure button'), 'a sync')).click();
      await until(() => find(overview, 'tr[data-account]'), 'accounts');
      await until(() => find(linker, '[role=treeitem]'), 'the tree');
      if (!globals['scenario']) await inEnglish(() => driver.toLogin());
    },
  };
};

/** Everything that a page sets back, and more. */
export const Resets = story(`
  @scope (.page) {
    * { all: unset; }
    button { display: none; }
    svg { width: 0; }
    input { width: 10px; border: 4px dashed red; }
  }
`);

/** A page that puts everything in a line and shouts. */
export const Inherited = story(`
  .page {
    font: italic 900 28px/3 cursive;
    color: hotpink;
    text-align: center;
    text-indent: 40px;
    text-shadow: 2px 2px 4px black;
    text-transform: uppercase;
    letter-spacing: 0.4em;
    word-spacing: 1em;
    white-space: nowrap;
  }
`);

/** The distances that a reader may want between letters, words and lines (WCAG 2.2, 1.4.12). */
export const TextSpacing = story(
  `.page, .page * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }`,
);

/** A transformed ancestor is what fixed things would stand in. */
export const Transformed = story(`
  .page { transform: translateX(8px) scale(0.97); filter: saturate(1.01); perspective: 800px; will-change: transform; contain: layout; }
`);

/** No wider than a finger is long. */
export const Tiny = story(`.page { inline-size: 200px; }`);

/** A right-to-left island in a page that goes the other way. */
export const RightToLeftIsland = story('', {dir: 'rtl'});

/** A page that has doubled the root’s font. */
export const HugeRootFont = story(`:root { font-size: 32px; }`);

/** Enlarged by the page. */
export const Zoomed = story(`.page { zoom: 2; }`);
