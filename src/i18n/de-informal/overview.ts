import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const overview: PartOf<Catalogue['overview']> = {
  needUser: (count, format) =>
    format.plural(count, {one: 'Eine Bankanbindung braucht dich.', other: '# Bankanbindungen brauchen dich.'}),
  endSoonText: 'Erneuere sie jetzt, und nichts bleibt stehen: Die alte Sitzung gilt, bis die neue erteilt ist.',
  status: {'needs-user': 'Braucht dich'},
  unsyncBusy: 'Ein Import läuft. Warte, bis er fertig ist.',
  readOnly: {title: 'Du kannst ansehen, aber nichts ändern'},
  openFailed: {text: 'Ein Teil der Seite wurde nicht geladen. Versuche es erneut, oder lade die Seite neu.'},
};
