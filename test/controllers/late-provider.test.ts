import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {BankIntegrationsOverview} from 'bank-integration-elements';
import 'bank-integration-elements/define/bank-integrations-overview';
import {createSimulatedClient} from 'bank-integration-elements/mocks';

describe('a provider that is registered after the elements below it', () => {
  it('reaches them all the same', async () => {
    const provider = await fixture(html`
      <bank-integrations-provider .client=${createSimulatedClient()}>
        <bank-integrations-overview></bank-integrations-overview>
      </bank-integrations-provider>
    `);
    const overview = provider.querySelector<BankIntegrationsOverview>('bank-integrations-overview');
    await overview?.updateComplete;
    expect(overview?.shadowRoot?.textContent).to.include('Not connected yet');
    await import('bank-integration-elements/define/bank-integrations-provider');
    await waitUntil(() => overview?.shadowRoot?.textContent?.includes('Operations Germany'), 'the syncs appear');
  });
});
