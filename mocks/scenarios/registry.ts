import type {Scenario} from '../simulator/world-definition.ts';
import {defaultScenario} from './default.ts';

/** Every situation that can be called up by name, in the order in which they are shown. */
export const scenarios: readonly Scenario[] = [defaultScenario];

/** A scenario by its id. Throws on an unknown one and names those that there are. */
export const findScenario = (id: string): Scenario => {
  const found = scenarios.find(scenario => scenario.id === id);
  if (!found)
    throw new RangeError(`no scenario ${JSON.stringify(id)}; there are ${scenarios.map(({id}) => id).join(', ')}`);
  return found;
};
