import {expect} from '@open-wc/testing';
import {closeOverviews, frame, openOverview} from './open-overview.ts';

describe('the language of the overview', () => {
  afterEach(closeOverviews);

  it('is the page’s, from the first sentence on', async () => {
    const shown = new Set<string>();
    const overview = await openOverview({
      lang: 'de',
      early: true,
      prepare: ({element}) => {
        const watch = async (): Promise<void> => {
          await element.updateComplete;
          new MutationObserver(() =>
            shown.add(element.renderRoot.querySelector('#heading')?.textContent ?? ''),
          ).observe(element.renderRoot, {childList: true, characterData: true, subtree: true});
        };
        void watch();
      },
    });
    await overview.until(
      () => overview.textOf('.summary').startsWith('3 Anbindungen, 14 Konten, 2 ohne Asset'),
      'German',
    );
    shown.delete('');
    expect([...shown], 'no English before').to.deep.equal(['Bankanbindungen']);
    expect(overview.status('Fund B')).to.equal('Sitzung abgelaufen');
    expect(overview.cardText('Operations Germany')).to.include('endet 30. Nov. 2026, in 6 Tagen');
    await expect(overview.element).to.be.accessible();
  });

  it('leaves no English in a German overview, whatever is opened', async () => {
    const overview = await openOverview({lang: 'de'});
    await overview.press('Konten abrufen: Operations Germany');
    await overview.until(() => overview.rows.length === 3, 'accounts');
    expect(overview.textsOf('thead th')).to.deep.equal(['Konto', 'Inhaber', 'Saldo', 'Verknüpftes Asset']);
    expect(overview.cells('Business account')[2]).to.match(/^128\.402,17 € heute, \d\d:\d\d$/);
    await overview.press('Fund B umbenennen');
    await overview.until(() => overview.has('#rename'), 'the field');
    await overview.press('Entfernen: Solar France');
    await overview.until(() => overview.has('#unsync[open] .preview li'), 'what goes');
    const labels = overview
      .all('[aria-label], [title], [placeholder]')
      .flatMap(element => ['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''));
    for (const text of [overview.text, ...labels])
      expect(text).to.not.match(/\b(the|of|accounts|with|your|ends|session|today|save|cancel|keep it)\b/i);
  });

  it('is switched live: what is opened stays open, what is typed stays typed, the focus stays', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Operations Germany');
    await overview.press('Rename Fund B');
    await overview.until(() => overview.has('#rename'), 'the field');
    await overview.type('#rename', 'Half a na');
    overview.box.lang = 'de';
    await overview.until(() => overview.textOf('#heading') === 'Bankanbindungen', 'German');
    await overview.until(() => overview.textOf('thead').startsWith('Konto'), 'German accounts');
    expect(overview.rows.length).to.equal(3);
    expect(overview.root.querySelector<HTMLInputElement>('#rename')?.value).to.equal('Half a na');
    expect(overview.focused).to.equal('rename');
    overview.box.lang = 'en';
    await overview.until(() => overview.textOf('#heading') === 'Bank integrations', 'English again');
    expect(overview.focused).to.equal('rename');
  });

  it('reaches what was said about a name', async () => {
    const overview = await openOverview();
    await overview.press('Rename Fund B');
    await overview.until(() => overview.has('#rename'), 'the field');
    await overview.type('#rename', '');
    await overview.press('Save');
    expect(overview.textOf('#rename-error')).to.equal('Enter a name.');
    overview.box.lang = 'de';
    await overview.until(() => overview.textOf('#rename-error') === 'Geben Sie einen Namen ein.', 'German');
  });

  it('reaches failures and what they say aloud', async () => {
    const overview = await openOverview({lang: 'de'});
    overview.client.world.faults.always('listAccounts', {kind: 'offline'});
    await overview.press('Konten abrufen: Operations Germany');
    await overview.until(() => overview.textOf('.inset .title') === 'Sie sind offline', 'an alert');
    expect(overview.assertive.startsWith('Sie sind offline. ')).to.equal(true);
    overview.box.lang = 'en';
    await overview.until(() => overview.textOf('.inset .title') === 'You are offline', 'an alert in English');
  });

  it('is English where nobody says, or nobody knows', async () => {
    for (const lang of ['', 'tlh']) {
      const overview = await openOverview({lang}); // oxlint-disable-line no-await-in-loop
      expect(overview.textOf('#heading'), lang).to.equal('Bank integrations');
    }
  });

  it('has dates of its region and of the time zone that is given', async () => {
    const overview = await openOverview({lang: 'en-GB'});
    expect(overview.cardText('Operations Germany')).to.include('ends 30 Nov 2026, in 6 days');
    expect(overview.cardText('Operations Germany')).to.include('imported today, 06:12');
    overview.element.timeZone = 'America/New_York';
    await overview.until(() => overview.cardText('Operations Germany').includes('imported today, 00:12'), 'New York');
    overview.element.setAttribute('time-zone', 'Asia/Tokyo');
    await overview.until(() => overview.cardText('Operations Germany').includes('imported today, 14:12'), 'Tokyo');
  });

  it('runs from the right where the page does', async () => {
    const overview = await openOverview({scenario: 'right-to-left'});
    overview.box.dir = 'rtl';
    await overview.openAccounts(overview.names[0] ?? '');
    await frame();
    const [first, last] = [overview.find('thead th:first-child'), overview.find('thead th:last-child')];
    expect((first?.getBoundingClientRect().left ?? 0) > (last?.getBoundingClientRect().left ?? 0)).to.equal(true);
    expect(overview.element.scrollWidth).to.be.at.most(overview.element.clientWidth);
  });
});
