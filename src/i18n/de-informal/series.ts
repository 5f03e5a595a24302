import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const series: PartOf<Catalogue['series']> = {
  noSuggestion: 'Zu diesem Konto gibt es keinen Vorschlag. Wähle im Baum.',
  notSuggested: 'Vorschläge konnten nicht gesucht werden. Du kannst trotzdem im Baum wählen.',
};
