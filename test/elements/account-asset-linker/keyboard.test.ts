import {expect} from '@open-wc/testing';
import {openReserve, press} from './open-linker.ts';

describe('account-asset-linker: keyboard', () => {
  it('walks, opens, closes and chooses in the tree', async () => {
    const linker = await openReserve();
    linker.find('#rows').focus();
    expect(linker.active).to.equal('Asset Corp');
    await press('ArrowDown');
    expect(linker.active).to.equal('Germany');
    await press('ArrowRight');
    await linker.until(() => linker.names.includes('Fund A'));
    expect(linker.active, 'opening does not move').to.equal('Germany');
    await press('ArrowRight', 'ArrowRight');
    await linker.until(() => linker.names.includes('Windpark Nord'));
    await press('ArrowDown');
    expect(linker.active).to.equal('Windpark Nord');
    await press('Enter');
    expect(linker.row('Windpark Nord').getAttribute('aria-selected')).to.equal('true');
    await press('ArrowDown', 'Space');
    expect(linker.row('Windpark Süd').getAttribute('aria-selected'), 'disabled').to.equal('false');
    expect(linker.row('Windpark Nord').getAttribute('aria-selected'), 'the choice stays').to.equal('true');
    await press('ArrowLeft');
    expect(linker.active, 'to the parent').to.equal('Fund A');
    await press('ArrowLeft');
    expect(linker.names, 'closes').to.not.include('Windpark Nord');
    await press('Space');
    expect(linker.names, 'a structuring node opens').to.include('Windpark Nord');
    await press('End');
    expect(linker.active).to.equal('United Kingdom');
    await press('Home');
    expect(linker.active).to.equal('Asset Corp');
    await press('PageDown', 'PageDown');
    expect(linker.active).to.equal('United Kingdom');
    await press('PageUp', 'PageUp');
    expect(linker.active).to.equal('Asset Corp');
    expect(linker.focused, 'the focus has never left the box').to.equal('rows');
  });

  it('finds a row by the letters of its name', async () => {
    const linker = await openReserve();
    await linker.open('Germany', 'Fund A');
    linker.find('#rows').focus();
    await press('w');
    expect(linker.active).to.equal('Windpark Nord');
    await press('Home');
    const type = (key: string, timeStamp: number): void => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
      Object.defineProperty(event, 'timeStamp', {value: timeStamp});
      linker.find('#rows').dispatchEvent(event);
    };
    // Long after the key above, however long this page has been here.
    const later = performance.now() + 60_000;
    type('f', later);
    type('r', later + 100);
    await linker.settle();
    expect(linker.active, 'together').to.equal('France');
    type('f', later + 10_000);
    await linker.settle();
    expect(linker.active, 'apart: the next word').to.equal('Fund A');
  });

  it('leaves combinations to the browser and to others', async () => {
    const linker = await openReserve();
    linker.find('#rows').focus();
    for (const init of [{ctrlKey: true}, {metaKey: true}, {altKey: true}, {isComposing: true}]) {
      const event = new KeyboardEvent('keydown', {key: 'g', cancelable: true, ...init});
      linker.find('#rows').dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    }
    expect(linker.active).to.equal('Asset Corp');
  });

  it('searches, walks and chooses without leaving the field', async () => {
    const linker = await openReserve();
    linker.find('#search').focus();
    await linker.search('windpark');
    expect(linker.active).to.equal('Windpark Nord');
    expect(linker.find('#search').getAttribute('aria-expanded')).to.equal('true');
    await press('ArrowDown');
    expect(linker.active).to.equal('Windpark Süd');
    await press('Enter');
    expect(linker.has('[aria-selected=true]')).to.equal(false);
    await press('ArrowDown', 'Enter');
    expect(linker.root.querySelector('[aria-selected=true] .path')?.textContent).to.contain('Fund B');
    expect(linker.focused).to.equal('search');
  });

  it('leaves Home in the field to the caret, and the space to the words', async () => {
    const linker = await openReserve();
    linker.find('#search').focus();
    await linker.search('windpark');
    await press('ArrowDown', 'Home');
    expect(linker.active, 'Home moves the caret').to.equal('Windpark Süd');
    expect(linker.field.selectionStart).to.equal(0);
    await press('ArrowUp', 'ArrowUp', 'Space');
    expect(linker.field.value).to.equal(' windpark');
    expect(linker.focused).to.equal('search');
  });

  it('goes from the field into the tree, and from the field to the results', async () => {
    const linker = await openReserve();
    linker.find('#search').focus();
    await press('ArrowDown');
    expect(linker.focused).to.equal('rows');
    await linker.search('dreiland');
    await press('Tab', 'Tab');
    expect(linker.focused).to.equal('rows');
    await press('Space');
    expect(linker.root.querySelector('[aria-selected=true] .name')?.textContent).to.equal('Windpark Dreiland');
  });

  it('clears the search by Escape, and only then lets it through', async () => {
    const linker = await openReserve();
    await linker.search('dreiland');
    let through = 0;
    const count = (event: KeyboardEvent): void => void (event.key === 'Escape' && (through += 1));
    document.addEventListener('keydown', count);
    await press('Escape');
    expect(linker.field.value).to.equal('');
    expect(through).to.equal(0);
    await press('Escape');
    expect(through).to.equal(1);
    document.removeEventListener('keydown', count);
  });

  it('turns left and right around where lines run from right to left', async () => {
    const linker = await openReserve({dir: 'rtl'});
    linker.find('#rows').focus();
    await press('ArrowDown', 'ArrowLeft');
    await linker.until(() => linker.names.includes('Fund A'));
    await press('ArrowRight');
    expect(linker.names).to.not.include('Fund A');
  });

  it('opens once while Enter is held', async () => {
    const linker = await openReserve();
    linker.find('#rows').focus();
    await press('ArrowDown');
    const held = (repeat: boolean): void => {
      linker.find('#rows').dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', repeat, cancelable: true}));
    };
    held(false);
    held(true);
    await linker.settle();
    expect(linker.row('Germany').getAttribute('aria-expanded')).to.equal('true');
  });

  it('tries again by the row that says what failed, and goes on where it was', async () => {
    const linker = await openReserve();
    linker.client.world.faults.next('listAssets', {kind: 'unreachable'});
    linker.find('#rows').focus();
    await press('ArrowDown', 'ArrowRight');
    await linker.until(() => linker.names.includes('No connection Try again'));
    expect(linker.assertive).to.contain('No connection');
    await press('ArrowDown', 'Enter');
    await linker.until(() => linker.names.includes('Fund A'));
    expect(linker.active, 'the first of what has come').to.equal('Fund A');
    expect(linker.focused).to.equal('rows');
  });
});
