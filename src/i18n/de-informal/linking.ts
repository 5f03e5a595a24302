import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const linking: PartOf<Catalogue['linking']> = {
  empty: 'In deiner Organisation gibt es noch keine Assets.',
  nothingChosen: 'Wähle das Asset, zu dem dieses Konto gehört.',
  still: 'Das dauert länger als sonst. Du musst nichts tun.',
  unknown: {
    text: 'Die Verknüpfung wurde vielleicht gespeichert, vielleicht nicht. Ohne dich wird nichts noch einmal gesendet.',
  },
  rateLimited: {
    text: 'Die Verknüpfung wurde nicht gespeichert. Deine Auswahl ist noch da.',
    next: 'Warte ein wenig und drücke die Schaltfläche dann noch einmal.',
  },
};
