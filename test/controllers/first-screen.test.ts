import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-integrations-overview';
import {createSimulatedClient} from 'bank-integration-elements/mocks';

describe('the first screen of a long list', () => {
  it('is drawn first, the rest follows, and nothing of it goes when the list is read again', async () => {
    const counts: number[] = [];
    const overview = document.createElement('bank-integrations-overview');
    overview.client = createSimulatedClient({scenario: 'large'});
    document.body.append(overview);
    const cards = (): number => overview.renderRoot.querySelectorAll('[data-sync]').length;
    const observer = new MutationObserver(() => counts.push(cards()));
    observer.observe(overview.renderRoot, {childList: true, subtree: true});
    await waitUntil(() => cards() === 50, 'all syncs of the page are drawn');
    expect(counts.find(count => count > 0)).to.be.lessThan(10);

    counts.length = 0;
    overview.refresh();
    await nextFrame();
    await overview.updateComplete;
    expect(cards()).to.equal(50);
    expect(counts.every(count => count === 50)).to.equal(true);
    observer.disconnect();
    overview.remove();
  });
});
