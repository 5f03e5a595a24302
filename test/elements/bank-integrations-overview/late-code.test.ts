import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import type {OverviewDriver} from './open-overview.ts';
import {closeOverviews, frame, openOverview} from './open-overview.ts';

const block = (...parts: readonly string[]): Promise<unknown> =>
  executeServerCommand(
    'test:block',
    parts.map(part => `*${part}*`),
  );
const failed = 'This could not be opened';

// Each part of the code is loaded once for a page, so the order of these tests counts: what fails here has never been loaded.
describe('code that is loaded after a press', () => {
  let overview: OverviewDriver;

  before(async () => {
    await block('/details/details.ts');
    overview = await openOverview({bare: true});
  });
  after(async () => {
    await block();
    closeOverviews();
  });

  const expectFailure = async (selector: string): Promise<void> => {
    await overview.until(() => overview.textOf(selector).includes(failed), failed);
    expect(overview.assertive).to.equal(
      'This could not be opened. A part of the page did not load. Try again, or reload the page.',
    );
    expect(overview.focused, 'the focus stays').to.not.equal('');
    await expect(overview.element).to.be.accessible();
  };

  it('is fetched when the list has been painted; that this fails disturbs nobody', async () => {
    await frame();
    await overview.settle();
    expect(overview.text).to.not.include(failed);
    expect(overview.assertive).to.equal('');
  });

  it('says that accounts cannot be shown', async () => {
    await overview.press('Get accounts: Solar France');
    await expectFailure('[data-sync=solar-france]');
    await overview.press('Hide accounts: Solar France');
    expect(overview.text).to.not.include(failed);
  });

  it('says that a name cannot be edited', async () => {
    await overview.press('Rename Fund B');
    await expectFailure('[data-sync=fund-b]');
    expect(overview.names).to.include('Fund B');
  });

  it('says that nothing can be removed', async () => {
    await overview.press('Unsync: Solar France');
    await expectFailure('[data-sync=solar-france]');
    expect(overview.textOf('[data-sync=fund-b]')).to.not.include(failed);
    expect(overview.focused).to.equal('Unsync: Solar France');
  });

  it('says that no wizard can be opened', async () => {
    await overview.press('Sync with a bank');
    await expectFailure('.page');
    expect(overview.textOf('[data-sync=solar-france]')).to.not.include(failed);
    expect(overview.focused).to.equal('Sync with a bank');
  });

  it('is asked for again by Try again, and told again', async () => {
    // Chromium remembers that a module did not load until the page is loaded anew; the sentence says so.
    await overview.press('Rename Fund B');
    await overview.until(() => overview.textOf('[data-sync=fund-b]').includes(failed), failed);
    await overview.press('Try again');
    await expectFailure('[data-sync=fund-b]');
  });

  it('is forgotten with the client that it was for', async () => {
    overview.element.client = createSimulatedClient();
    await overview.settle();
    await overview.until(() => overview.names.length === 3, 'the other list');
    expect(overview.text).to.not.include(failed);
  });

  it('does not keep it quiet that nothing could be read again', async () => {
    const client = createSimulatedClient();
    overview.element.client = client;
    await overview.settle();
    await overview.until(() => overview.names.length === 3, 'the other list');
    client.world.faults.always('listBankSyncs', {kind: 'unreachable'});
    overview.element.refresh();
    await overview.until(() => overview.textOf('.banners').includes(failed), failed);
    expect(overview.names.length, 'what there was stays').to.equal(3);
  });
});
