import {expect} from '@open-wc/testing';
import {closeOverviews, openOverview} from './open-overview.ts';

describe('strings of others', () => {
  afterEach(closeOverviews);

  for (const width of [900, 320])
    it(`are text, whatever is in them, and stay in their box: ${width} px wide`, async () => {
      const overview = await openOverview({scenario: 'hostile-names', width});
      const {items} = await overview.client.listBankSyncs({});
      expect(overview.all('[data-sync] h3').map(({textContent}) => textContent)).to.deep.equal(
        items.map(({name}) => name),
      );
      const [first] = items;
      overview.find('.disclosure button')?.click();
      await overview.until(() => overview.rows.length > 0, 'accounts');
      const accounts = (await overview.client.listAccounts({syncId: first?.id ?? ''})).items;
      const shown = overview.rows.map(row => row.querySelector('.name')?.textContent);
      expect(shown).to.deep.equal(accounts.map(({name}) => name));
      const holders = overview.rows.map(row => row.querySelector('.holder')?.textContent);
      expect(holders).to.deep.equal(accounts.map(({holder}) => holder));
      for (const tag of ['script', 'img', 'iframe', 'b b', 'object', 'style', 'a'])
        expect(overview.root.querySelectorAll(tag).length, tag).to.equal(0);
      for (const element of overview.all('[data-sync], [data-sync] *'))
        for (const {name} of element.attributes) expect(name).to.not.match(/^on|^style$|^srcdoc$/);
      expect(overview.element.scrollWidth).to.be.at.most(overview.element.clientWidth);
      for (const card of overview.all('[data-sync]')) {
        const box = card.getBoundingClientRect();
        for (const text of card.querySelectorAll('h3, .name, .holder, .chip, button')) {
          const {left, right} = text.getBoundingClientRect();
          expect(left, text.className).to.be.at.least(box.left - 1);
          expect(right, text.className).to.be.at.most(box.right + 1);
        }
      }
      await expect(overview.element).to.be.accessible();
    });

  it('do not turn the line of ours around', async () => {
    const overview = await openOverview({scenario: 'right-to-left'});
    overview.find('.disclosure button')?.click();
    await overview.until(() => overview.rows.length > 0, 'accounts');
    for (const element of overview.all('h3, .name, .holder'))
      expect(getComputedStyle(element).unicodeBidi, element.className).to.match(/isolate|plaintext/);
    await expect(overview.element).to.be.accessible();
  });

  it('are said as they are, in a name that was changed and in a question', async () => {
    const overview = await openOverview();
    await overview.press('Rename Fund B');
    await overview.until(() => overview.has('#rename'), 'the field');
    await overview.type('#rename', '<img src=x onerror=alert(1)>');
    await overview.key('Enter');
    await overview.until(() => overview.names.includes('<img src=x onerror=alert(1)>'), 'the name');
    expect(overview.polite).to.equal('Renamed to <img src=x onerror=alert(1)>.');
    await overview.askToRemove('<img src=x onerror=alert(1)>');
    expect(overview.textOf('#unsync h2')).to.equal('Unsync “<img src=x onerror=alert(1)>”?');
    expect(overview.has('img')).to.equal(false);
  });

  it('of the bank stand as a quotation, as text', async () => {
    const overview = await openOverview({
      wrap: client => ({
        listBankSyncs: async (...args) => {
          const page = await client.listBankSyncs(...args);
          const problem = {code: 'action-at-bank', bankText: '<b>Neu</b>\nAGB'} as const;
          return {...page, items: page.items.map(sync => ({...sync, problem}))};
        },
      }),
    });
    const quote = await overview.until(() => overview.find('[part=bank-text] bdi'), 'the quotation');
    expect(quote.textContent).to.equal('<b>Neu</b>\nAGB');
    expect(quote.children.length).to.equal(0);
  });
});
