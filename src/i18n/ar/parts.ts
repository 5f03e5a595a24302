import type {AllLoaders} from '../loaders.ts';
import {mapMessages} from '../map-messages.ts';
import {isolated} from './isolated.ts';

/** Arabic, part by part. Names and figures that run the other way are set apart, so that they do not turn the sentence around. */
export const parts: AllLoaders = {
  approving: async () => mapMessages((await import('./approving.ts')).approving, isolated),
  common: async () => mapMessages((await import('./common.ts')).common, isolated),
  details: async () => mapMessages((await import('./details.ts')).details, isolated),
  failures: async () => mapMessages((await import('./failures.ts')).failures, isolated),
  health: async () => mapMessages((await import('./health.ts')).health, isolated),
  linker: async () => mapMessages((await import('./linker.ts')).linker, isolated),
  linking: async () => mapMessages((await import('./linking.ts')).linking, isolated),
  overview: async () => mapMessages((await import('./overview.ts')).overview, isolated),
  series: async () => mapMessages((await import('./series.ts')).series, isolated),
  wizard: async () => mapMessages((await import('./wizard.ts')).wizard, isolated),
  wizardDetails: async () => mapMessages((await import('./wizard-details.ts')).wizardDetails, isolated),
};
