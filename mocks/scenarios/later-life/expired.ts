import {listSource} from '../../simulator/data/list-source.ts';
import {fundB} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const expiredScenario = makeScenario(
  {
    id: 'expired',
    title: 'Expired',
    group: 'later-life',
    description: 'The session of the only sync ended 21 days ago; its last data is still shown, dated.',
  },
  start => ({syncs: listSource([fundB(start)])}),
);
