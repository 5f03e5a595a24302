import type {HealthMessages} from '../health-messages.ts';

export const health: HealthMessages = {
  none: 'No bank connected yet',
  ok: (syncs, format) => format.plural(syncs, {one: 'The bank sync works', other: 'All # bank syncs work'}),
  needUser: (count, format) => format.plural(count, {one: 'One bank sync needs you', other: '# bank syncs need you'}),
  ending: (count, days, format) => {
    const span = format.plural(days, {one: 'within a day', other: 'within # days'});
    return format.plural(count, {one: `One bank session ends ${span}`, other: `# bank sessions end ${span}`});
  },
  trouble: (count, format) =>
    format.plural(count, {
      one: 'One bank sync has trouble at the bank; it is tried again',
      other: '# bank syncs have trouble at the bank; they are tried again',
    }),
  failed: 'The bank syncs could not be checked',
  locked: 'Bank syncs are not shown to you',
  stale: when => `last checked ${when}`,
  open: 'Open bank integrations',
};
