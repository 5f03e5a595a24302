import {expect} from '@open-wc/testing';
import type {OverviewDriver} from './open-overview.ts';
import {closeOverviews, openOverview} from './open-overview.ts';

const lists = (overview: OverviewDriver): number => overview.calls.filter(call => call === 'listBankSyncs').length;
const openLarge = async (): Promise<OverviewDriver> => {
  const overview = await openOverview({scenario: 'large'});
  await overview.until(() => overview.names.length === 50, 'a whole page');
  return overview;
};

describe('a thousand syncs', () => {
  afterEach(closeOverviews);

  it('come in pages', async () => {
    const overview = await openLarge();
    expect(overview.textOf('.summary')).to.match(/^1,000 syncs, 100,000 accounts, /);
    expect(overview.textOf('.pager')).to.equal('Previous 1–50 of 1,000 Next');
    expect(lists(overview)).to.equal(1);
    await expect(overview.element).to.be.accessible();
    const first = overview.names;
    await overview.press('Next');
    await overview.until(() => overview.textOf('.pager').includes('51–100'), 'the next page');
    expect(overview.names.filter(name => first.includes(name))).to.deep.equal([]);
    expect(overview.focused).to.equal('Next');
    await overview.press('Previous');
    await overview.until(() => overview.textOf('.pager').includes('1–50'), 'the first page');
    expect(overview.names).to.deep.equal(first);
    expect(overview.button('Previous')?.getAttribute('aria-disabled')).to.equal('true');
    await overview.press('Previous');
    expect(lists(overview), 'nothing before the first').to.equal(3);
  });

  it('keep the page on screen while another one comes, and say that it does', async () => {
    const overview = await openLarge();
    const first = overview.names;
    overview.client.world.faults.latencyMs = 3000;
    await overview.press('Next');
    expect(overview.names).to.deep.equal(first);
    expect(overview.find('ul.syncs')?.getAttribute('aria-busy')).to.equal('true');
    await overview.press('Next');
    await overview.pass(3000);
    await overview.until(() => overview.textOf('.pager').includes('51–100'), 'one page on, not two');
    expect(overview.find('ul.syncs')?.getAttribute('aria-busy')).to.equal('false');
  });

  it('are narrowed by name, bank or city when the user has stopped typing', async () => {
    const overview = await openLarge();
    await overview.press('Next');
    await overview.until(() => overview.textOf('.pager').includes('51–100'), 'the next page');
    const wanted = overview.names[7] ?? '';
    await overview.type('#filter', wanted.slice(0, 4));
    await overview.type('#filter', wanted);
    await overview.pass(249);
    expect(lists(overview)).to.equal(2);
    await overview.pass(1);
    await overview.until(() => overview.names.length < 50, 'fewer');
    expect(lists(overview)).to.equal(3);
    expect(overview.names).to.include(wanted);
    expect(overview.focused, 'the user goes on typing').to.equal('filter');
    expect(overview.textOf('.summary'), 'the figures are those of all').to.match(/^1,000 syncs/);
  });

  it('say that nothing matches when it is known, and show all again', async () => {
    const overview = await openLarge();
    await overview.type('#filter', ' qqq zzz ');
    expect(overview.text).to.not.include('No sync matches');
    await overview.pass(250);
    await overview.reads('No sync matches “qqq zzz”.');
    await expect(overview.element).to.be.accessible();
    await overview.type('#filter', 'qqq zzzz');
    expect(overview.text, 'of the new words nothing is known yet').to.not.include('No sync matches');
    await overview.pass(250);
    await overview.reads('No sync matches “qqq zzzz”.');
    await overview.press('Show all syncs');
    await overview.pass(250);
    await overview.until(() => overview.names.length === 50, 'all again');
    expect(overview.root.querySelector<HTMLInputElement>('#filter')?.value).to.equal('');
    expect(overview.focused, 'the button has gone').to.not.equal('');
  });

  it('keep what is typed when the list cannot be read', async () => {
    const overview = await openLarge();
    overview.client.world.faults.always('listBankSyncs', {kind: 'offline'});
    await overview.type('#filter', 'nord');
    await overview.pass(250);
    await overview.reads('could not refresh');
    expect(overview.names.length).to.equal(50);
    expect(overview.root.querySelector<HTMLInputElement>('#filter')?.value).to.equal('nord');
    expect(overview.focused).to.equal('filter');
  });

  it('keep the focus on its sync when the list moves under it', async () => {
    const overview = await openOverview();
    overview.button('Get accounts: Solar France')?.focus();
    await overview.client.removeBankSync({syncId: 'fund-b'});
    overview.element.refresh();
    await overview.until(() => overview.names.length === 2, 'one less');
    await overview.settle();
    expect(overview.focused).to.equal('Get accounts: Solar France');
  });

  it('give the focus to the heading when its sync has gone', async () => {
    const overview = await openOverview();
    overview.button('Get accounts: Solar France')?.focus();
    await overview.client.removeBankSync({syncId: 'solar-france'});
    overview.element.refresh();
    await overview.until(() => overview.names.length === 2, 'one less');
    await overview.settle();
    expect(overview.focused).to.equal('heading');
  });
});
