import {expect} from '@open-wc/testing';
import {closeOverviews, openOverview} from './open-overview.ts';

describe('an account that is in trouble', () => {
  afterEach(closeOverviews);

  const open = async (prepare?: Parameters<typeof openOverview>[0]) => {
    const overview = await openOverview({scenario: 'partly-failed', ...prepare});
    await overview.openAccounts('Solar France');
    return overview;
  };

  it('hides none of the others, and can be hidden itself', async () => {
    const overview = await open();
    expect(overview.rows.length).to.equal(6);
    await overview.press('Hide: Livret');
    expect(overview.rows.length).to.equal(5);
    expect(overview.textOf('.hidden-accounts')).to.equal('1 account hidden Show them');
    expect(overview.polite).to.equal('The account is hidden for this visit.');
    expect(overview.focused, 'the focus stays in the sync').to.not.equal('');
    await expect(overview.element).to.be.accessible();
    await overview.press('Show them');
    expect(overview.rows.length).to.equal(6);
    await overview.press('Show again: Livret');
    expect(overview.has('.hidden-accounts')).to.equal(false);
    expect(overview.details('bank-account-hidden')).to.deep.equal([
      {accountId: 'sf-livret', syncId: 'solar-france', hidden: true},
      {accountId: 'sf-livret', syncId: 'solar-france', hidden: false},
    ]);
  });

  it('stays hidden where the host has kept that', async () => {
    const overview = await open({prepare: ({element}) => void (element.hiddenAccounts = ['sf-livret', 'unheard-of'])});
    expect(overview.rows.length).to.equal(5);
    expect(overview.textOf('.hidden-accounts')).to.equal('1 account hidden Show them');
    overview.element.hiddenAccounts = [];
    await overview.settle();
    expect(overview.rows.length).to.equal(6);
  });

  it('stays hidden when the list is read again', async () => {
    const overview = await open();
    await overview.press('Hide: Livret');
    overview.element.refresh();
    await overview.settle();
    expect(overview.rows.length).to.equal(5);
  });
});
