import type {AllLoaders} from '../loaders.ts';
import {mapMessages} from '../map-messages.ts';
import {spaced} from './spaced.ts';

/** French, part by part. */
export const parts: AllLoaders = {
  approving: async () => mapMessages((await import('./approving.ts')).approving, spaced),
  common: async () => mapMessages((await import('./common.ts')).common, spaced),
  details: async () => mapMessages((await import('./details.ts')).details, spaced),
  failures: async () => mapMessages((await import('./failures.ts')).failures, spaced),
  health: async () => mapMessages((await import('./health.ts')).health, spaced),
  linker: async () => mapMessages((await import('./linker.ts')).linker, spaced),
  linking: async () => mapMessages((await import('./linking.ts')).linking, spaced),
  overview: async () => mapMessages((await import('./overview.ts')).overview, spaced),
  series: async () => mapMessages((await import('./series.ts')).series, spaced),
  wizard: async () => mapMessages((await import('./wizard.ts')).wizard, spaced),
  wizardDetails: async () => mapMessages((await import('./wizard-details.ts')).wizardDetails, spaced),
};
