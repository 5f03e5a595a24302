import {expect} from '@open-wc/testing';
import {createHttpClient} from 'bank-integration-elements/http';
import {createWorld, findScenario, SimulatedClock} from 'bank-integration-elements/mocks';
import {createFetch, createHandlers} from 'bank-integration-elements/mocks/msw';
import {startWorker} from 'bank-integration-elements/mocks/msw/browser';

describe('MSW in a browser', () => {
  it('answers the requests of a whole page by a service worker', async () => {
    const world = createWorld(findScenario('default'));
    const worker = await startWorker({baseUrl: '/api/v1', world});
    try {
      const client = createHttpClient({baseUrl: '/api/v1'});
      expect((await client.listBankSyncs({})).total).to.equal(3);
      await client.removeBankSync({syncId: 'fund-b'});
      expect((await client.listBankSyncs({})).total).to.equal(2);
      world.faults.next('renameBankSync', {kind: 'no-answer'});
      const renaming = client.renameBankSync({syncId: 'solar-france', name: 'x'});
      const failure = await renaming.then(
        () => undefined,
        (error: unknown) => (error as {readonly failure: {readonly code: string}}).failure,
      );
      expect(failure?.code).to.equal('unreachable');
      const page = await fetch('/mockServiceWorker.js');
      expect(page.ok).to.equal(true);
    } finally {
      await worker.stop();
    }
  });

  it('answers one client alone by a fetch of its own, with relative addresses', async () => {
    const clock = new SimulatedClock();
    const make = () => {
      const world = createWorld(findScenario('default'));
      const fetch = createFetch(createHandlers({baseUrl: '/api', world, clock}));
      return createHttpClient({baseUrl: '/api', fetch});
    };
    const [one, other] = [make(), make()];
    await one.removeBankSync({syncId: 'fund-b'});
    expect((await one.listBankSyncs({})).total).to.equal(2);
    expect((await other.listBankSyncs({})).total).to.equal(3);
  });
});
