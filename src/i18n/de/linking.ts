import type {LinkingMessages} from '../linker-messages.ts';

/** What is said after a press. */
export const linking: LinkingMessages = {
  empty: 'In Ihrer Organisation gibt es noch keine Assets.',
  chosen: 'Gewählt',
  nothingChosen: 'Wählen Sie das Asset, zu dem dieses Konto gehört.',
  clear: 'Suche leeren',
  results: 'Gefundene Assets',
  resultCount: (count, format) => format.plural(count, {one: '# Asset gefunden', other: '# Assets gefunden'}),
  none: query => `Kein Asset passt zu „${query}“.`,
  checking: 'Wir prüfen, was gespeichert wurde …',
  still: 'Das dauert länger als sonst. Sie müssen nichts tun.',
  again: 'Anderes Asset wählen',
  linked: (account, asset) => `${account} ist mit ${asset} verknüpft.`,
  unlinked: account => `${account} ist mit keinem Asset mehr verknüpft.`,
  conflict: {
    title: 'Jemand anderes hat diese Verknüpfung geändert',
    linkedTo: 'Verknüpft ist jetzt:',
    linkedToNothing: 'Verknüpft ist jetzt kein Asset.',
    keepTheirs: 'So lassen',
    overwrite: 'Mit meinem verknüpfen',
  },
  unknown: {
    title: 'Wir konnten nicht bestätigen, was geschehen ist',
    text: 'Die Verknüpfung wurde vielleicht gespeichert, vielleicht nicht. Ohne Sie wird nichts noch einmal gesendet.',
    check: 'Erneut prüfen',
  },
  rateLimited: {
    title: 'Zu viele Änderungen auf einmal',
    text: 'Die Verknüpfung wurde nicht gespeichert. Ihre Auswahl ist noch da.',
    next: 'Warten Sie ein wenig und drücken Sie die Schaltfläche dann noch einmal.',
    works: 'Alles andere ist davon nicht betroffen.',
  },
};
