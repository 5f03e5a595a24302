import {expect} from '@open-wc/testing';
import type {OverviewDriver} from './open-overview.ts';
import {toldByAnotherTab} from '../../support/told-by-another-tab.ts';
import {closeOverviews, frame, openOverview} from './open-overview.ts';

const clipboardOf = (): {readonly written: string[]; readonly restore: () => void} => {
  const written: string[] = [];
  const {clipboard} = navigator;
  const {writeText} = clipboard;
  clipboard.writeText = text => {
    written.push(text);
    return Promise.resolve();
  };
  return {
    written,
    restore: () => {
      clipboard.writeText = writeText;
    },
  };
};

describe('the accounts of a sync', () => {
  afterEach(closeOverviews);

  it('are read when they are asked for, and shown with all that is known', async () => {
    const overview = await openOverview();
    expect(overview.calls).to.not.include('listAccounts');
    await overview.openAccounts('Operations Germany');
    expect(overview.calls.filter(call => call === 'listAccounts').length).to.equal(1);
    expect(overview.textsOf('thead th')).to.deep.equal(['Account', 'Holder', 'Balance', 'Linked asset']);
    const [name, holder, balance, asset] = overview.cells('Business account');
    expect(name).to.match(/^Business account … 4711$|^Business account .*4711/);
    expect(holder).to.equal('Windpark Nord GmbH');
    expect(balance).to.match(/^€128,402\.17 today, \d\d:\d\d$/);
    expect(asset).to.equal('Asset Corp › Germany › Fund A › Windpark Nord');
    expect(overview.cells('Tax account')[2]).to.match(/^-€1,250\.00 /);
    expect(overview.cells('Reserve')[3]).to.equal('Link an asset');
    expect(overview.find('table')?.getAttribute('aria-label')).to.equal('Accounts of Operations Germany');
    await expect(overview.element).to.be.accessible();
  });

  it('stand below a button that says whether they are shown', async () => {
    const overview = await openOverview();
    const opener = overview.button('Get accounts: Operations Germany');
    expect(opener?.getAttribute('aria-expanded')).to.equal('false');
    const region = overview.root.getElementById(opener?.getAttribute('aria-controls') ?? '');
    expect(region?.checkVisibility()).to.equal(false);
    await overview.openAccounts('Operations Germany');
    expect(overview.focused).to.equal('Hide accounts: Operations Germany');
    expect(region?.checkVisibility()).to.equal(true);
    await overview.openAccounts('Solar France');
    expect(overview.rows.length).to.equal(9);
    await overview.press('Hide accounts: Operations Germany');
    expect(overview.rows.length).to.equal(6);
    expect(overview.button('Get accounts: Operations Germany')?.getAttribute('aria-expanded')).to.equal('false');
  });

  for (const width of [900, 320])
    it(`have their place before they are here: nothing moves when they come, ${width} px wide`, async () => {
      const overview = await openOverview({width});
      const card = overview.card('Operations Germany');
      card.scrollIntoView(); // what is not seen is not laid out
      overview.client.world.faults.latencyMs = 1000;
      await overview.press('Get accounts: Operations Germany');
      await overview.until(() => overview.has('.pending'), 'skeletons');
      await overview.settle();
      const before = card.getBoundingClientRect().height;
      await overview.pass(1000);
      await overview.until(() => overview.rows.length === 3, 'accounts');
      const after = card.getBoundingClientRect().height;
      expect(Math.abs(after - before), `${before} → ${after} px`).to.be.at.most(4);
    });

  it('show the last digits of an IBAN, the whole on request, and copy it', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    const iban = (await overview.client.listAccounts({syncId: 'operations-germany'})).items[0]?.iban ?? '';
    expect(overview.element.shadowRoot?.innerHTML).to.not.include(iban.slice(4, 14));
    const show = overview.button('Show whole IBAN: Business account');
    expect(show?.getAttribute('aria-pressed')).to.equal('false');
    await overview.press('Show whole IBAN: Business account');
    expect(overview.cells('Business account')[0]?.replaceAll(' ', '')).to.include(iban);
    expect(overview.focused).to.equal('Hide IBAN: Business account');
    expect(overview.cells('Reserve')[0], 'and no other').to.not.match(/DE\d\d/);

    const clipboard = clipboardOf();
    try {
      await overview.press('Copy IBAN: Business account');
      expect(clipboard.written).to.deep.equal([iban]);
      expect(overview.polite).to.equal('Copied');
      expect(overview.focused).to.equal('Copy IBAN: Business account');
    } finally {
      clipboard.restore();
    }
    await overview.press('Hide IBAN: Business account');
    expect(overview.element.shadowRoot?.innerHTML).to.not.include(iban.slice(4, 14));
    expect(overview.button('Copy IBAN: Business account')).to.equal(undefined);
  });

  it('say nothing of copying where it is not allowed', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    await overview.press('Show whole IBAN: Business account');
    const {clipboard} = navigator;
    const {writeText} = clipboard;
    clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    try {
      await overview.press('Copy IBAN: Business account');
      expect(overview.polite).to.equal('');
    } finally {
      clipboard.writeText = writeText;
    }
  });

  it('have a dash where a balance is not known, and never nought', async () => {
    const overview = await openOverview({scenario: 'balances-missing'});
    await overview.openAccounts('Operations Germany');
    for (const account of ['Business account', 'Reserve', 'Tax account'])
      expect(overview.cells(account)[2]).to.equal('— not read yet');
    expect(overview.text).to.not.match(/[€$]|0\.00/);
    await overview.pass(21 * 60_000);
    overview.element.refresh();
    await overview.until(() => overview.cells('Reserve')[2]?.startsWith('€40,000.00'), 'balances');
  });

  it('show money of every currency, digit for digit', async () => {
    const overview = await openOverview({scenario: 'many-currencies'});
    await overview.openAccounts('Treasury');
    const {items} = await overview.client.listAccounts({syncId: 'solar-france'});
    /** Without noughts at either end: the currency decides how many of them are shown. */
    const digits = (text: string): string => text.replaceAll(/\D/g, '').replaceAll(/^0+|0+$/g, '');
    for (const [at, {balance}] of items.entries()) {
      const cell = overview.rows[at]?.querySelector('.figure')?.textContent ?? '';
      if (balance)
        expect(digits(overview.rows[at]?.querySelector('.amount')?.textContent ?? '')).to.equal(digits(balance.amount));
      else expect(cell).to.include('—');
    }
    for (const width of [900, 320]) {
      overview.box.style.inlineSize = `${width}px`;
      await frame(); // oxlint-disable-line no-await-in-loop
      for (const cell of overview.all('.figure')) expect(cell.scrollWidth).to.be.at.most(cell.clientWidth + 1);
      expect(overview.element.scrollWidth).to.be.at.most(width);
    }
    expect(new Set(items.map(({currency}) => currency)).size).to.be.greaterThan(3);
  });

  it('carry their own trouble; the others are not touched by it', async () => {
    const overview = await openOverview({scenario: 'partly-failed'});
    await overview.openAccounts('Solar France');
    await overview.until(() => overview.textsOf('.account-trouble')[0], 'the trouble');
    expect(overview.textsOf('.account-trouble')).to.deep.equal(['This is no longer there']);
    expect(overview.row('Livret').querySelector('.account-trouble')).to.not.equal(null);
  });

  it('say what failed, alone, and are read again', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Solar France');
    overview.client.world.faults.always('listAccounts', {kind: 'status', status: 503});
    await overview.press('Get accounts: Operations Germany');
    await overview.until(() => overview.textOf('.inset .title'), 'an alert');
    expect(overview.textsOf('.inset .title')).to.deep.equal(['Something went wrong on our side']);
    expect(overview.card('Operations Germany').querySelector('.inset .alert')).to.not.equal(null);
    expect(overview.card('Solar France').querySelectorAll('[data-account]').length).to.equal(6);
    expect(overview.assertive).to.include('Something went wrong on our side. ');
    await expect(overview.element).to.be.accessible();
    overview.client.world.faults.clear();
    await overview.press('Try again');
    await overview.until(() => overview.rows.length === 9, 'accounts');
  });

  it('stay when they cannot be read again', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    overview.client.world.faults.always('listAccounts', {kind: 'offline'});
    overview.element.refresh();
    await overview.until(() => overview.textOf('.inset .title'), 'an alert');
    expect(overview.textOf('.inset .title')).to.equal('You are offline');
    expect(overview.rows.length).to.equal(3);
  });

  it('are there at once when a bank was just connected', async () => {
    const overview = await openOverview();
    overview.element.dispatchEvent(
      new CustomEvent('bank-sync-created', {detail: {syncId: 'solar-france', accountIds: []}, bubbles: true}),
    );
    await overview.until(() => overview.rows.length === 6, 'accounts');
  });

  it('follow a link that was made elsewhere', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    const {linkVersion = 0} = (await overview.client.listAccounts({syncId: 'operations-germany'})).items[1] ?? {};
    await overview.client.linkAccount({accountId: 'og-reserve', assetId: 'de-a-wind-nord', linkVersion});
    toldByAnotherTab({topic: 'accounts', syncId: 'operations-germany'});
    await overview.until(() => overview.cells('Reserve')[3]?.endsWith('Windpark Nord'), 'the link');
    expect(overview.textOf('.summary')).to.equal('3 syncs, 14 accounts, one without an asset'.replace('one', '1'));
  });
});

describe('a thousand accounts', () => {
  afterEach(closeOverviews);

  const open = async (width?: number): Promise<OverviewDriver & {readonly name: string}> => {
    const overview = await openOverview({scenario: 'large-sync', ...(width === undefined ? {} : {width})});
    const name = overview.names[0] ?? '';
    await overview.openAccounts(name);
    return Object.assign(overview, {name});
  };
  const scroller = (overview: OverviewDriver): HTMLElement => overview.find('.scroller') as HTMLElement;
  const indexes = (overview: OverviewDriver): readonly number[] =>
    overview.rows.map(row => Number(row.getAttribute('aria-rowindex')));
  const scrollTo = async (overview: OverviewDriver, top: number): Promise<void> => {
    scroller(overview).scrollTop = top;
    scroller(overview).dispatchEvent(new Event('scroll'));
    await overview.settle();
  };

  it('are a window: few rows are drawn, and say where they stand', async () => {
    const overview = await open();
    expect(overview.rows.length).to.be.within(8, 60);
    expect(overview.find('table')?.getAttribute('aria-rowcount')).to.equal('1001');
    expect(indexes(overview)[0]).to.equal(2);
    await expect(overview.element).to.be.accessible();
  });

  it('hide no digit of a balance, however long it is', async () => {
    const overview = await openOverview({
      scenario: 'large-sync',
      wrap: client => ({
        listAccounts: async (...args) => {
          const page = await client.listAccounts(...args);
          const balance = {amount: '12345678901234567890.12', currency: 'IDR', readAt: '2026-11-24T06:00:00Z'};
          return {...page, items: page.items.map(account => ({...account, balance}))};
        },
      }),
    });
    await overview.openAccounts(overview.names[0] ?? '');
    for (const amount of overview.all('.amount')) {
      const cell = amount.closest('td')?.getBoundingClientRect();
      const {left, right, top, bottom} = amount.getBoundingClientRect();
      expect(left >= (cell?.left ?? 0) && right <= (cell?.right ?? 0), 'within its column').to.equal(true);
      expect(top >= (cell?.top ?? 0) && bottom <= (cell?.bottom ?? 0), 'within its row').to.equal(true);
    }
  });

  it('move with the window, and only what is near is read', async () => {
    const overview = await open();
    const calls = (): number => overview.calls.filter(call => call === 'listAccounts').length;
    expect(calls()).to.equal(1);
    await scrollTo(overview, 61 * 30);
    expect(indexes(overview)[0]).to.be.within(20, 32);
    const shown = overview.rows.find(row => row.getAttribute('aria-rowindex') === '35')?.getBoundingClientRect();
    const view = scroller(overview).getBoundingClientRect();
    expect((shown?.top ?? 0) - view.top, 'where it would stand among all').to.be.closeTo(37 + 61 * 33 - 61 * 30, 3);
    for (let page = 0; page < 30 && calls() < 4; page += 1) await scrollTo(overview, scroller(overview).scrollHeight); // oxlint-disable-line no-await-in-loop
    expect(calls()).to.be.greaterThan(1);
    expect(overview.rows.length).to.be.at.most(60);
    await scrollTo(overview, 0);
    expect(indexes(overview)[0]).to.equal(2);
  });

  it('are all reached by scrolling on', async () => {
    const overview = await open();
    for (let turn = 0; turn < 60 && Math.max(...indexes(overview)) < 1001; turn += 1)
      await scrollTo(overview, scroller(overview).scrollHeight); // oxlint-disable-line no-await-in-loop
    expect(Math.max(...indexes(overview))).to.equal(1001);
    expect(overview.rows.length).to.be.at.most(60);
  });

  it('keep the focus with its account while the window moves, and in the list when it has gone', async () => {
    const overview = await open();
    const row = overview.rows[3];
    const account = row?.dataset['account'];
    row?.querySelector('button')?.focus();
    await scrollTo(overview, 61 * 4);
    expect(overview.root.activeElement?.closest('tr')?.dataset['account']).to.equal(account);
    scroller(overview).scrollIntoView({block: 'end'});
    window.scrollBy(0, 300);
    const {scrollY} = window;
    await scrollTo(overview, 61 * 60);
    expect(overview.root.activeElement?.className).to.equal('scroller');
    expect([scroller(overview).scrollTop, window.scrollY], 'nothing jumps').to.deep.equal([61 * 60, scrollY]);
  });

  it('can be scrolled by keyboard', async () => {
    const overview = await open();
    expect(scroller(overview).tabIndex).to.equal(0);
    expect(scroller(overview).getAttribute('aria-label')).to.equal(`Accounts of ${overview.name}`);
    scroller(overview).focus();
    await overview.key('End');
    await overview.until(() => scroller(overview).scrollTop > 0, 'a scrolled list');
  });

  it('fit a narrow page', async () => {
    const overview = await open(320);
    expect(overview.rows.length).to.be.within(4, 60);
    expect(overview.element.scrollWidth).to.be.at.most(320);
    await scrollTo(overview, 132 * 40);
    const heights = new Set(overview.rows.map(each => Math.round(each.getBoundingClientRect().height)));
    expect([...heights]).to.deep.equal([132]);
  });
});
