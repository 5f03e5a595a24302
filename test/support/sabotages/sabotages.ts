import {ofCore} from './of-core.ts';
import {ofElements} from './of-elements.ts';
import {ofMocks} from './of-mocks.ts';
import type {Sabotage} from './sabotage.ts';

/** `npm run sabotage` puts each into a copy of the repository; each must turn its tests red. */
export const sabotages: readonly Sabotage[] = [...ofCore, ...ofMocks, ...ofElements];
