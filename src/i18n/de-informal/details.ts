import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const details: PartOf<Catalogue['details']> = {
  nameMissing: 'Gib einen Namen ein.',
  unsyncText: bank => `Die Verbindung zu ${bank} endet, und das verschwindet aus deiner Organisation:`,
  hidden: {
    text: 'Bankanbindungen sehen nur Inhaber und Admins der Organisation. Frage jemanden von ihnen, wenn du hier etwas brauchst.',
  },
  noSubscription: {
    title: 'Bankanbindungen sind nicht Teil deines Tarifs',
    text: 'Mit Bankanbindungen kommen die Umsätze aller deiner Banken jeden Tag von selbst, und jedes Konto gehört zu seinem Asset.',
    csv: 'CSV-Dateien kannst du weiterhin von Hand importieren.',
  },
  calendarText: bank =>
    `Die Sitzung bei ${bank} endet. Erneuere sie vorher, dann läuft alles weiter: Du brauchst dein Online-Banking-Login und dein TAN-Gerät.`,
  calendarSaved:
    'Die Erinnerung wurde als Kalenderdatei gespeichert. Öffne die Datei, um sie in deinen Kalender aufzunehmen.',
  unsyncTypeName: name => `Viele Verknüpfungen mit Assets gehen verloren. Gib zur Bestätigung den Namen ein: ${name}`,
  unsyncNameDiffers: 'Das ist nicht der Name. Gib ihn genau so ein, wie er oben steht.',
  unsyncLeave: 'Noch wurde nichts gesendet. Wenn du diese Seite vorher verlässt, wird nichts entfernt.',
  empty: {
    text: 'Binde eine Bank einmal an, dann kommen ihre Umsätze jeden Tag von selbst. Du brauchst deine Zugangsdaten zum Online-Banking und dein Telefon oder TAN-Gerät.',
  },
};
