import {defaultTree} from '../simulator/assets/default-tree.ts';
import {listSource} from '../simulator/data/list-source.ts';
import type {Scenario, WorldDefinition, WorldStart} from '../simulator/world-definition.ts';
import {threeSyncs} from './default-organisation.ts';

/** A scenario: the default organisation, and what is different in it. */
export const makeScenario = (
  about: Omit<Scenario, 'define' | 'changes'>,
  changes: (start: WorldStart) => Partial<WorldDefinition>,
): Scenario => ({
  ...about,
  changes,
  define: start => ({
    organisation: {id: 'asset-corp', name: 'Asset Corp'},
    role: 'owner',
    manageRefusal: null,
    subscribed: true,
    syncs: listSource(threeSyncs(start)),
    tree: defaultTree(),
    script: 'multi',
    latencyMs: 0,
    ...changes(start),
  }),
});
