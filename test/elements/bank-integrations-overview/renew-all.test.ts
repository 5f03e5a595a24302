import {expect} from '@open-wc/testing';
import type {OverviewDriver} from './open-overview.ts';
import {closeOverviews, frame, openOverview} from './open-overview.ts';

const wizard = (overview: OverviewDriver) => overview.element.querySelector('bank-sync-wizard');
const walk = async (overview: OverviewDriver): Promise<void> => {
  await overview.press('Renew all that are due');
  await overview.until(() => wizard(overview), 'the wizard');
  await overview.settle();
};
const bar = (overview: OverviewDriver): string => overview.textOf('.walk p');
/** What the wizard tells when a session was renewed, and its last button was pressed. */
const finish = async (overview: OverviewDriver, renewed: boolean): Promise<void> => {
  const opened = wizard(overview);
  const detail = {syncId: opened?.syncId ?? '', mode: 'resync', accountCount: 1};
  if (renewed) opened?.dispatchEvent(new CustomEvent('bank-sync-created', {detail, bubbles: true, composed: true}));
  opened?.dispatchEvent(new CustomEvent('bank-close-requested', {bubbles: true, composed: true}));
  await overview.settle();
};

describe('all that are due, one after another', () => {
  afterEach(closeOverviews);

  it('says where the user is, and how many were renewed', async () => {
    const overview = await openOverview();
    await walk(overview);
    expect(bar(overview)).to.equal('1 of 2 · Fund B');
    expect(wizard(overview)?.syncId).to.equal('fund-b');
    await expect(overview.element).to.be.accessible();
    await finish(overview, true);
    await overview.until(() => bar(overview) === '2 of 2 · Operations Germany', 'the second one');
    expect(overview.openDialog).to.equal('opened');
    expect(overview.element.querySelectorAll('bank-sync-wizard').length).to.equal(1);
    expect(overview.button('Skip this one') === undefined, 'nothing comes after the last').to.equal(true);
    await finish(overview, true);
    await overview.until(() => overview.openDialog === '', 'no dialog');
    expect(overview.polite).to.equal('2 of 2 sessions renewed.');
    expect(overview.details('bank-sync-requested')).to.deep.equal([
      {mode: 'resync', syncId: 'fund-b'},
      {mode: 'resync', syncId: 'operations-germany'},
    ]);
    expect(overview.focused).to.not.equal('');
  });

  it('loses no focus when the button that began it is gone meanwhile', async () => {
    const overview = await openOverview();
    await walk(overview);
    await finish(overview, true);
    await overview.until(() => bar(overview).startsWith('2 of 2'), 'the second one');
    wizard(overview)?.setAttribute('tabindex', '-1');
    wizard(overview)?.focus();
    await overview.client.removeBankSync({syncId: 'fund-b'});
    overview.element.refresh();
    await overview.until(
      () => overview.button('Renew all that are due') === undefined && overview.names.length === 2,
      'no button',
    );
    await finish(overview, true);
    await overview.until(() => overview.openDialog === '', 'no dialog');
    await frame();
    await overview.settle();
    expect(overview.focused).to.equal('Renew session: Operations Germany');
  });

  it('one may be skipped', async () => {
    const overview = await openOverview();
    await walk(overview);
    await overview.press('Skip this one');
    await overview.until(() => bar(overview) === '2 of 2 · Operations Germany', 'the second one');
    await finish(overview, true);
    await overview.until(() => overview.openDialog === '', 'no dialog');
    expect(overview.polite).to.equal('1 of 2 sessions renewed.');
  });

  for (const [way, stop] of [
    ['by the button', (overview: OverviewDriver) => overview.press('Stop here')],
    ['by leaving the wizard', (overview: OverviewDriver) => finish(overview, false)],
  ] as const)
    it(`ends ${way}`, async () => {
      const overview = await openOverview();
      await walk(overview);
      await stop(overview);
      await overview.until(() => overview.openDialog === '', 'no dialog');
      expect(overview.polite).to.equal('0 of 2 sessions renewed.');
      await overview.settle();
      expect(wizard(overview) === null).to.equal(true);
      await walk(overview);
      expect(bar(overview), 'from the beginning').to.equal('1 of 2 · Fund B');
    });

  it('is left to a host that opens wizards of its own', async () => {
    const overview = await openOverview();
    overview.element.addEventListener('bank-sync-requested', event => event.preventDefault());
    await overview.press('Renew all that are due');
    await overview.until(() => overview.details('bank-sync-requested').length === 1, 'the request');
    await overview.settle();
    expect(overview.openDialog).to.equal('');
  });

  it('says when the list cannot be read', async () => {
    const overview = await openOverview();
    overview.client.world.faults.always('listBankSyncs', {kind: 'offline'});
    await overview.press('Renew all that are due');
    await overview.until(() => overview.assertive !== '', 'a word');
    expect(overview.openDialog).to.equal('');
    expect(overview.details('bank-failure').length).to.equal(1);
  });

  it('is offered only where there is more than one', async () => {
    for (const scenario of ['expired', 'expires-7', 'importing']) {
      const overview = await openOverview({scenario}); // oxlint-disable-line no-await-in-loop
      expect(overview.button('Renew all that are due') === undefined, scenario).to.equal(true);
    }
    const reader = await openOverview({scenario: 'read-only'});
    expect(reader.button('Renew all that are due') === undefined).to.equal(true);
  });
});
