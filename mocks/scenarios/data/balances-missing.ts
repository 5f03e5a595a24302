import {listSource} from '../../simulator/data/list-source.ts';
import {operationsGermany} from '../default-organisation.ts';
import {makeScenario} from '../make-scenario.ts';

export const balancesMissingScenario = makeScenario(
  {
    id: 'balances-missing',
    title: 'First import without balances',
    group: 'data',
    description:
      'A sync was connected a minute ago: its accounts are known, their balances come in within 20 minutes. New syncs behave alike.',
  },
  start => {
    const firstImportAt = start.now + 20 * 60_000;
    return {
      script: 'nobalance',
      syncs: listSource([operationsGermany(start, 180, {grantedAt: start.now - 60_000, firstImportAt})]),
    };
  },
);
