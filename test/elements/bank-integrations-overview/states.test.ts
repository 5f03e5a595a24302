import {expect} from '@open-wc/testing';
import {closeOverviews, frame, openOverview} from './open-overview.ts';

const manageable = ['Sync with a bank', 'Rename', 'Unsync', 'Resync', 'Renew session', 'Link an asset', 'Change'];

describe('what the overview shows', () => {
  afterEach(closeOverviews);

  it('skeletons until both readings are here, in the place of what comes', async () => {
    const overview = await openOverview({early: true, prepare: ({client}) => (client.world.faults.latencyMs = 2000)});
    expect(overview.text).to.include('Bank integrations');
    expect(overview.text).to.include('Loading');
    expect(overview.all('.syncs[aria-hidden=true] .sync').length).to.equal(3);
    expect(overview.element.matches(':state(loading)')).to.equal(true);
    expect(overview.buttons).to.deep.equal([]);
    await expect(overview.element).to.be.accessible();
    const top = overview.find('.sync')?.getBoundingClientRect().top ?? 0;
    const height = overview.find('.sync')?.getBoundingClientRect().height ?? 0;
    await overview.pass(2000);
    await overview.until(() => overview.names.length === 3, 'the list');
    expect(overview.element.matches(':state(loading)')).to.equal(false);
    await frame();
    const [first] = overview.all('[data-sync]');
    const drawn = first?.getBoundingClientRect().height ?? 0;
    expect(Math.abs(drawn - height), `${drawn} px instead of ${height}`).to.be.at.most(4);
    expect(top).to.be.greaterThan(0);
  });

  it('the list: figures first, then what needs the user, then every sync', async () => {
    const overview = await openOverview();
    expect(overview.textOf('.summary')).to.equal('3 syncs, 14 accounts, 2 without an asset');
    expect(overview.textsOf('.banners .title')).to.deep.equal([
      'One bank sync needs you.',
      'One bank session ends in 6 days.',
    ]);
    expect(overview.names).to.deep.equal(['Fund B', 'Operations Germany', 'Solar France']);
    expect(overview.cardText('Solar France')).to.include('6 accounts');
    expect(overview.find('ul.syncs')?.getAttribute('aria-label')).to.equal('Bank syncs');
    expect(overview.element.matches(':state(attention)')).to.equal(true);
    expect(overview.has('#filter'), 'no filter for three').to.equal(false);
    expect(overview.has('.pager')).to.equal(false);
    await expect(overview.element).to.be.accessible();
  });

  it('that everything is well, where it is', async () => {
    const overview = await openOverview({scenario: 'many-currencies'});
    expect(overview.textOf('.summary')).to.include('Everything works. Nobody needs to do anything.');
    expect(overview.has('.banners .alert')).to.equal(false);
    expect(overview.element.matches(':state(attention)')).to.equal(false);
  });

  it('what to do where nothing is connected yet', async () => {
    const overview = await openOverview({scenario: 'empty'});
    expect(overview.text).to.include('No bank connected yet');
    expect(overview.buttons).to.deep.equal(['Sync with a bank']);
    expect(overview.textOf('.summary')).to.equal('');
    await expect(overview.element).to.be.accessible();
  });

  it('why nothing can be changed, to those who may only look', async () => {
    const overview = await openOverview({scenario: 'read-only'});
    expect(overview.textsOf('.banners .title')).to.deep.equal([
      'You can look, but not change',
      'One bank sync needs an owner or admin.',
      'One bank session ends in 6 days.',
    ]);
    expect(overview.textOf('.banners'), 'nobody is told to do what they may not').to.not.include('Renew');
    await overview.openAccounts('Operations Germany');
    for (const name of overview.buttons)
      expect(
        manageable.some(word => name.startsWith(word)),
        name,
      ).to.equal(false);
    expect(overview.cells('Reserve').at(-1)).to.equal('—');
    await expect(overview.element).to.be.accessible();
  });

  it('why there is nothing to see, to those who may not look', async () => {
    const overview = await openOverview({scenario: 'hidden'});
    expect(overview.text).to.equal(
      'Bank integrations Only for owners and admins Bank syncs are shown to owners and admins of the organisation. Ask one of them if you need something from here.',
    );
    expect(overview.buttons).to.deep.equal([]);
    expect(overview.element.matches(':state(locked)')).to.equal(true);
    await expect(overview.element).to.be.accessible();
  });

  it('the host’s offer where bank sync is not in the plan, and what remains', async () => {
    const overview = await openOverview({
      scenario: 'no-subscription',
      prepare: ({element}) => {
        const offer = document.createElement('button');
        offer.slot = 'upgrade';
        offer.textContent = 'See plans';
        element.append(offer);
      },
    });
    expect(overview.text).to.include('Bank sync is not part of your plan');
    expect(overview.text).to.include('You can go on importing CSV files by hand.');
    const offer = overview.element.querySelector('[slot=upgrade]');
    expect(offer?.assignedSlot?.name).to.equal('upgrade');
    expect(offer?.checkVisibility()).to.equal(true);
    expect(overview.element.matches(':state(locked)')).to.equal(true);
    await expect(overview.element).to.be.accessible();
  });

  it('that it waits for its client', async () => {
    const overview = await openOverview({early: true, prepare: ({element}) => (element.client = undefined)});
    await overview.settle();
    expect(overview.text).to.include('Not connected yet');
    await expect(overview.element).to.be.accessible();
    overview.element.client = overview.watched();
    await overview.until(() => overview.names.length === 3, 'the list');
  });
});

describe('an overview that cannot read', () => {
  afterEach(closeOverviews);

  for (const [operation, fault, title] of [
    ['listBankSyncs', {kind: 'status', status: 503}, 'Something went wrong on our side'],
    ['listBankSyncs', {kind: 'offline'}, 'You are offline'],
    ['getCapabilities', {kind: 'unreachable'}, 'No connection'],
    ['getCapabilities', {kind: 'malformed'}, 'Unexpected answer'],
    ['any', {kind: 'html'}, 'Unexpected answer'],
    ['any', {kind: 'status', status: 401}, 'You are signed out'],
  ] as const)
    it(`says «${title}», and tries again when it is told to`, async () => {
      const overview = await openOverview({
        early: true,
        prepare: ({client}) => client.world.faults.always(operation, fault),
      });
      await overview.until(() => overview.textOf('.alert .title'), 'an alert');
      expect(overview.textOf('.alert .title')).to.equal(title);
      expect(overview.names).to.deep.equal([]);
      expect(overview.assertive.startsWith(`${title}. `), overview.assertive).to.equal(true);
      expect(overview.details('bank-failure').length).to.be.greaterThan(0);
      await expect(overview.element).to.be.accessible();
      overview.client.world.faults.clear();
      await overview.press('Try again');
      await overview.until(() => overview.names.length === 3, 'the list');
      expect(overview.has('.page > .alert')).to.equal(false);
    });

  it('never shows a sentence before it has the right one', async () => {
    const shown = new Set<string>();
    const overview = await openOverview({
      early: true,
      prepare: ({client, element}) => {
        client.world.faults.always('listBankSyncs', {kind: 'status', status: 503});
        const watch = async (): Promise<void> => {
          await element.updateComplete;
          new MutationObserver(() => {
            for (const each of element.renderRoot.querySelectorAll('.alert .title, [role=alert]'))
              shown.add((each.textContent ?? '').trim());
          }).observe(element.renderRoot, {childList: true, characterData: true, subtree: true});
        };
        void watch();
      },
    });
    await overview.until(() => overview.textOf('.alert .title'), 'an alert');
    await overview.settle();
    const [title] = [...shown].filter(text => text !== '');
    expect(title).to.equal('Something went wrong on our side');
    for (const text of shown) expect(text === '' || text.startsWith(title ?? '-'), text).to.equal(true);
  });

  it('keeps what it has, dated, and never calls it expired', async () => {
    const overview = await openOverview();
    const before = overview.names.map(name => overview.status(name));
    await overview.pass(3_600_000);
    overview.client.world.faults.always('listBankSyncs', {kind: 'unreachable'});
    overview.element.refresh();
    await overview.until(() => overview.textsOf('.banners .title')[0]?.includes('could not refresh'), 'a stale mark');
    expect(overview.textsOf('.banners .title')[0]).to.equal('Last updated today, 10:00 – could not refresh.');
    expect(overview.names.map(name => overview.status(name))).to.deep.equal(before);
    expect(overview.textOf('.banners .alert')).to.not.match(/expired|log in/i);
    await expect(overview.element).to.be.accessible();
    overview.client.world.faults.clear();
    await overview.press('Try again');
    await overview.until(() => !overview.text.includes('could not refresh'), 'no stale mark');
  });

  it('reads again when the page is seen again, unless it has just been read', async () => {
    const overview = await openOverview();
    const count = (): number => overview.calls.filter(call => call === 'listBankSyncs').length;
    document.dispatchEvent(new Event('visibilitychange'));
    await overview.settle();
    expect(count()).to.equal(1);
    await overview.pass(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    await overview.settle();
    expect(count()).to.equal(2);
    await overview.pass(60_000);
    window.dispatchEvent(new Event('online'));
    await overview.settle();
    expect(count()).to.equal(3);
  });
});
