import {expect} from '@open-wc/testing';
import {openReserve} from './open-linker.ts';

// The code behind a press is loaded once for a page: a file of its own, with one test.
describe('account-asset-linker: a press before its code', () => {
  it('is kept with everything that follows, and done in order', async () => {
    const linker = await openReserve({early: true});
    await linker.until(() => linker.names.includes('Germany'), 'the tree');
    const box = linker.find('#rows');
    const key = (name: string): KeyboardEvent => {
      const event = new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true});
      box.dispatchEvent(event);
      return event;
    };
    linker.row('Germany').click();
    expect(key('ArrowDown').defaultPrevented, 'the page does not scroll').to.equal(true);
    key('ArrowDown');
    key('Tab');
    await linker.element.updateComplete;
    expect(linker.words).to.contain('Loading…');
    await linker.until(() => linker.names.includes('Fund A'), 'Germany is open');
    expect(linker.active).to.not.equal('Germany');
    expect(linker.words).to.not.contain('Loading…');
    expect(linker.find('#chosen').textContent).to.contain('Choose the asset');
    await linker.search('dreiland');
    expect(linker.names).to.deep.equal(['Windpark Dreiland']);
  });
});
