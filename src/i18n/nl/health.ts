import type {HealthMessages} from '../health-messages.ts';

export const health: HealthMessages = {
  none: 'Nog geen bank gekoppeld',
  ok: (syncs, format) => format.plural(syncs, {one: 'De bankkoppeling werkt', other: 'Alle # bankkoppelingen werken'}),
  needUser: (count, format) =>
    format.plural(count, {one: '# bankkoppeling heeft u nodig', other: '# bankkoppelingen hebben u nodig'}),
  ending: (count, days, format) => {
    const span = format.plural(days, {one: 'binnen # dag', other: 'binnen # dagen'});
    return format.plural(count, {one: `# banksessie verloopt ${span}`, other: `# banksessies verlopen ${span}`});
  },
  trouble: (count, format) =>
    format.plural(count, {
      one: '# bankkoppeling heeft een storing bij de bank; er wordt opnieuw geprobeerd',
      other: '# bankkoppelingen hebben een storing bij de bank; er wordt opnieuw geprobeerd',
    }),
  failed: 'De bankkoppelingen konden niet worden gecontroleerd',
  locked: 'Bankkoppelingen zijn voor u niet zichtbaar',
  stale: when => `laatst gecontroleerd ${when}`,
  open: 'Bankkoppelingen openen',
};
