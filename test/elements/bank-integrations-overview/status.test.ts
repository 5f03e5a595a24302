import {expect} from '@open-wc/testing';
import {closeOverviews, openOverview} from './open-overview.ts';

describe('how a sync is, in words', () => {
  afterEach(closeOverviews);

  const renew = 'Renew session';
  const resync = 'Resync';

  for (const [scenario, name, status, session, action, banner] of [
    [
      'default',
      'Solar France',
      'Works',
      'Session granted Sep 18, 2026, ends Mar 17, 2027, in 113 days',
      resync,
      'needs you',
    ],
    [
      'expires-14',
      'Operations Germany',
      'Ends in 14 days',
      'Session granted Jun 11, 2026, ends Dec 8, 2026, in 14 days',
      renew,
      'One bank session ends in 14 days.',
    ],
    ['expires-7', 'Operations Germany', 'Ends in 7 days', 'ends Dec 1, 2026, in 7 days', renew, 'in 7 days.'],
    ['expires-1', 'Operations Germany', 'Ends tomorrow', 'ends Nov 25, 2026, tomorrow', renew, 'ends tomorrow.'],
    [
      'expired',
      'Fund B',
      'Session expired',
      'Session ended Nov 3, 2026, 21 days ago',
      renew,
      'One bank sync needs you.',
    ],
    [
      'revoked',
      'Solar France',
      'Access withdrawn',
      'Access withdrawn at the bank, 3 days ago',
      renew,
      'One bank sync needs you.',
    ],
    [
      'suspended',
      'Operations Germany',
      'Needs you',
      'ends Feb 22, 2027, in 90 days',
      renew,
      'One bank sync needs you.',
    ],
    ['importing', 'Operations Germany', 'Importing', 'in 90 days', resync, ''],
    ['rate-limited', 'Operations Germany', 'Paused by the bank', 'in 60 days', resync, ''],
    ['partly-failed', 'Solar France', 'Partly imported', 'in 113 days', resync, ''],
  ] as const)
    it(`${scenario}: ${status}`, async () => {
      const overview = await openOverview({scenario});
      expect(overview.status(name)).to.equal(status);
      const words = overview.card(name).querySelector('.session')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
      expect(words.endsWith(session), words).to.equal(true);
      const actions = [...overview.card(name).querySelectorAll('.actions button')].map(each =>
        each.textContent?.trim(),
      );
      expect(actions).to.deep.equal([action, 'Unsync']);
      expect(overview.textsOf('.banners .title').join(' ')).to.include(banner);
      if (banner === '') expect(overview.has('.banners .alert')).to.equal(false);
      await expect(overview.element).to.be.accessible();
    });

  it('an expired sync keeps its last data, dated, and says what goes on', async () => {
    const overview = await openOverview({scenario: 'expired'});
    expect(overview.cardText('Fund B')).to.include('balances are from Nov 2, 2026');
    expect(overview.cardText('Fund B')).to.not.include('next ');
    await overview.openAccounts('Fund B');
    expect(overview.cells('Kontokorrent')[2]).to.match(/^€96,311\.20 /);
    expect(overview.text).to.include('The data stays visible; new transactions arrive once the session is renewed.');
  });

  it('revoked at the bank is never called expired', async () => {
    const overview = await openOverview({scenario: 'revoked'});
    expect(overview.cardText('Solar France')).to.not.match(/expire|session ended/i);
  });

  it('what the bank says stands as the bank’s words, beside ours', async () => {
    const overview = await openOverview({scenario: 'suspended'});
    const card = overview.card('Operations Germany');
    expect(card.querySelector('.trouble p')?.textContent).to.include('Your bank needs you first.');
    expect(card.querySelector('[part=bank-text] figcaption')?.textContent).to.equal('Your bank says');
    expect(card.querySelector('[part=bank-text] bdi')?.textContent).to.not.equal('');
  });

  it('when it was imported, and when it will be', async () => {
    const overview = await openOverview();
    expect(overview.cardText('Solar France')).to.match(/imported today, 05:\d\d · next tomorrow, 05:\d\d/);
    expect(overview.cardText('Operations Germany')).to.match(/Köln · imported today/);
    const running = await openOverview({scenario: 'importing'});
    expect(running.cardText('Operations Germany')).to.match(/· importing now/);
    expect(running.cardText('Operations Germany')).to.not.include('next');
  });

  it('an import that ends is seen without a press', async () => {
    const overview = await openOverview({scenario: 'importing'});
    await overview.pass(599_000);
    expect(overview.status('Operations Germany')).to.equal('Importing');
    await overview.pass(10_000);
    await overview.until(() => overview.status('Operations Germany') === 'Works', 'the import to end');
    const before = overview.calls.length;
    await overview.pass(60_000);
    expect(overview.calls.length, 'and nothing is read any more').to.equal(before);
  });

  it('while it is imported it can be neither renewed nor removed, and the reason is said', async () => {
    const overview = await openOverview({scenario: 'importing'});
    for (const action of ['Resync', 'Unsync']) {
      const button = overview.button(`${action}: Operations Germany`);
      expect(button?.getAttribute('aria-disabled')).to.equal('true');
      const reason = overview.root.getElementById(button?.getAttribute('aria-describedby') ?? '');
      expect(reason?.textContent).to.equal('An import is running. Wait until it has finished.');
      button?.click();
      await overview.settle();
    }
    expect(overview.openDialog).to.equal('');
    expect(overview.heard).to.deep.equal([]);
  });

  it('the server’s clock counts: a device that is a month ahead changes no status', async () => {
    const ahead = 30 * 86_400_000;
    const overview = await openOverview({
      prepare: ({element, client}) => {
        const {clock} = client;
        element.clock = {now: () => clock.now() + ahead, after: (span, callback) => clock.after(span, callback)};
      },
    });
    expect(overview.status('Operations Germany')).to.equal('Ends in 6 days');
    expect(overview.status('Solar France')).to.equal('Works');
  });
});
