import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

const rest = 'Deine anderen Bankanbindungen und alle bisher importierten Daten sind nicht betroffen.';

export const failures: PartOf<Catalogue['failures']> = {
  'credentials-rejected': {
    text: 'Mehrere Fehlversuche können dein Online-Banking sperren.',
    next: 'Prüfe die Angaben im Online-Banking deiner Bank und gib sie dann erneut ein.',
    works: rest,
  },
  'code-rejected': {next: 'Gib den Code aus der neuesten Nachricht ein.', works: rest},
  'code-expired': {next: 'Fordere einen neuen Code an, sobald du dein Gerät zur Hand hast.', works: rest},
  'access-locked': {
    title: 'Deine Bank hat diesen Zugang gesperrt',
    next: 'Entsperre ihn zuerst bei deiner Bank und komm dann zurück.',
    works: rest,
  },
  declined: {next: 'War das ein Versehen, beginne neu und gib die Anfrage in der App frei.', works: rest},
  'timed-out': {next: 'Beginne neu; Name und Bank sind bereits ausgefüllt.', works: rest},
  cancelled: {next: 'Du kannst jederzeit neu beginnen.', works: rest},
  'concurrent-login': {
    title: 'Du bist bereits anderswo angemeldet',
    next: 'Melde dich im Online-Banking ab, warte eine Minute und versuche es dann erneut.',
    works: rest,
  },
  'action-at-bank': {
    title: 'Deine Bank braucht zuerst dich',
    text: 'Im Online-Banking wartet etwas auf dich, etwa neue Bedingungen oder ein zu änderndes Passwort.',
    next: 'Melde dich bei deiner Bank an, erledige es dort und komm dann zurück.',
    works: rest,
  },
  'no-accounts': {next: 'Frage deine Bank, ob dieser Benutzer die Konten online sehen darf.', works: rest},
  'duplicate-sync': {
    text: 'Seine Konten stehen in deiner Übersicht.',
    next: 'Erneuere die vorhandene Anbindung, statt sie ein zweites Mal anzulegen.',
    works: rest,
  },
  'bank-unavailable': {
    text: 'Ihre Schnittstelle ist gestört oder wird gewartet. An deinen Zugangsdaten liegt es nicht.',
    next: 'Versuche es später erneut. Du musst nichts ändern.',
    works: rest,
  },
  'method-unsupported': {next: 'Wähle ein anderes Verfahren oder richte eines bei deiner Bank ein.', works: rest},
  'session-expired': {next: 'Erneuere die Sitzung. Konten und Verknüpfungen bleiben, wie sie sind.'},
  'rate-limited': {next: 'Warte ein wenig. Wo es möglich ist, geht es von selbst weiter.'},
  busy: {next: 'Versuche es nach dem Import erneut, meist in wenigen Minuten.', works: rest},
  forbidden: {title: 'Das darfst du nicht', next: 'Wende dich an einen Inhaber oder Admin deiner Organisation.'},
  'subscription-required': {
    title: 'Bankanbindungen sind nicht Teil deines Tarifs',
    next: 'Erweitere deinen Tarif oder importiere weiterhin CSV-Dateien.',
  },
  'not-found': {next: 'Lade die Liste neu, um den jetzigen Stand zu sehen.', works: rest},
  conflict: {
    text: 'Es wurde geändert, während du daran gearbeitet hast. Nichts wurde überschrieben.',
    next: 'Sieh dir den jetzigen Stand an und entscheide dann.',
    works: rest,
  },
  invalid: {next: 'Prüfe deine Eingabe.', works: rest},
  'signed-out': {
    title: 'Du bist abgemeldet',
    text: 'Deine Sitzung in dieser Anwendung ist beendet. Deine Banksitzungen sind es nicht.',
    next: 'Melde dich erneut an und komm dann auf diese Seite zurück.',
    works: 'Die täglichen Importe laufen ohne dich weiter.',
  },
  offline: {
    title: 'Du bist offline',
    next: 'Prüfe deine Verbindung und versuche es erneut, sobald du wieder online bist.',
  },
  unreachable: {
    text: 'Der Server hat nicht geantwortet. Deine Banksitzungen sind nicht betroffen.',
    next: 'Versuche es gleich noch einmal.',
  },
  'server-error': {
    text: 'Der Server konnte nicht antworten. Deine Banksitzungen sind nicht betroffen.',
    next: 'Versuche es gleich noch einmal.',
  },
  malformed: {next: 'Versuche es erneut. Bleibt es dabei, sag deinem Support Bescheid.'},
  aborted: {next: 'Versuche es erneut.'},
  unknown: {next: 'Versuche es erneut. Bleibt es dabei, sag deinem Support Bescheid.'},
};
