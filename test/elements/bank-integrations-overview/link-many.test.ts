import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-integrations-overview';
import {closeOverviews, openOverview} from './open-overview.ts';

describe('linking many accounts from the overview', () => {
  afterEach(closeOverviews);

  it('is offered where several lack an asset, and goes through just those', async () => {
    const overview = await openOverview({scenario: 'large-tree'});
    overview.find('li.sync button[aria-expanded]')?.click();
    const button = await overview.until(() => overview.find('.link-many'), 'the offer');
    const count = Number(/^Link (\d+) accounts to assets$/.exec(button.textContent?.trim() ?? '')?.[1]);
    expect(count).to.be.greaterThan(1);
    const heard: {accountIds?: readonly string[] | undefined}[] = [];
    overview.element.addEventListener('bank-link-requested', event => heard.push(event.detail));
    button.click();
    const linker = await overview.until(() => overview.element.querySelector('account-asset-linker'), 'the linker');
    expect(heard.map(({accountIds}) => accountIds?.length)).to.deep.equal([count]);
    expect(linker.accounts?.every(({linkedAsset}) => linkedAsset === null)).to.equal(true);
    expect(linker.accounts?.length).to.equal(count);
  });

  it('is the host’s, where it wants to', async () => {
    const overview = await openOverview({scenario: 'large-tree'});
    overview.find('li.sync button[aria-expanded]')?.click();
    const button = await overview.until(() => overview.find('.link-many'), 'the offer');
    overview.element.addEventListener('bank-link-requested', event => event.preventDefault());
    button.click();
    await overview.settle();
    expect(overview.element.querySelector('account-asset-linker') === null).to.equal(true);
  });

  it('is not offered to those who may not manage', async () => {
    const overview = await openOverview({scenario: 'large-tree+read-only'});
    overview.find('li.sync button[aria-expanded]')?.click();
    await overview.until(() => overview.find('tbody tr'), 'the accounts');
    expect(overview.find('.link-many') === null).to.equal(true);
  });
});
