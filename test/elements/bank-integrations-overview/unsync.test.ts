import {expect} from '@open-wc/testing';
import type {OverviewDriver} from './open-overview.ts';
import {closeOverviews, openOverview} from './open-overview.ts';

const dialogText = (overview: OverviewDriver): string => overview.textOf('#unsync[open]');
const confirm = async (overview: OverviewDriver): Promise<void> => {
  overview.find('#unsync .danger-fill')?.focus();
  overview.find('#unsync .danger-fill')?.click();
  await overview.settle();
  await overview.pass(10_000);
};

describe('a sync that is removed', () => {
  afterEach(closeOverviews);

  it('is asked about first: what goes, named and counted, and what it takes to come back', async () => {
    const overview = await openOverview();
    await overview.askToRemove('Solar France');
    const dialog = overview.find('#unsync');
    expect(dialog?.matches(':modal')).to.equal(true);
    expect(overview.root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent).to.equal(
      'Unsync “Solar France”?',
    );
    expect(overview.textsOf('#unsync .goes li')).to.deep.equal([
      '6 accounts',
      '5 links to assets',
      'last import: today, 05:48',
    ]);
    expect(overview.textsOf('#unsync .preview li').length).to.equal(6);
    expect(overview.textsOf('#unsync .preview li').at(-1)).to.equal('and 1 more account');
    expect(dialogText(overview)).to.include('Banque des Alpes');
    expect(dialogText(overview)).to.include('To come back, you need a new sync with login and TAN.');
    expect(overview.focused, 'the harmless button').to.equal('Keep it');
    expect(overview.calls).to.not.include('removeBankSync');
    await expect(overview.element).to.be.accessible();
  });

  it('stays by the button and by Escape; the focus goes back to where it was', async () => {
    const overview = await openOverview();
    for (const leave of [() => overview.press('Keep it'), () => overview.key('Escape')]) {
      await overview.askToRemove('Solar France'); // oxlint-disable-line no-await-in-loop
      await leave(); // oxlint-disable-line no-await-in-loop
      await overview.until(() => overview.openDialog === '', 'no dialog'); // oxlint-disable-line no-await-in-loop
      expect(overview.names.length).to.equal(3);
      expect(overview.focused).to.equal('Unsync: Solar France');
    }
    expect(overview.calls).to.not.include('removeBankSync');
    expect(overview.heard).to.deep.equal([]);
  });

  it('is gone at once when it is confirmed; the focus goes to the heading, not to the next one', async () => {
    const overview = await openOverview();
    await overview.openAccounts('Fund B');
    await overview.askToRemove('Fund B');
    await confirm(overview);
    await overview.until(() => overview.openDialog === '', 'no dialog');
    expect(overview.names).to.deep.equal(['Operations Germany', 'Solar France']);
    await overview.settle();
    expect(overview.focused).to.equal('heading');
    expect(overview.polite).to.equal('Fund B was removed.');
    expect(overview.details('bank-sync-removed')).to.deep.equal([{syncId: 'fund-b'}]);
    await overview.until(() => overview.textOf('.summary').startsWith('2 syncs, 9 accounts'), 'new figures');
    expect(overview.rows.length).to.equal(0);
  });

  it('leaves an empty overview when it was the last, without a wrong word in between', async () => {
    const overview = await openOverview({scenario: 'expired'});
    const texts: string[] = [];
    const observer = new MutationObserver(() => texts.push(overview.text));
    observer.observe(overview.root, {childList: true, characterData: true, subtree: true});
    await overview.askToRemove('Fund B');
    await confirm(overview);
    await overview.reads('No bank connected yet');
    observer.disconnect();
    for (const text of texts) expect(text).to.not.include('No sync matches');
    await overview.settle();
    expect(overview.focused).to.equal('heading');
  });

  it('is sent once, however often it is pressed, and nothing calls it back', async () => {
    const overview = await openOverview();
    await overview.askToRemove('Solar France');
    overview.client.world.faults.latencyMs = 1000;
    for (let press = 0; press < 5; press += 1) overview.find('#unsync .danger-fill')?.click();
    await overview.pass(10_000);
    expect(overview.textOf('#unsync .danger-fill')).to.equal('Removing…');
    let closed = 0;
    overview.find('#unsync')?.addEventListener('close', () => {
      closed += 1;
    });
    await overview.key('Escape');
    await overview.key('Escape');
    expect([overview.openDialog, closed], 'not even for a moment').to.deep.equal(['unsync', 0]);
    expect(overview.calls.filter(call => call === 'removeBankSync').length).to.equal(1);
    await overview.pass(1000);
    await overview.until(() => overview.openDialog === '', 'no dialog');
  });

  it('says that an import has begun meanwhile (423), and can be tried again', async () => {
    const overview = await openOverview();
    overview.client.world.faults.next('removeBankSync', {kind: 'status', status: 423, problem: {code: 'busy'}});
    await overview.askToRemove('Solar France');
    await confirm(overview);
    await overview.until(() => overview.textOf('#unsync .alert .title') !== '', 'an alert');
    expect(overview.textOf('#unsync .alert .title')).to.equal('An import is running');
    expect(overview.assertive).to.include('An import is running.');
    expect(overview.names.length).to.equal(3);
    expect(overview.focused, 'the focus stays').to.not.equal('');
    await expect(overview.element).to.be.accessible();
    await confirm(overview);
    await overview.until(() => overview.names.length === 2, 'one less');
  });

  it('is looked for when nobody knows whether it was removed', async () => {
    for (const [kind, left] of [
      ['no-answer', 2],
      ['unreachable', 3],
    ] as const) {
      const overview = await openOverview(); // oxlint-disable-line no-await-in-loop
      overview.client.world.faults.next('removeBankSync', {kind});
      await overview.askToRemove('Solar France'); // oxlint-disable-line no-await-in-loop
      await confirm(overview); // oxlint-disable-line no-await-in-loop
      await overview.until(() => overview.openDialog === '', 'no dialog'); // oxlint-disable-line no-await-in-loop
      expect(overview.assertive).to.include('We could not confirm whether it was removed.');
      await overview.until(() => overview.names.length === left, 'the truth'); // oxlint-disable-line no-await-in-loop
      expect(overview.calls.filter(call => call === 'removeBankSync').length, 'sent once').to.equal(1);
      await overview.settle(); // oxlint-disable-line no-await-in-loop
      expect(overview.focused, kind).to.not.equal('');
      closeOverviews();
    }
  });

  it('counts as removed when somebody else was faster', async () => {
    const overview = await openOverview();
    await overview.askToRemove('Solar France');
    await overview.client.removeBankSync({syncId: 'solar-france'});
    await confirm(overview);
    await overview.until(() => overview.names.length === 2, 'one less');
    expect(overview.openDialog).to.equal('');
  });

  it('may be removed though its accounts cannot be read, and says so', async () => {
    const overview = await openOverview();
    overview.client.world.faults.always('listAccounts', {kind: 'status', status: 503});
    await overview.press('Unsync: Solar France');
    await overview.until(() => overview.textOf('#unsync .alert .title') !== '', 'an alert');
    expect(overview.textsOf('#unsync .goes li')[0]).to.equal('6 accounts');
    expect(overview.focused).to.equal('Keep it');
    await confirm(overview);
    await overview.until(() => overview.names.length === 2, 'one less');
  });

  it('asks at once; what goes follows in its place', async () => {
    const overview = await openOverview();
    overview.client.world.faults.latencyMs = 1000;
    await overview.press('Unsync: Solar France');
    await overview.until(() => overview.has('#unsync[open] .preview .skeleton'), 'skeletons');
    expect(overview.focused).to.equal('Keep it');
    await overview.pass(1000);
    await overview.until(() => overview.textsOf('#unsync .preview li').length === 6, 'what goes');
    expect(overview.focused, 'the focus has stayed').to.equal('Keep it');
  });
});
