import {runPairs} from './run-pairs.ts';
import {wizardStates} from './wizard-states.ts';

runPairs(wizardStates.slice(9));
