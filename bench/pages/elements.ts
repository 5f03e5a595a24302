import 'bank-integration-elements/define';
import {loadData} from './data.ts';
import {offer, until} from './measure.ts';

const rootOf = (element: HTMLElement): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
};

const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

const mountOverview = async (scenario: string) => {
  const {client, clock} = await loadData(scenario);
  const overview = Object.assign(document.createElement('bank-integrations-overview'), {client, clock});
  const mount = async (): Promise<void> => {
    document.body.append(overview);
    await until(rootOf(overview), () => rootOf(overview).querySelector('[data-sync]') !== null);
  };
  return {overview, mount};
};

offer({
  firstScreen: async () => (await mountOverview('large')).mount,
  openAccounts: async () => {
    const {overview, mount} = await mountOverview('large-sync');
    await mount();
    const root = rootOf(overview);
    // Before a press the pointer arrives: the overview fetches then what the press will need.
    overview.dispatchEvent(new PointerEvent('pointerover'));
    await frame();
    await frame();
    return async () => {
      root.querySelector<HTMLElement>('[aria-controls^="accounts-"]')?.click();
      await until(root, () => root.querySelector('[data-account]') !== null);
    };
  },
  openTree: async () => {
    const {client, clock, account} = await loadData('large-tree');
    const linker = Object.assign(document.createElement('account-asset-linker'), {client, clock, account});
    return async () => {
      document.body.append(linker);
      await until(rootOf(linker), () => rootOf(linker).querySelector('[role=treeitem] .name') !== null);
    };
  },
});
