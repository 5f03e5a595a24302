import {scenarios} from '../mocks/scenarios/registry.ts';
import {beyond, leastRequests, wizardRequests} from '../test/support/wizard-requests.ts';
import type {Result} from './result.ts';
import {absolute} from './result.ts';

/** Requests that a run of the wizard makes beyond the least that the contract needs, summed over all scenarios; with the counts of each. */
export const countRequests = async (): Promise<Result> => {
  const counts: Record<string, unknown> = {};
  let more = 0;
  for (const {id} of scenarios) {
    // oxlint-disable no-await-in-loop -- one world after the other
    const least = await leastRequests(id);
    const {counts: found, timers} = await wizardRequests(id);
    // oxlint-enable no-await-in-loop
    counts[id] = {wizard: found, least, timers};
    more += Object.values(beyond(found, least)).reduce((sum, times) => sum + times, 0);
  }
  return {...absolute(`wizard beyond the contract, ${scenarios.length} scenarios`, 'requests', 0, more), counts};
};
