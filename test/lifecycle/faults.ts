import {fromOutside} from './faults-from-outside.ts';
import {pressesAndMoves} from './faults-in-the-page.ts';
import type {LifecycleFault} from './faults-support.ts';
import {timeAndTabs} from './faults-of-time-and-tabs.ts';

/** All faults of life, L01 to L26. */
export const faults: readonly LifecycleFault[] = [...pressesAndMoves, ...timeAndTabs, ...fromOutside];
