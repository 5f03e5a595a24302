import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {until} from '../../support/until.ts';
import {speak} from './overflowing.ts';

describe('direction', () => {
  const box = document.createElement('div');
  beforeEach(() => document.body.append(box));
  afterEach(() => {
    for (const name of ['lang', 'dir']) box.removeAttribute(name);
    box.replaceChildren();
    box.remove();
  });

  const open = async (outside: Readonly<Record<string, string>>, own: Readonly<Record<string, string>> = {}) => {
    for (const [name, value] of Object.entries(outside)) box.setAttribute(name, value);
    const client = createSimulatedClient();
    const element = document.createElement('bank-integrations-overview');
    for (const [name, value] of Object.entries(own)) element.setAttribute(name, value);
    Object.assign(element, {client, clock: client.clock});
    box.append(element);
    await until(() => element.shadowRoot?.querySelector('[data-sync]'), 'the list');
    return element;
  };
  const runs = (element: Element, direction: 'ltr' | 'rtl'): Promise<unknown> =>
    until(() => element.matches(`:dir(${direction})`), direction);

  it('is that of the language around it', async () => {
    const element = await open({lang: 'ar'});
    await runs(element, 'rtl');
    box.lang = 'pl';
    await runs(element, 'ltr');
    expect(element.hasAttribute('dir'), 'it takes away what it has set').to.equal(false);
  });

  it('is that of its own language, in a page that runs the other way', async () => {
    const arabic = await open({lang: 'en', dir: 'ltr'}, {lang: 'ar-EG'});
    await runs(arabic, 'rtl');
    arabic.lang = 'de';
    await runs(arabic, 'ltr');
    box.replaceChildren();
    const english = await open({lang: 'ar', dir: 'rtl'}, {lang: 'en'});
    await runs(english, 'ltr');
  });

  it('is the host’s where the host has said it, as near as the language', async () => {
    const element = await open({lang: 'ar', dir: 'ltr'});
    await speak(box, element, 'fr');
    await speak(box, element, 'ar');
    expect([element.matches(':dir(ltr)'), element.hasAttribute('dir')]).to.deep.equal([true, false]);
    box.replaceChildren();
    const own = await open({lang: 'ar'}, {dir: 'ltr'});
    await speak(box, own, 'es');
    await speak(box, own, 'ar');
    expect(own.getAttribute('dir')).to.equal('ltr');
  });

  it('asks no second time: whoever watches is left in peace', async () => {
    let changes = 0;
    const observer = new MutationObserver(records => {
      changes += records.length;
    });
    const element = await open({lang: 'en'});
    observer.observe(element, {attributes: true, attributeFilter: ['dir']});
    await speak(box, element, 'ar');
    for (let times = 0; times < 5; times++) {
      element.requestUpdate();
      await element.updateComplete; // oxlint-disable-line no-await-in-loop
    }
    await speak(box, element, 'en');
    observer.disconnect();
    expect(changes).to.equal(2);
  });

  it('leaves names as they are: what is put into an Arabic sentence is isolated', async () => {
    const element = await open({lang: 'ar'});
    await until(() => element.shadowRoot?.textContent.includes('قطع الاتصال'), 'Arabic');
    const label = [...(element.shadowRoot?.querySelectorAll('[aria-label]') ?? [])]
      .map(each => each.getAttribute('aria-label') ?? '')
      .find(each => each.includes('Fund B'));
    expect(label).to.contain('\u2068Fund B\u2069');
  });
});
