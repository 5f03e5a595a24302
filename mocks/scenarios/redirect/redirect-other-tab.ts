import {makeScenario} from '../make-scenario.ts';

export const redirectOtherTabScenario = makeScenario(
  {
    id: 'redirect-other-tab',
    title: 'Redirect: other tab',
    group: 'redirect',
    description: 'The bank’s page sends people back in another tab. The first one learns of it by asking.',
  },
  () => ({script: 'redirectothertab'}),
);
