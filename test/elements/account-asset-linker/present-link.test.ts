import {expect} from '@open-wc/testing';
import type {BankIntegrationsClient} from 'bank-integration-elements';
import type {LinkerDriver} from './open-linker.ts';
import {openLinker, press, readAccountOf} from './open-linker.ts';

/** An account of the default organisation that is linked to an asset, with every request for assets written down. */
const openLinkedTo = async (assetId: string): Promise<{linker: LinkerDriver; asked: (string | undefined)[]}> => {
  const asked: (string | undefined)[] = [];
  const linker = await openLinker({
    account: 'og-reserve',
    wrap: client => ({
      ...client,
      listAssets: (...args: Parameters<BankIntegrationsClient['listAssets']>) => {
        asked.push(args[0].parentId);
        return client.listAssets(...args);
      },
    }),
  });
  await linker.linkByOthers('og-reserve', assetId);
  asked.length = 0;
  linker.element.account = await readAccountOf(linker.client, 'og-reserve');
  await linker.until(() => linker.find('#rows').textContent.includes('linked now'), 'the present link');
  await linker.settle();
  return {linker, asked};
};

describe('account-asset-linker: the present link', () => {
  it('is where the tree opens, by one request for each level', async () => {
    const {linker, asked} = await openLinkedTo('fr-rhone-1');
    expect(asked.length).to.equal(5);
    expect(new Set(asked).size, 'none twice').to.equal(5);
    expect(linker.row('Centrale solaire Valence').textContent).to.contain('linked now');
    expect(linker.active).to.equal('Centrale solaire Valence');
  });

  it('is on screen, without the page being scrolled or the focus taken', async () => {
    const {linker} = await openLinkedTo('fr-rhone-1');
    const box = linker.find('#rows').getBoundingClientRect();
    const row = linker.row('Centrale solaire Valence').getBoundingClientRect();
    expect(row.bottom).to.be.at.most(box.bottom);
    expect(row.top).to.be.at.least(box.top);
    expect(document.documentElement.scrollTop).to.equal(0);
    expect(document.activeElement === document.body).to.equal(true);
    linker.find('#rows').focus();
    await press('ArrowUp');
    expect(linker.active, 'from there the keyboard goes on').to.equal('Projet Vallée du Rhône');
  });

  it('does not hold on to the user who goes elsewhere meanwhile', async () => {
    const linker = await openLinker({
      account: 'og-business',
      early: true,
      prepare: ({world}) => void (world.faults.latencyMs = 500),
    });
    await linker.client.clock.advance(500);
    await linker.until(() => linker.names[0] === 'Asset Corp');
    linker.find('#rows').focus();
    await press('Home');
    await linker.untilPressable();
    for (let level = 0; level < 4; level += 1) await linker.client.clock.advance(500); // oxlint-disable-line no-await-in-loop
    await linker.settle();
    expect(linker.active).to.equal('Asset Corp');
    expect(linker.names).to.not.include('Windpark Nord');
  });
});
