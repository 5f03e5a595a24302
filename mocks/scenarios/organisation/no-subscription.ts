import {listSource} from '../../simulator/data/list-source.ts';
import {makeScenario} from '../make-scenario.ts';

export const noSubscriptionScenario = makeScenario(
  {
    id: 'no-subscription',
    title: 'No subscription',
    group: 'organisation',
    description: 'An organisation that has not subscribed to bank sync; CSV import remains.',
  },
  () => ({manageRefusal: 'no-subscription', subscribed: false, syncs: listSource([])}),
);
