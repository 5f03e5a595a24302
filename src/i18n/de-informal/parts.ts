import type {AllLoaders} from '../loaders.ts';
import {du} from './du.ts';

/** German, informal (Du), part by part: the sentences of German that need no other words, and beside them those that do. */
export const parts: AllLoaders = {
  approving: async () => du((await import('../de/approving.ts')).approving, (await import('./approving.ts')).approving),
  common: async () => du((await import('../de/common.ts')).common, (await import('./common.ts')).common),
  details: async () => du((await import('../de/details.ts')).details, (await import('./details.ts')).details),
  failures: async () => du((await import('../de/failures.ts')).failures, (await import('./failures.ts')).failures),
  health: async () => du((await import('../de/health.ts')).health, (await import('./health.ts')).health),
  linker: async () => du((await import('../de/linker.ts')).linker, (await import('./linker.ts')).linker),
  linking: async () => du((await import('../de/linking.ts')).linking, (await import('./linking.ts')).linking),
  overview: async () => du((await import('../de/overview.ts')).overview, (await import('./overview.ts')).overview),
  series: async () => du((await import('../de/series.ts')).series, (await import('./series.ts')).series),
  wizard: async () => du((await import('../de/wizard.ts')).wizard, (await import('./wizard.ts')).wizard),
  wizardDetails: async () =>
    du((await import('../de/wizard-details.ts')).wizardDetails, (await import('./wizard-details.ts')).wizardDetails),
};
