import {expect} from '@open-wc/testing';
import type {OverviewDriver} from './open-overview.ts';
import {closeOverviews, openOverview} from './open-overview.ts';

const field = (overview: OverviewDriver): HTMLInputElement => overview.find('#rename') as HTMLInputElement;
const begin = async (overview: OverviewDriver, name = 'Fund B'): Promise<void> => {
  await overview.press(`Rename ${name}`);
  await overview.until(() => overview.has('#rename'), 'the field');
  await overview.settle();
};
const error = (overview: OverviewDriver): string => {
  const described = field(overview).getAttribute('aria-describedby');
  return described === null ? '' : (overview.root.getElementById(described)?.textContent ?? 'nothing there');
};

describe('a sync that is renamed', () => {
  afterEach(closeOverviews);

  it('has a field in place of its title, filled, chosen and named', async () => {
    const overview = await openOverview();
    await begin(overview);
    expect(overview.focused).to.equal('rename');
    expect([field(overview).value, field(overview).selectionStart, field(overview).selectionEnd]).to.deep.equal([
      'Fund B',
      0,
      6,
    ]);
    expect(field(overview).labels?.[0]?.textContent).to.equal('Name of this sync');
    expect(overview.names).to.deep.equal(['Operations Germany', 'Solar France']);
    await expect(overview.element).to.be.accessible();
  });

  it('has its new name at once, everywhere, by Enter', async () => {
    const overview = await openOverview();
    await begin(overview);
    await overview.type('#rename', '  Fund Beta  ');
    await overview.key('Enter');
    await overview.until(() => overview.names.includes('Fund Beta'), 'the new name');
    await overview.settle();
    expect(overview.focused, 'back to the pencil').to.equal('Rename Fund Beta');
    expect(overview.polite).to.equal('Renamed to Fund Beta.');
    expect(overview.details('bank-sync-renamed')).to.deep.equal([{syncId: 'fund-b', name: 'Fund Beta'}]);
    expect(overview.calls.filter(call => call === 'renameBankSync').length).to.equal(1);
    expect((await overview.client.listBankSyncs({})).items.map(({name}) => name)).to.include('Fund Beta');
  });

  it('stays as it was by Escape, by the button, and by saving the same', async () => {
    const overview = await openOverview();
    const leave = [
      () => overview.key('Escape'),
      () => overview.press('Cancel'),
      async () => {
        await overview.type('#rename', ' Fund B ');
        await overview.press('Save');
      },
    ];
    for (const way of leave) {
      await begin(overview); // oxlint-disable-line no-await-in-loop
      await overview.type('#rename', 'Something else'); // oxlint-disable-line no-await-in-loop
      await way(); // oxlint-disable-line no-await-in-loop
      await overview.until(() => !overview.has('#rename'), 'no field'); // oxlint-disable-line no-await-in-loop
      await overview.settle(); // oxlint-disable-line no-await-in-loop
      expect(overview.names).to.include('Fund B');
      expect(overview.focused).to.equal('Rename Fund B');
    }
    expect(overview.calls).to.not.include('renameBankSync');
    expect(overview.heard).to.deep.equal([]);
    await begin(overview);
    expect(field(overview).value, 'nothing is left of the other words').to.equal('Fund B');
  });

  it('needs a name of at most as many characters as the organisation allows', async () => {
    const overview = await openOverview();
    await begin(overview);
    for (const [name, message] of [
      ['', 'Enter a name.'],
      ['   ', 'Enter a name.'],
      ['x'.repeat(65), 'At most 64 characters.'],
    ] as const) {
      await overview.type('#rename', name); // oxlint-disable-line no-await-in-loop
      expect(error(overview), 'not while typing').to.equal('');
      await overview.press('Save'); // oxlint-disable-line no-await-in-loop
      expect([error(overview), field(overview).getAttribute('aria-invalid'), overview.focused]).to.deep.equal([
        message,
        'true',
        'rename',
      ]);
      await expect(overview.element).to.be.accessible(); // oxlint-disable-line no-await-in-loop
    }
    expect(overview.calls).to.not.include('renameBankSync');
    // Counted as people count: an emoji is one.
    await overview.type('#rename', '🌬'.repeat(64));
    await overview.press('Save');
    await overview.until(() => overview.names.includes('🌬'.repeat(64)), 'the new name');
  });

  it('keeps what was typed when it is refused, and says why', async () => {
    const overview = await openOverview();
    overview.client.world.faults.next('renameBankSync', {kind: 'status', status: 503});
    await begin(overview);
    await overview.type('#rename', 'Fund Beta');
    await overview.press('Save');
    await overview.until(() => error(overview) !== '', 'an error');
    expect(error(overview)).to.equal('Something went wrong on our side. Try again in a moment.');
    expect(field(overview).value).to.equal('Fund Beta');
    expect(overview.assertive).to.equal('Something went wrong on our side. Try again in a moment.');
    expect(overview.details('bank-failure').length).to.equal(1);
    expect(overview.focused).to.not.equal('');
    await overview.press('Save');
    await overview.until(() => overview.names.includes('Fund Beta'), 'the new name');
  });

  it('is sent once, however often Enter is pressed, and cannot be edited meanwhile', async () => {
    const overview = await openOverview();
    await begin(overview);
    overview.client.world.faults.latencyMs = 1000;
    await overview.type('#rename', 'Fund Beta');
    field(overview).form?.requestSubmit();
    await overview.settle();
    expect(field(overview).readOnly).to.equal(true);
    for (let press = 0; press < 5; press += 1) field(overview).form?.requestSubmit();
    await overview.key('Escape');
    expect(overview.has('#rename'), 'what is on its way cannot be called back').to.equal(true);
    expect(overview.calls.filter(call => call === 'renameBankSync').length).to.equal(1);
    await overview.pass(1000);
    await overview.until(() => overview.names.includes('Fund Beta'), 'the new name');
  });

  it('shows what is true when nobody knows whether it was saved', async () => {
    const overview = await openOverview();
    await begin(overview);
    overview.client.world.faults.next('renameBankSync', {kind: 'no-answer'});
    await overview.type('#rename', 'Fund Beta');
    await overview.press('Save');
    await overview.until(() => error(overview) !== '', 'an error');
    expect(field(overview).value).to.equal('Fund Beta');
    await overview.press('Cancel');
    await overview.until(() => overview.names.includes('Fund Beta'), 'it was saved');
    expect(overview.calls.filter(call => call === 'renameBankSync').length, 'and not sent again').to.equal(1);
  });

  it('is one at a time', async () => {
    const overview = await openOverview();
    await begin(overview);
    await overview.type('#rename', 'Something');
    await begin(overview, 'Solar France');
    expect(overview.all('#rename').length).to.equal(1);
    expect(field(overview).value).to.equal('Solar France');
    expect(overview.focused).to.equal('rename');
  });

  it('is left alone when its page is turned', async () => {
    const overview = await openOverview({scenario: 'large'});
    await overview.until(() => overview.names.length === 50, 'a whole page');
    const [name = ''] = overview.names;
    await begin(overview, name);
    await overview.type('#rename', 'Something');
    await overview.press('Next');
    await overview.until(() => overview.textOf('.pager').includes('51–100'), 'the next page');
    await overview.press('Previous');
    await overview.until(() => overview.textOf('.pager').includes('1–50'), 'the first page');
    expect(overview.has('#rename')).to.equal(false);
    expect(overview.names[0]).to.equal(name);
  });
});
