import type {OverviewMessages} from '../messages.ts';

export const overview: OverviewMessages = {
  heading: 'Bankkoppelingen',
  summary: ({syncs, accounts, unlinked}, format) =>
    [
      format.plural(syncs, {one: '# koppeling', other: '# koppelingen'}),
      format.plural(accounts, {one: '# rekening', other: '# rekeningen'}),
      unlinked === 0 ? 'alle aan een asset toegewezen' : `${format.number(unlinked)} zonder asset`,
    ].join(', '),
  allWell: 'Alles werkt. Niemand hoeft iets te doen.',
  needUser: (count, format) =>
    format.plural(count, {one: '# bankkoppeling heeft u nodig.', other: '# bankkoppelingen hebben u nodig.'}),
  needAdmin: (count, format) =>
    format.plural(count, {
      one: '# bankkoppeling heeft een eigenaar of beheerder nodig.',
      other: '# bankkoppelingen hebben een eigenaar of beheerder nodig.',
    }),
  needUserText: 'De gegevens blijven zichtbaar; nieuwe transacties komen binnen zodra de sessie is verlengd.',
  endSoon: (count, when, format) =>
    format.plural(count, {
      one: `# banksessie verloopt ${when}.`,
      other: `# banksessies verlopen binnenkort, de eerste ${when}.`,
    }),
  endSoonText: 'Verleng nu en niets stopt: de oude sessie blijft geldig tot de nieuwe is verleend.',
  syncWithBank: 'Bank koppelen',
  filterLabel: 'Koppeling zoeken op naam, bank of plaats',
  syncList: 'Bankkoppelingen',
  status: {
    ok: 'Werkt',
    importing: 'Wordt geïmporteerd',
    'expires-soon': when => `Verloopt ${when}`,
    expired: 'Sessie verlopen',
    revoked: 'Toegang ingetrokken',
    'needs-user': 'Heeft u nodig',
    'bank-trouble': 'Storing bij de bank',
    locked: 'Geblokkeerd door de bank',
    'rate-limited': 'Gepauzeerd door de bank',
    partial: 'Deels geïmporteerd',
  },
  session: {
    lasts: (granted, end, when) => `Sessie verleend op ${granted}, verloopt op ${end}, ${when}`,
    ended: (end, when) => `Sessie verlopen op ${end}, ${when}`,
    never: granted => `Sessie verleend op ${granted}, verloopt niet`,
    revoked: when => `Toegang bij de bank ingetrokken, ${when}`,
  },
  imported: when => `geïmporteerd ${when}`,
  importedNever: 'nog niet geïmporteerd',
  importFailed: when => `import mislukt ${when}`,
  importingNow: 'wordt nu geïmporteerd',
  nextImport: when => `volgende ${when}`,
  lastDataFrom: date => `saldi van ${date}`,
  getAccounts: 'Rekeningen tonen',
  hideAccounts: 'Rekeningen verbergen',
  accountCount: (count, format) => format.plural(count, {one: '# rekening', other: '# rekeningen'}),
  rename: 'Naam wijzigen',
  renameOf: name => `Naam van ${name} wijzigen`,
  resync: 'Opnieuw synchroniseren',
  renew: 'Sessie verlengen',
  renewAll: 'Alle aflopende verlengen',
  actionFor: (action, name) => `${action}: ${name}`,
  unsync: 'Ontkoppelen',
  unsyncBusy: 'Er loopt een import. Wacht tot die klaar is.',
  readOnly: {
    title: 'U kunt bekijken, maar niet wijzigen',
    text: 'Alleen eigenaren en beheerders van de organisatie beheren bankkoppelingen.',
  },
  openFailed: {
    title: 'Dit kon niet worden geopend',
    text: 'Een deel van de pagina is niet geladen. Probeer het opnieuw of laad de pagina opnieuw.',
  },
};
