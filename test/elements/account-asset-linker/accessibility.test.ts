import {expect, fixtureSync, html} from '@open-wc/testing';
import 'bank-integration-elements/define';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import type {LinkerDriver} from './open-linker.ts';
import {LinkerDriver as Driver, openLinker, openReserve, press} from './open-linker.ts';

const states: Readonly<Record<string, () => Promise<LinkerDriver>>> = {
  tree: async () => {
    const linker = await openLinker({account: 'og-business'});
    await linker.chooseNord();
    return linker;
  },
  loading: () => openReserve({early: true, prepare: ({world}) => void (world.faults.latencyMs = 5000)}),
  results: async () => {
    const linker = await openReserve();
    await linker.search('fund');
    return linker;
  },
  'nothing found': async () => {
    const linker = await openReserve();
    await linker.search('xyzzy');
    return linker;
  },
  failed: () => openReserve({early: true, prepare: ({world}) => world.faults.next('listAssets', {kind: 'offline'})}),
  'a branch failed': async () => {
    const linker = await openReserve();
    linker.client.world.faults.next('listAssets', {kind: 'offline'});
    await linker.click(linker.row('Germany'));
    return linker;
  },
  saving: async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    linker.client.world.faults.latencyMs = 5000;
    await linker.click(linker.find('#save'));
    return linker;
  },
  conflict: async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    await linker.linkByOthers('og-reserve', 'fr-rhone-1');
    await linker.click(linker.find('#save'));
    return linker;
  },
  done: async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    await linker.click(linker.find('#save'));
    return linker;
  },
};

describe('account-asset-linker: for everybody', () => {
  for (const [name, open] of Object.entries(states))
    for (const scheme of ['light', 'dark'])
      it(`passes axe: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        const linker = await open();
        await linker.settle();
        await expect(linker.element).to.be.accessible();
        document.documentElement.style.colorScheme = '';
      });

  it('has its live regions before anything is said', async () => {
    const linker = await openReserve({early: true, prepare: ({world}) => void (world.faults.latencyMs = 5000)});
    const regions = [linker.find('[role=status]'), linker.find('[role=alert]')];
    expect(regions.map(region => region.textContent)).to.deep.equal(['', '']);
    await linker.client.clock.advance(5000);
    linker.client.world.faults.latencyMs = 0;
    await linker.search('windpark');
    expect(linker.find('[role=status]') === regions[0]).to.equal(true);
    expect(linker.polite).to.equal('4 assets found');
    await linker.search('xyzzy');
    expect(linker.polite).to.equal('No asset matches “xyzzy”.');
  });

  it('does not take the focus of a page that loads', async () => {
    const linker = await openReserve();
    expect(document.activeElement === document.body).to.equal(true);
    linker.element.focus();
    await linker.settle();
    expect(linker.focused).to.equal('heading');
  });

  it('takes the focus of a dialog that is opened for it, once it is seen', async () => {
    const linker = await openReserve();
    const host = document.createElement('div');
    const dialog = document.createElement('dialog');
    const slot = document.createElement('slot');
    slot.name = 'dialog';
    dialog.append(slot);
    host.attachShadow({mode: 'open'}).append(dialog);
    const late = document.createElement('account-asset-linker');
    Object.assign(late, {client: linker.client, account: linker.element.account, slot: 'dialog'});
    host.append(late);
    linker.element.parentElement?.append(host);
    await late.updateComplete;
    await linker.settle();
    expect(document.activeElement === document.body).to.equal(true);
    dialog.showModal();
    await linker.until(() => late.shadowRoot?.activeElement?.id === 'heading');
  });

  it('speaks German, switched while it is used, and keeps what was typed and where the focus is', async () => {
    const linker = await openReserve();
    await linker.search('süd');
    linker.element.parentElement!.lang = 'de';
    await linker.until(() => linker.words.includes('„Reserve“ mit einem Asset verknüpfen'));
    expect(linker.words).to.contain('in Konzeptphase');
    expect(linker.field.value).to.equal('süd');
    expect(linker.focused).to.equal('search');
    expect(linker.find('#search').getAttribute('aria-label')).to.equal('Assets suchen');
    await linker.until(() => linker.find('#chosen').textContent.includes('Wählen'));
    await linker.click(linker.find('#save'));
    expect(linker.polite).to.equal('Wählen Sie das Asset, zu dem dieses Konto gehört.');
  });

  it('fits 320 px', async () => {
    const linker = await openLinker({account: 'og-business', width: 320, lang: 'de'});
    await linker.until(() => linker.words.includes('verknüpfen'));
    await linker.open('Germany', 'Fund A');
    expect(linker.element.scrollWidth).to.be.at.most(320);
    const box = linker.find('#rows');
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    for (const button of linker.root.querySelectorAll('button')) {
      const {width, height, right} = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(right).to.be.at.most(linker.element.getBoundingClientRect().right);
    }
  });

  it('takes the focus in the dialog of the overview, gives it back, and the overview knows at once', async () => {
    const client = createSimulatedClient();
    const overview = document.createElement('bank-integrations-overview');
    Object.assign(overview, {client, clock: client.clock});
    fixtureSync<HTMLElement>(html`<div lang="en"></div>`).append(overview);
    const inOverview = (selector: string) => overview.shadowRoot?.querySelector<HTMLElement>(selector);
    const buttonOf = (words: string) =>
      [...(overview.shadowRoot?.querySelectorAll('button') ?? [])].find(each =>
        (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(words),
      );
    const {until} = Driver.prototype;
    const waiting = {element: overview, words: '', names: []} as unknown as LinkerDriver;
    await until.call(waiting, () => buttonOf('Get accounts: Operations Germany') !== undefined, 'overview');
    buttonOf('Get accounts: Operations Germany')?.click();
    await until.call(waiting, () => buttonOf('Reserve') !== undefined, 'accounts');
    const opener = [...(overview.shadowRoot?.querySelectorAll<HTMLElement>('.link-asset') ?? [])][0]!;
    opener.focus();
    opener.click();
    await until.call(waiting, () => document.querySelector('account-asset-linker') !== null, 'linker');
    const linker = new Driver(document.querySelector('account-asset-linker')!, client);
    await linker.until(() => linker.focused === 'heading', 'focus on the heading');
    await linker.until(() => linker.names.includes('Germany'));
    await linker.search('dreiland');
    await press('Enter');
    await linker.click(linker.find('#save'));
    await until.call(waiting, () => inOverview('#opened')?.hasAttribute('open') === false, 'closed');
    await until.call(
      waiting,
      () => inOverview('[data-account="og-reserve"]')?.textContent?.includes('Windpark Dreiland') === true,
      'the link in the overview',
    );
    expect(document.querySelectorAll('account-asset-linker').length).to.equal(0);
    expect(document.activeElement === overview, 'not lost to the page').to.equal(true);
  });
});
