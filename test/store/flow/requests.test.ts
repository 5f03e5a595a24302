import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {scenarios} from '../../../mocks/scenarios/registry.ts';
import {beyond, leastRequests, wizardRequests} from '../../support/wizard-requests.ts';

describe('a run of the wizard', () => {
  for (const {id} of scenarios) {
    it(`${id}: makes no request more than the contract needs, with one timer`, async () => {
      const {counts, timers} = await wizardRequests(id);
      assert.deepEqual(beyond(counts, await leastRequests(id)), {});
      assert.ok(timers <= 1, `${timers} timers`);
    });
  }
});
