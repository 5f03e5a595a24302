import {runPairs} from './run-pairs.ts';
import {wizardStates} from './wizard-states.ts';

// Two files, so that two pages share the work.
runPairs(wizardStates.slice(0, 9));
