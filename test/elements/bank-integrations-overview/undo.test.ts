import {expect} from '@open-wc/testing';
import type {OverviewDriver} from './open-overview.ts';
import {closeOverviews, openOverview} from './open-overview.ts';

const confirm = async (overview: OverviewDriver): Promise<void> => {
  overview.find('#unsync .danger-fill')?.focus();
  overview.find('#unsync .danger-fill')?.click();
  await overview.settle();
};
const removals = (overview: OverviewDriver): number => overview.calls.filter(call => call === 'removeBankSync').length;

describe('ten seconds to undo a removal', () => {
  afterEach(closeOverviews);

  it('run down by the clock, say that nothing has been sent, and have one button', async () => {
    const overview = await openOverview();
    await overview.askToRemove('Solar France');
    await confirm(overview);
    expect(overview.textOf('#unsync .count')).to.equal('It is removed in 10 seconds.');
    expect(overview.textOf('#unsync')).to.include('If you leave this page before, nothing is removed.');
    expect(overview.assertive).to.equal('It is removed in 10 seconds.');
    expect(overview.focused).to.equal('Undo');
    await expect(overview.element).to.be.accessible();
    await overview.pass(9000);
    expect(overview.textOf('#unsync .count')).to.equal('It is removed in 1 second.');
    expect(overview.assertive, 'said once').to.equal('It is removed in 10 seconds.');
    expect(overview.focused).to.equal('Undo');
    expect(removals(overview)).to.equal(0);
    await overview.pass(1000);
    expect(removals(overview)).to.equal(1);
  });

  for (const [way, undo] of [
    ['the button', (overview: OverviewDriver) => overview.press('Undo')],
    ['Escape', (overview: OverviewDriver) => overview.key('Escape')],
  ] as const)
    it(`keep it by ${way}`, async () => {
      const overview = await openOverview();
      await overview.askToRemove('Solar France');
      await confirm(overview);
      await overview.pass(9999);
      await undo(overview);
      await overview.until(() => overview.openDialog === '', 'no dialog');
      expect(overview.polite).to.equal('Solar France was kept.');
      expect(overview.focused).to.equal('Unsync: Solar France');
      await overview.pass(60_000);
      expect([removals(overview), overview.names.length]).to.deep.equal([0, 3]);
    });

  it('end with the page: nothing is removed', async () => {
    const overview = await openOverview();
    await overview.askToRemove('Solar France');
    await confirm(overview);
    overview.element.remove();
    await overview.settle();
    await overview.pass(60_000);
    expect(removals(overview)).to.equal(0);
  });

  it('begin only when the name was typed where more than ten links are at stake', async () => {
    const overview = await openOverview({scenario: 'large-sync'});
    const [name = ''] = overview.names;
    await overview.askToRemove(name);
    await confirm(overview);
    expect(overview.has('#unsync .count')).to.equal(false);
    expect(overview.textOf('#unsync-name-error')).to.equal(
      'This is not its name. Type it just as it is written above.',
    );
    expect(overview.focused).to.equal('unsync-name');
    expect(overview.find('#unsync-name')?.getAttribute('aria-invalid')).to.equal('true');
    await expect(overview.element).to.be.accessible();
    await overview.type('#unsync-name', name.toUpperCase());
    expect(overview.has('#unsync-name-error')).to.equal(false);
    await confirm(overview);
    expect(overview.has('#unsync-name-error')).to.equal(true);
    await overview.type('#unsync-name', ` ${name} `);
    await confirm(overview);
    expect(overview.has('#unsync .count')).to.equal(true);
    await overview.press('Undo');
    await overview.askToRemove(name);
    expect(overview.root.querySelector<HTMLInputElement>('#unsync-name')?.value, 'asked anew').to.equal('');
  });

  it('need no name where few links are at stake', async () => {
    const overview = await openOverview();
    await overview.askToRemove('Solar France');
    expect(overview.has('#unsync-name')).to.equal(false);
  });
});
