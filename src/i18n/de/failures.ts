import type {FailureMessages} from '../messages.ts';

const rest = 'Ihre anderen Bankanbindungen und alle bisher importierten Daten sind nicht betroffen.';
const kept = 'Alle bisher importierten Daten sind sicher.';

export const failures: FailureMessages = {
  'credentials-rejected': {
    title: 'Die Bank hat diese Angaben nicht akzeptiert',
    text: 'Mehrere Fehlversuche können Ihr Online-Banking sperren.',
    next: 'Prüfen Sie die Angaben im Online-Banking Ihrer Bank und geben Sie sie dann erneut ein.',
    works: rest,
  },
  'code-rejected': {
    title: 'Dieser Code wurde nicht akzeptiert',
    text: 'Er ist vertippt oder gehört zu einer älteren Anforderung.',
    next: 'Geben Sie den Code aus der neuesten Nachricht ein.',
    works: rest,
  },
  'code-expired': {
    title: 'Der Code ist nicht mehr gültig',
    text: 'Er wurde nicht rechtzeitig verwendet.',
    next: 'Fordern Sie einen neuen Code an, sobald Sie Ihr Gerät zur Hand haben.',
    works: rest,
  },
  'access-locked': {
    title: 'Ihre Bank hat diesen Zugang gesperrt',
    text: 'Von hier aus lässt er sich nicht entsperren; weitere Versuche helfen nicht.',
    next: 'Entsperren Sie ihn zuerst bei Ihrer Bank und kommen Sie dann zurück.',
    works: rest,
  },
  declined: {
    title: 'Die Freigabe wurde abgelehnt',
    text: 'Die Anfrage wurde in der Banking-App abgelehnt.',
    next: 'War das ein Versehen, beginnen Sie neu und geben Sie die Anfrage in der App frei.',
    works: rest,
  },
  'timed-out': {
    title: 'Die Zeit ist abgelaufen',
    text: 'Die Bank hat die Anmeldung beendet, weil zu lange nichts geschah.',
    next: 'Beginnen Sie neu; Name und Bank sind bereits ausgefüllt.',
    works: rest,
  },
  cancelled: {
    title: 'Abgebrochen',
    text: 'Die Anmeldung wurde abgebrochen. Es wurde nichts verbunden.',
    next: 'Sie können jederzeit neu beginnen.',
    works: rest,
  },
  'concurrent-login': {
    title: 'Sie sind bereits anderswo angemeldet',
    text: 'Die Bank erlaubt nur eine Anmeldung zur selben Zeit.',
    next: 'Melden Sie sich im Online-Banking ab, warten Sie eine Minute und versuchen Sie es dann erneut.',
    works: rest,
  },
  'action-at-bank': {
    title: 'Ihre Bank braucht zuerst Sie',
    text: 'Im Online-Banking wartet etwas auf Sie, etwa neue Bedingungen oder ein zu änderndes Passwort.',
    next: 'Melden Sie sich bei Ihrer Bank an, erledigen Sie es dort und kommen Sie dann zurück.',
    works: rest,
  },
  'no-accounts': {
    title: 'Keine Konten zum Verbinden',
    text: 'Die Anmeldung war erfolgreich, aber die Bank hat uns kein lesbares Konto genannt.',
    next: 'Fragen Sie Ihre Bank, ob dieser Benutzer die Konten online sehen darf.',
    works: rest,
  },
  'duplicate-sync': {
    title: 'Dieser Zugang ist bereits verbunden',
    text: 'Seine Konten stehen in Ihrer Übersicht.',
    next: 'Erneuern Sie die vorhandene Anbindung, statt sie ein zweites Mal anzulegen.',
    works: rest,
  },
  'bank-unavailable': {
    title: 'Die Bank ist nicht erreichbar',
    text: 'Ihre Schnittstelle ist gestört oder wird gewartet. An Ihren Zugangsdaten liegt es nicht.',
    next: 'Versuchen Sie es später erneut. Sie müssen nichts ändern.',
    works: rest,
  },
  'method-unsupported': {
    title: 'Dieses Verfahren wird noch nicht unterstützt',
    text: 'Die Bank verlangt eine Freigabe, die hier nicht ausgeführt werden kann.',
    next: 'Wählen Sie ein anderes Verfahren oder richten Sie eines bei Ihrer Bank ein.',
    works: rest,
  },
  'session-expired': {
    title: 'Die Banksitzung ist abgelaufen',
    text: 'Die Bank verlangt von Zeit zu Zeit eine neue Freigabe.',
    next: 'Erneuern Sie die Sitzung. Konten und Verknüpfungen bleiben, wie sie sind.',
    works: 'Die bisher importierten Daten bleiben sichtbar.',
  },
  'rate-limited': {
    title: 'Im Moment zu viele Anfragen',
    text: 'Die Bank begrenzt, wie oft Konten gelesen werden dürfen.',
    next: 'Warten Sie ein wenig. Wo es möglich ist, geht es von selbst weiter.',
    works: kept,
  },
  busy: {
    title: 'Ein Import läuft',
    text: 'Solange Umsätze gelesen werden, lässt sich diese Anbindung nicht ändern.',
    next: 'Versuchen Sie es nach dem Import erneut, meist in wenigen Minuten.',
    works: rest,
  },
  forbidden: {
    title: 'Das dürfen Sie nicht',
    text: 'Nur Inhaber und Admins der Organisation verwalten Bankanbindungen.',
    next: 'Wenden Sie sich an einen Inhaber oder Admin Ihrer Organisation.',
    works: kept,
  },
  'subscription-required': {
    title: 'Bankanbindungen sind nicht Teil Ihres Tarifs',
    text: 'Dafür ist ein Abonnement mit Bankanbindung nötig.',
    next: 'Erweitern Sie Ihren Tarif oder importieren Sie weiterhin CSV-Dateien.',
    works: 'Der CSV-Import steht weiterhin zur Verfügung.',
  },
  'not-found': {
    title: 'Das gibt es nicht mehr',
    text: 'Es wurde entfernt, vielleicht von jemand anderem.',
    next: 'Laden Sie die Liste neu, um den jetzigen Stand zu sehen.',
    works: rest,
  },
  conflict: {
    title: 'Jemand anderes war schneller',
    text: 'Es wurde geändert, während Sie daran gearbeitet haben. Nichts wurde überschrieben.',
    next: 'Sehen Sie sich den jetzigen Stand an und entscheiden Sie dann.',
    works: rest,
  },
  invalid: {
    title: 'Das wurde nicht akzeptiert',
    text: 'Etwas im Formular ist nicht so, wie es erwartet wird.',
    next: 'Prüfen Sie Ihre Eingabe.',
    works: rest,
  },
  'signed-out': {
    title: 'Sie sind abgemeldet',
    text: 'Ihre Sitzung in dieser Anwendung ist beendet. Ihre Banksitzungen sind es nicht.',
    next: 'Melden Sie sich erneut an und kommen Sie dann auf diese Seite zurück.',
    works: 'Die täglichen Importe laufen ohne Sie weiter.',
  },
  offline: {
    title: 'Sie sind offline',
    text: 'Es wurde nichts gesendet.',
    next: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut, sobald Sie wieder online sind.',
    works: kept,
  },
  unreachable: {
    title: 'Keine Verbindung',
    text: 'Der Server hat nicht geantwortet. Ihre Banksitzungen sind nicht betroffen.',
    next: 'Versuchen Sie es gleich noch einmal.',
    works: kept,
  },
  'server-error': {
    title: 'Bei uns ist etwas schiefgegangen',
    text: 'Der Server konnte nicht antworten. Ihre Banksitzungen sind nicht betroffen.',
    next: 'Versuchen Sie es gleich noch einmal.',
    works: kept,
  },
  malformed: {
    title: 'Unerwartete Antwort',
    text: 'Der Server hat anders geantwortet, als diese Seite es versteht.',
    next: 'Versuchen Sie es erneut. Bleibt es dabei, sagen Sie Ihrem Support Bescheid.',
    works: kept,
  },
  aborted: {
    title: 'Angehalten',
    text: 'Die Anfrage wurde angehalten.',
    next: 'Versuchen Sie es erneut.',
    works: kept,
  },
  unknown: {
    title: 'Etwas ist schiefgegangen',
    text: 'Den Grund kennen wir nicht.',
    next: 'Versuchen Sie es erneut. Bleibt es dabei, sagen Sie Ihrem Support Bescheid.',
    works: kept,
  },
};
