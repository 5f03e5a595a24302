import {expect} from '@open-wc/testing';
import {openLinker, press} from './open-linker.ts';
import type {LinkerDriver} from './open-linker.ts';

const countries = [
  ...['Germany', 'France', 'United Kingdom', 'Spain', 'Italy', 'Poland'],
  ...['Netherlands', 'Austria', 'Switzerland', 'United States', 'Japan', 'Kuwait'],
];

/** Opens all countries: more than a hundred rows. By keys that the page makes itself: real ones come one round trip each. */
const openCountries = async (linker: LinkerDriver): Promise<void> => {
  const box = linker.find('#rows');
  box.focus();
  const keys = (...names: readonly string[]): void => {
    for (const key of names)
      box.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
  };
  keys('Home');
  for (const [at, country] of countries.entries()) {
    if (at > 0) keys(...Array.from({length: 8}, () => 'ArrowDown'));
    keys('ArrowDown', 'ArrowRight');
    // oxlint-disable-next-line no-await-in-loop
    await linker.until(
      () => linker.active === country && linker.row(country).getAttribute('aria-expanded') === 'true',
      country,
    );
  }
};

describe('account-asset-linker: 100,000 assets', () => {
  it('draws what is on screen, and says what is not', async () => {
    const linker = await openLinker({scenario: 'large-tree'});
    await openCountries(linker);
    const count = 1 + 12 + 12 * 8;
    expect(linker.rows.length).to.be.at.most(60);
    const box = linker.find('#rows');
    expect(box.scrollHeight).to.be.closeTo(count * 36, 40);
    expect(linker.row(linker.active).getAttribute('aria-setsize')).to.equal('12');
    await press('End');
    await linker.settle();
    expect(linker.active).to.equal('Fund H');
    expect(box.scrollTop).to.be.closeTo(box.scrollHeight - box.clientHeight, 8);
    const last = linker.row(linker.active).getBoundingClientRect();
    expect(last.bottom).to.be.at.most(box.getBoundingClientRect().bottom);
    await press('Home');
    await linker.settle();
    expect(box.scrollTop).to.be.at.most(6);
    expect(linker.active).to.equal('Meridian Renewables');
  });

  it('keeps the focus while the window is scrolled away from it, and comes back with the next key', async () => {
    const linker = await openLinker({scenario: 'large-tree'});
    await openCountries(linker);
    await press('Home', 'ArrowDown');
    const box = linker.find('#rows');
    box.scrollTop = 2000;
    await linker.until(() => !linker.names.includes('Meridian Renewables'));
    await linker.settle();
    expect(linker.rows.length).to.be.at.most(60);
    expect(linker.focused).to.equal('rows');
    expect(box.hasAttribute('aria-activedescendant'), 'never names what is not there').to.equal(false);
    const top = box.getBoundingClientRect();
    const drawn = linker.rows.map(row => row.getBoundingClientRect());
    expect(Math.min(...drawn.map(rect => rect.top)), 'no gap above').to.be.at.most(top.top);
    expect(Math.max(...drawn.map(rect => rect.bottom)), 'no gap below').to.be.at.least(top.bottom);
    await press('ArrowDown');
    await linker.settle();
    expect(linker.active).to.equal('Fund A');
    expect(box.scrollTop).to.be.lessThan(200);
  });

  it('has rows of the height that it reckons with, narrow as well', async () => {
    for (const [width, height] of [
      [600, 36],
      [320, 54],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const linker = await openLinker({scenario: 'large-tree', width});
      // oxlint-disable-next-line no-await-in-loop
      await openCountries(linker);
      const heights = new Set(linker.rows.map(row => row.getBoundingClientRect().height));
      expect([...heights]).to.deep.equal([height]);
    }
  });

  it('finds the tree as it was left when the search is cleared', async () => {
    const linker = await openLinker({scenario: 'large-tree'});
    await openCountries(linker);
    const box = linker.find('#rows');
    box.scrollTop = 1500;
    await linker.settle();
    const there = linker.names;
    await linker.search('lindenau');
    expect(linker.find('#rows').scrollTop).to.equal(0);
    expect(linker.names[0]).to.contain('Lindenau');
    await linker.click(linker.button('Clear search'));
    await linker.until(() => linker.find('#rows').scrollTop === 1500);
    expect(linker.names).to.include.members(there);
  });

  it('searches the whole of it', async () => {
    const linker = await openLinker({scenario: 'large-tree'});
    await linker.search('windpark lindenau projekt kingsmere');
    expect(linker.names.length).to.be.greaterThan(3);
    await linker.click(linker.rows[0]!);
    await linker.click(linker.find('#save'));
    await linker.until(() => linker.heard.length > 0);
    expect(linker.heard[0]?.type).to.equal('bank-account-linked');
  });
});
