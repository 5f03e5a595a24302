import {expect} from '@open-wc/testing';
import type {Clock} from 'bank-integration-elements';
import type {OverviewDriver} from './open-overview.ts';
import {closeOverviews, openOverview} from './open-overview.ts';

const day = 86_400_000;
const reads = (overview: OverviewDriver): number => overview.calls.filter(call => call === 'listBankSyncs').length;

describe('a session, up to its end', () => {
  afterEach(closeOverviews);

  it('is a line of three dates in the details', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    expect(overview.textsOf('.dates li')).to.deep.equal([
      'Granted Jun 3, 2026',
      'Today Nov 24, 2026',
      'Ends Nov 30, 2026 · in 6 days',
    ]);
    expect(overview.find('.dates')?.getAttribute('aria-label')).to.equal('Session of Operations Germany');
    await expect(overview.element).to.be.accessible();
  });

  it('is one that has ended, before today', async () => {
    const overview = await openOverview({scenario: 'expired'});
    await overview.openAccounts('Fund B');
    expect(overview.textsOf('.dates li')).to.deep.equal([
      'Granted May 7, 2026',
      'Ended Nov 3, 2026 · 21 days ago',
      'Today Nov 24, 2026',
    ]);
    expect(overview.button('Add a reminder to my calendar') === undefined).to.equal(true);
  });

  it('turns when it ends, by the word of the API', async () => {
    const overview = await openOverview({scenario: 'expires-1'});
    expect(overview.status('Operations Germany')).to.equal('Ends tomorrow');
    await overview.pass(day + 1000);
    await overview.until(() => overview.status('Operations Germany') === 'Session expired', 'the end');
  });

  it('does not end by the clock of the device', async () => {
    const overview = await openOverview({scenario: 'expires-1'});
    overview.client.world.faults.always('listBankSyncs', {kind: 'unreachable'});
    const before = reads(overview);
    await overview.pass(day + 1000);
    await overview.reads('could not refresh');
    expect(reads(overview)).to.be.greaterThan(before);
    expect(overview.status('Operations Germany')).to.include('Ends');
  });

  it('is warned of as early as the host says', async () => {
    const overview = await openOverview({
      scenario: 'expires-14',
      prepare: ({element}) => element.setAttribute('warn-days', '7 1'),
    });
    expect(overview.status('Operations Germany')).to.equal('Works');
    expect(overview.has('.banners .warning')).to.equal(false);
    overview.element.warnDays = [21];
    await overview.settle();
    expect(overview.status('Operations Germany')).to.equal('Ends in 14 days');
    expect(overview.textOf('.banners .warning .title')).to.equal('One bank session ends in 14 days.');
  });

  it('is told to the host once per warning, by the day', async () => {
    const overview = await openOverview({scenario: 'expires-14'});
    const expiresAt = '2026-12-08T09:00:00Z';
    const told = (days: number) => ({
      syncId: 'operations-germany',
      bankName: 'Sparkasse Köln-Rheinbogen',
      expiresAt,
      days,
    });
    await overview.until(() => overview.endings.length > 0, 'a warning');
    expect(overview.endings).to.deep.equal([told(14)]);
    overview.element.refresh();
    await overview.pass(day);
    expect(overview.endings.length).to.equal(1);
    await overview.pass(6 * day + 1000);
    await overview.until(() => overview.endings.length === 2, 'the second warning');
    expect(overview.endings[1]).to.deep.equal(told(7));
    await overview.pass(6 * day);
    await overview.until(() => overview.endings.length === 3, 'the last warning');
    expect(overview.endings[2]).to.deep.equal(told(1));
    await overview.pass(2 * day);
    expect(overview.endings.length, 'what has ended does not end').to.equal(3);
  });

  it('has one timer, and leaves none behind', async () => {
    const waiting = new Set<object>();
    const overview = await openOverview({
      scenario: 'expires-1',
      prepare: ({element, client: {clock}}) => {
        const counted: Clock = {
          now: () => clock.now(),
          after: (milliseconds, callback) => {
            const timer = {};
            waiting.add(timer);
            const stop = clock.after(milliseconds, () => {
              waiting.delete(timer);
              callback();
            });
            return () => {
              waiting.delete(timer);
              stop();
            };
          },
        };
        element.clock = counted;
      },
    });
    expect(waiting.size).to.equal(1);
    overview.element.refresh();
    await overview.settle();
    expect(waiting.size).to.equal(1);
    overview.element.remove();
    await overview.settle();
    expect(waiting.size).to.equal(0);
  });

  it('is not read for a page that nobody sees, and once when it is seen again', async () => {
    const overview = await openOverview({scenario: 'expires-1'});
    const before = reads(overview);
    const show = (visibility: 'hidden' | 'visible'): void => {
      Object.defineProperty(document, 'visibilityState', {value: visibility, configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      show('hidden');
      await overview.pass(2 * day);
      expect(reads(overview)).to.equal(before);
      show('visible');
      await overview.until(() => overview.status('Operations Germany') === 'Session expired', 'the end');
      expect(reads(overview)).to.equal(before + 1);
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
  });

  it('is watched wherever the element is moved to', async () => {
    const overview = await openOverview({scenario: 'expires-1'});
    const box = document.createElement('div');
    overview.box.append(box);
    box.append(overview.element);
    await overview.settle();
    await overview.pass(day + 1000);
    await overview.until(() => overview.status('Operations Germany') === 'Session expired', 'the end');
  });

  describe('as a reminder', () => {
    const press = (overview: OverviewDriver) => overview.press('Add a reminder to my calendar');

    it('goes to the host, which may do it on its own', async () => {
      const overview = await openOverview();
      let files = 0;
      const {createObjectURL} = URL;
      URL.createObjectURL = blob => {
        files += 1;
        return createObjectURL(blob);
      };
      try {
        overview.element.addEventListener('bank-calendar-requested', event => event.preventDefault());
        await overview.openAccounts('Operations Germany');
        await press(overview);
        await overview.until(() => overview.details('bank-calendar-requested').length > 0, 'the event');
        const [detail] = overview.details('bank-calendar-requested') as readonly {
          readonly syncId: string;
          readonly fileName: string;
          readonly calendar: string;
        }[];
        expect([detail?.syncId, detail?.fileName]).to.deep.equal(['operations-germany', 'bank-session.ics']);
        expect(detail?.calendar).to.include('DTSTART:20261130T');
        expect(detail?.calendar).to.include('SUMMARY:Renew the bank session of Operations Germany');
        expect(detail?.calendar.match(/BEGIN:VALARM/g)?.length, 'the one that lies ahead').to.equal(1);
        expect(detail?.calendar).to.not.match(/DE\d\d|IBAN/);
        await overview.settle();
        expect(files).to.equal(0);
      } finally {
        URL.createObjectURL = createObjectURL;
      }
    });

    it('else is saved as a file', async () => {
      const overview = await openOverview();
      const {createObjectURL} = URL;
      const saved: string[] = [];
      const follow = HTMLAnchorElement.prototype.click;
      URL.createObjectURL = blob => {
        saved.push((blob as Blob).type);
        return createObjectURL(blob);
      };
      HTMLAnchorElement.prototype.click = function click() {
        saved.push(`${this.download} ${this.protocol}`);
      };
      try {
        await overview.openAccounts('Operations Germany');
        await press(overview);
        await overview.until(() => overview.polite.includes('saved as a calendar file'), 'a word');
        expect(saved).to.deep.equal(['text/calendar;charset=utf-8', 'bank-session.ics blob:']);
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = follow;
      }
    });
  });
});
