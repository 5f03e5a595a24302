import {expect} from '@open-wc/testing';
import type {Scenario} from 'bank-integration-elements/mocks';
import {findScenario} from 'bank-integration-elements/mocks';
import {openLinker, openReserve} from './open-linker.ts';

const noAssets: Scenario = {
  ...findScenario('default'),
  id: 'no-assets',
  define: start => {
    const world = findScenario('default').define(start);
    const at = (): never => {
      throw new RangeError('nothing there');
    };
    return {...world, tree: {...world.tree, roots: {count: 0, at}}};
  },
};

describe('account-asset-linker: what it shows', () => {
  it('says which account it is about, and opens a single root', async () => {
    const linker = await openReserve();
    expect(linker.find('#heading').textContent).to.equal('Link “Reserve” to an asset');
    expect(linker.words).to.contain('Windpark Nord GmbH · DE •••• 9026');
    expect(linker.names).to.deep.equal(['Asset Corp', 'Germany', 'France', 'United Kingdom']);
    expect(linker.words).to.contain('Choose the asset this account belongs to.');
  });

  it('holds the place of what loads', async () => {
    const linker = await openReserve({early: true, prepare: ({world}) => void (world.faults.latencyMs = 5000)});
    expect(linker.root.querySelectorAll('.skeleton').length).to.equal(3);
    expect(linker.element.matches(':state(loading)')).to.equal(true);
    const {height} = linker.find('.box').getBoundingClientRect();
    await linker.client.clock.advance(5000);
    await linker.until(() => linker.names[0] === 'Asset Corp');
    expect(linker.element.matches(':state(loading)')).to.equal(false);
    expect(linker.find('.box').getBoundingClientRect().height, 'no shift').to.equal(height);
  });

  it('tells assistive technology where each row stands', async () => {
    const linker = await openReserve();
    await linker.open('Germany', 'Fund A');
    const told = linker.rows.map(row =>
      ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded', 'aria-disabled'].map(name =>
        row.getAttribute(name),
      ),
    );
    expect(told).to.deep.equal([
      ['1', '1', '1', 'true', null],
      ['2', '1', '3', 'true', null],
      ['3', '1', '2', 'true', null],
      ['4', '1', '3', null, null],
      ['4', '2', '3', null, 'true'],
      ['4', '3', '3', 'false', null],
      ['3', '2', '2', 'false', null],
      ['2', '2', '3', 'false', null],
      ['2', '3', '3', 'false', null],
    ]);
  });

  it('shows why a node cannot be linked, and does not choose it', async () => {
    const linker = await openReserve();
    await linker.open('Germany', 'Fund A');
    const south = linker.row('Windpark Süd');
    expect(south.textContent).to.contain('in conceptual stage');
    await linker.click(south);
    expect(linker.row('Windpark Süd').getAttribute('aria-selected')).to.equal('false');
    expect(linker.polite).to.equal('Windpark Süd: in conceptual stage');
    expect(linker.find('#save').getAttribute('aria-disabled')).to.equal('true');
  });

  it('opens and closes a structuring node by a press, and a branch keeps what is open in it', async () => {
    const linker = await openReserve();
    await linker.open('Germany', 'Fund A');
    await linker.click(linker.row('Germany'));
    expect(linker.names).to.not.include('Fund A');
    await linker.click(linker.row('Germany').querySelector<HTMLElement>('.twisty')!);
    expect(linker.names).to.include('Windpark Nord');
  });

  it('shows the path of what is chosen', async () => {
    const linker = await openReserve();
    await linker.chooseNord();
    expect(linker.find('#chosen').textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
      'Chosen: Asset Corp › Germany › Fund A › Windpark Nord',
    );
    expect(linker.find('#save').getAttribute('aria-disabled')).to.equal('false');
  });

  it('marks the present link, in the tree and below it', async () => {
    const linker = await openLinker({account: 'og-business'});
    expect(linker.find('#chosen').textContent).to.contain('linked now');
    await linker.open('Germany', 'Fund A');
    expect(linker.row('Windpark Nord').textContent).to.contain('linked now');
    await linker.click(linker.row('Windpark Nord'));
    expect(linker.find('#save').getAttribute('aria-disabled'), 'it is linked already').to.equal('true');
    await linker.click(linker.find('#save'));
    expect(linker.polite).to.equal('Windpark Nord: linked now');
  });

  it('finds assets by any word of name and path, in a flat list with marks', async () => {
    const linker = await openReserve();
    await linker.search('sud');
    expect(linker.names).to.deep.equal(['Windpark Süd', 'Parc éolien Vent du Sud']);
    expect(linker.row('Windpark Süd').querySelector('mark')?.textContent).to.equal('Süd');
    expect(linker.row('Windpark Süd').getAttribute('aria-disabled')).to.equal('true');
    expect(linker.row('Parc éolien Vent du Sud').querySelector('.path')?.textContent).to.contain(
      'Asset Corp › France › Fund A › Projet Vallée du Rhône',
    );
    await linker.search('fund c');
    expect(linker.row('Fund C').textContent).to.contain('groups other assets');
    const inPath = linker.row('Wind Farm North').querySelectorAll('.path mark');
    expect([...inPath].map(mark => mark.textContent)).to.include('Fund');
  });

  it('tells apart assets of the same name by their path', async () => {
    const linker = await openReserve();
    await linker.search('nord wind');
    expect(linker.names).to.deep.equal(['Windpark Nord', 'Windpark Nord']);
    await linker.click(linker.row('Windpark Nord', 1));
    expect(linker.find('#chosen').textContent).to.contain('Fund B');
  });

  it('says that nothing was found only after an answer, and clears the search', async () => {
    const linker = await openReserve();
    await linker.search('xyzzy');
    expect(linker.words).to.contain('No asset matches “xyzzy”.');
    linker.client.world.faults.next('listAssets', {kind: 'offline'});
    await linker.search('xyzzy again');
    expect(linker.words).to.not.contain('No asset matches');
    await linker.until(() => linker.words.includes('You are offline'));
    await linker.click(linker.button('Clear search'));
    expect(linker.names[0]).to.equal('Asset Corp');
    expect(linker.field.value).to.equal('');
    expect(linker.focused).to.equal('search');
  });

  it('asks for more only when told to, and goes on at the first new row', async () => {
    const linker = await openLinker({scenario: 'large-tree'});
    await linker.search('nord');
    expect(linker.names.length).to.equal(51);
    expect(linker.names[50]).to.match(/^Show more [\d,]+$/);
    await linker.click(linker.rows[50]!);
    await linker.until(() => linker.find('#rows').getAttribute('aria-activedescendant') === 'row-50');
    expect(linker.row(linker.active).getAttribute('aria-posinset')).to.not.equal(null);
  });

  it('explains an organisation without assets, with room for the host', async () => {
    const linker = await openReserve({scenario: noAssets});
    expect(linker.words).to.contain('There are no assets in your organisation yet.');
    expect(linker.has('slot[name="no-assets"]')).to.equal(true);
  });

  it('says that a part of the path may not be seen', async () => {
    const linker = await openReserve({scenario: 'confined'});
    expect(linker.names[0]).to.equal('Fund A');
    await linker.search('windpark nord');
    expect(linker.row('Windpark Nord').textContent).to.contain('part of the path is not visible to you');
  });

  for (const [scenario, title] of [
    ['hidden', 'You may not do this'],
    ['read-only', 'You may not do this'],
    ['no-subscription', 'Bank sync is not part of your plan'],
  ] as const)
    it(`offers nothing that would be refused again (${scenario})`, async () => {
      const linker = await openReserve({scenario});
      if (scenario !== 'hidden') {
        await linker.chooseNord();
        await linker.click(linker.find('#save'));
      }
      await linker.until(() => linker.words.includes(title));
      expect(linker.has('#save')).to.equal(false);
      expect(linker.has('#rows')).to.equal(false);
      expect(linker.words).to.not.contain('Try again');
      expect(linker.has('slot[name="upgrade"]')).to.equal(scenario === 'no-subscription');
      linker.button('Close').click();
      expect(linker.heard.map(({type}) => type)).to.deep.equal(['bank-link-cancelled']);
      expect(linker.closes).to.equal(1);
    });
});
