import type {AllLoaders} from '../loaders.ts';

/** Polish, part by part. */
export const parts: AllLoaders = {
  approving: async () => (await import('./approving.ts')).approving,
  common: async () => (await import('./common.ts')).common,
  details: async () => (await import('./details.ts')).details,
  failures: async () => (await import('./failures.ts')).failures,
  health: async () => (await import('./health.ts')).health,
  linker: async () => (await import('./linker.ts')).linker,
  linking: async () => (await import('./linking.ts')).linking,
  overview: async () => (await import('./overview.ts')).overview,
  series: async () => (await import('./series.ts')).series,
  wizard: async () => (await import('./wizard.ts')).wizard,
  wizardDetails: async () => (await import('./wizard-details.ts')).wizardDetails,
};
