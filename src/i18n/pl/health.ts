import type {HealthMessages} from '../health-messages.ts';

export const health: HealthMessages = {
  none: 'Nie połączono jeszcze żadnego banku',
  ok: (syncs, format) =>
    format.plural(syncs, {
      one: 'Połączenie bankowe działa',
      few: 'Wszystkie # połączenia bankowe działają',
      many: 'Wszystkie połączenia bankowe (#) działają',
      other: 'Wszystkie połączenia bankowe (#) działają',
    }),
  needUser: (count, format) =>
    format.plural(count, {
      one: '# połączenie bankowe wymaga Państwa działania',
      few: '# połączenia bankowe wymagają Państwa działania',
      many: '# połączeń bankowych wymaga Państwa działania',
      other: '# połączenia bankowego wymaga Państwa działania',
    }),
  ending: (count, days, format) => {
    const span = format.plural(days, {
      one: 'w ciągu # dnia',
      few: 'w ciągu # dni',
      many: 'w ciągu # dni',
      other: 'w ciągu # dnia',
    });
    return format.plural(count, {
      one: `# sesja bankowa wygaśnie ${span}`,
      few: `# sesje bankowe wygasną ${span}`,
      many: `# sesji bankowych wygaśnie ${span}`,
      other: `# sesji bankowej wygaśnie ${span}`,
    });
  },
  trouble: (count, format) =>
    format.plural(count, {
      one: '# połączenie bankowe ma problem po stronie banku; próba zostanie ponowiona',
      few: '# połączenia bankowe mają problem po stronie banku; próba zostanie ponowiona',
      many: '# połączeń bankowych ma problem po stronie banku; próba zostanie ponowiona',
      other: '# połączenia bankowego ma problem po stronie banku; próba zostanie ponowiona',
    }),
  failed: 'Nie udało się sprawdzić połączeń bankowych',
  locked: 'Połączenia bankowe nie są dla Państwa widoczne',
  stale: when => `ostatnie sprawdzenie ${when}`,
  open: 'Otwórz połączenia bankowe',
};
