import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {LinkerDriver} from './open-linker.ts';
import {openReserve, readAccountOf} from './open-linker.ts';

const block = (...parts: readonly string[]): Promise<unknown> =>
  executeServerCommand(
    'test:block',
    parts.map(part => `*${part}*`),
  );
const failed = 'This part did not load';

/** Sends a key to the tree; whether the linker took it. */
const sendKey = (linker: LinkerDriver, key: string, init: KeyboardEventInit = {}): boolean => {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...init});
  linker.find('#rows').dispatchEvent(event);
  return event.defaultPrevented;
};

// The code is loaded once for a page, so the order of these tests counts: what fails here has never been loaded.
describe('account-asset-linker: code that is loaded after the tree', () => {
  let linker: LinkerDriver;

  before(async () => {
    await block('/linking/linking.ts');
    linker = await openReserve({early: true});
    // Out of the fixture, which is cleaned up after each test.
    document.body.append(linker.element);
    await linker.until(() => linker.names.includes('Germany'), 'the tree');
  });
  after(async () => {
    await block();
    linker.element.remove();
  });

  it('is not needed for the tree, and that it does not load disturbs nobody', async () => {
    await linker.settle();
    expect(linker.words).to.not.contain(failed);
    expect(linker.assertive).to.equal('');
    expect(linker.has('#save')).to.equal(true);
  });

  it('says so once it is needed, with a way on and a way out', async () => {
    linker.row('Germany').click();
    await linker.until(() => linker.words.includes(failed), failed);
    await linker.until(() => linker.assertive.startsWith(failed), 'said aloud');
    await expect(linker.element).to.be.accessible();
    linker.button('Cancel').click();
    expect(linker.heard.map(({type}) => type)).to.deep.equal(['bank-link-cancelled']);
  });

  it('forgets what was asked for with the account that it was asked for', async () => {
    linker.element.account = {...(await readAccountOf(linker.client, 'og-reserve')), id: 'another'};
    await linker.until(() => !linker.words.includes(failed));
    linker.element.account = await readAccountOf(linker.client, 'og-reserve');
    await linker.until(() => linker.names.includes('Germany'), 'the tree');
  });

  it('leaves to the browser what is its own, keeps the rest, and tries again', async () => {
    expect(sendKey(linker, 'Tab')).to.equal(false);
    expect(sendKey(linker, 'g', {ctrlKey: true})).to.equal(false);
    expect(sendKey(linker, 'ArrowDown')).to.equal(true);
    await linker.until(() => linker.words.includes(failed), failed);
    linker.button('Try again').click();
    await linker.element.updateComplete;
    expect(linker.words, 'a calm word meanwhile').to.contain('Loading…');
    // Chromium remembers that a module did not load until the page is loaded anew; the sentence says so.
    await linker.until(() => linker.words.includes(failed), 'again');
  });
});
