import type {HealthMessages} from '../health-messages.ts';

export const health: HealthMessages = {
  none: 'Noch keine Bank angebunden',
  ok: (syncs, format) => format.plural(syncs, {one: 'Die Bankanbindung läuft', other: 'Alle # Bankanbindungen laufen'}),
  needUser: (count, format) =>
    format.plural(count, {one: 'Eine Bankanbindung braucht Sie', other: '# Bankanbindungen brauchen Sie'}),
  ending: (count, days, format) => {
    const span = format.plural(days, {one: 'innerhalb eines Tages', other: 'innerhalb von # Tagen'});
    return format.plural(count, {one: `Eine Banksitzung endet ${span}`, other: `# Banksitzungen enden ${span}`});
  },
  trouble: (count, format) =>
    format.plural(count, {
      one: 'Eine Bankanbindung hat eine Störung bei der Bank; es wird erneut versucht',
      other: '# Bankanbindungen haben eine Störung bei der Bank; es wird erneut versucht',
    }),
  failed: 'Die Bankanbindungen konnten nicht geprüft werden',
  locked: 'Bankanbindungen werden Ihnen nicht gezeigt',
  stale: when => `zuletzt geprüft ${when}`,
  open: 'Bankanbindungen öffnen',
};
