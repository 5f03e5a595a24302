/** Titles and sentences of the scenarios in German. A test asks for every one of them. */
export const germanScenarios: Readonly<Record<string, readonly [title: string, sentence: string]>> = {
  default: [
    'Drei Verbindungen',
    'Eine Organisation mit 3 Verbindungen (noch 6 Tage, in Ordnung, abgelaufen) und 14 Konten, 2 davon ohne Asset; die Banken bieten mehrere TAN-Verfahren.',
  ],
  empty: ['Noch nichts verbunden', 'Eine neue Organisation ohne jede Verbindung.'],
  large: [
    '1.000 Verbindungen, 100.000 Konten',
    'Eine große Organisation: 1.000 Verbindungen in zehn Ländern mit je 100 Konten und ein Baum aus 100.000 Assets.',
  ],
  'large-sync': [
    'Eine Verbindung mit 1.000 Konten',
    'Eine einzige Verbindung mit 1.000 Konten und ein Baum aus 100.000 Assets.',
  ],
  'large-tree': ['100.000 Assets', 'Eine Verbindung mit 12 Konten, zu verknüpfen in einem Baum aus 100.000 Assets.'],
  'read-only': [
    'Kein Administrator',
    'Ein Mitglied der Organisation, das die Verbindungen sieht und nichts ändern darf.',
  ],
  hidden: ['Darf nichts sehen', 'Ein Betrachter, der die Verbindungen nicht einmal sehen darf.'],
  'no-subscription': [
    'Kein Abonnement',
    'Eine Organisation ohne Abonnement für Bankverbindungen; der CSV-Import bleibt.',
  ],
  confined: [
    'Auf einen Zweig beschränkt',
    'Ein Administrator nur des Fonds A in Deutschland: Pfade beginnen mit einem Teil, der nicht sichtbar ist.',
  ],
  'no-tan': ['Keine TAN nötig', 'Die Bank lässt allein mit der PIN ein.'],
  'wrong-pin': [
    'Falsche PIN',
    'Jede PIN wird abgelehnt, die dritte sperrt den Zugang. Mit der PIN 00000 geschieht das in jedem Szenario.',
  ],
  'wrong-field': ['Ein Feld ist falsch', 'Die Bank lehnt das Format der Eingabe ab.'],
  locked: ['Zeitweise gesperrt', 'Der Zugang ist gesperrt; in einer halben Stunde lohnt ein neuer Versuch.'],
  'locked-for-good': ['Dauerhaft gesperrt', 'Der Zugang ist gesperrt, bis die Bank handelt.'],
  'logged-in-elsewhere': [
    'Anderswo angemeldet',
    'Die Bank erlaubt nur eine Sitzung zugleich, und es gibt bereits eine andere.',
  ],
  'terms-at-bank': [
    'Bedingungen bei der Bank',
    'Die Bank verlangt, dass zuerst ihre neuen Bedingungen in ihrem Online-Banking angenommen werden.',
  ],
  'password-at-bank': [
    'Passwort zu ändern',
    'Die Bank verlangt, dass das erste Passwort in ihrem Online-Banking geändert wird.',
  ],
  'bank-not-supported': ['Bank nicht unterstützt', 'Die Anmeldung gelingt, aber diese Bank kann nicht gelesen werden.'],
  'duplicate-login': [
    'Bereits verbunden',
    'Dieser Zugang ist bereits verbunden; man erfährt es nach der Anmeldung und kann stattdessen erneuern.',
  ],
  'several-methods': ['Mehrere TAN-Verfahren', 'Die Bank bietet SMS, ihre App, ein Bild und einen Flickercode.'],
  'single-method': ['Ein TAN-Verfahren', 'Die Bank kennt nur ein Verfahren; es wird ohne Rückfrage genommen.'],
  'wrong-tan': ['Falsche TAN', 'Jeder Code wird abgelehnt, der dritte sperrt den Zugang.'],
  'expired-tan': ['Abgelaufene TAN', 'Der erste Code ist vor der Eingabe abgelaufen; der nächste gilt.'],
  'two-challenges': ['Zwei TANs nacheinander', 'Nach dem ersten Code verlangt die Bank einen zweiten.'],
  'device-code': ['Code aus dem Kartenleser', 'Ein Startcode wird in ein Gerät getippt, das den Code zeigt.'],
  photo: ['Bild zum Scannen', 'Ein Bild aus farbigen Punkten, gescannt mit Leser oder App.'],
  qr: ['QR-Code, der sich ändert', 'Ein QR-Code, der alle zehn Sekunden ersetzt wird.'],
  flicker: ['Flickercode', 'Blinkende Balken für einen Kartenleser.'],
  'approval-granted': ['In der App bestätigt', 'Nach sechs Sekunden wird in der App der Bank bestätigt.'],
  'approval-declined': ['In der App abgelehnt', 'In der App der Bank wird abgelehnt.'],
  'approval-never': [
    'In der App nie beantwortet',
    'Niemand antwortet in der App; nach fünf Minuten endet die Anfrage.',
  ],
  'unsupported-method': [
    'Nicht unterstütztes TAN-Verfahren',
    'Das einzige Verfahren der Bank kann hier nicht verwendet werden.',
  ],
  'redirect-granted': [
    'Weiterleitung: erlaubt',
    'Jede Bank fragt auf ihrer eigenen Seite unter anderer Adresse. Wer dort erlaubt, verbindet die Bank.',
  ],
  'redirect-cancelled': [
    'Weiterleitung: abgebrochen',
    'Auf der Seite der Bank kann nichts erlaubt werden. Der Rückweg sieht aus wie nach einer Erlaubnis.',
  ],
  'redirect-never': [
    'Weiterleitung: kein Rückweg',
    'Die Seite der Bank nimmt die Antwort an und leitet niemanden zurück; ohne Antwort endet sie nach zehn Minuten.',
  ],
  'redirect-other-tab': [
    'Weiterleitung: anderer Tab',
    'Die Seite der Bank leitet in einem anderen Tab zurück. Der erste erfährt es durch Nachfragen.',
  ],
  'redirect-twice': [
    'Weiterleitung: zweimal zurück',
    'Die Seite der Bank leitet zweimal zurück, beim zweiten Mal mit denselben Parametern.',
  ],
  'bank-down': [
    'Bank nicht erreichbar',
    'Das Online-Banking ist gestört, wenn die Anmeldung gesendet wird; ein neuer Versuch ist möglich.',
  ],
  maintenance: ['Wartung', 'Die Bank wird zwei Stunden lang gewartet.'],
  'technical-error': ['Technischer Fehler', 'Die Bank meldet nach der Anmeldung einen technischen Fehler.'],
  'connection-lost': [
    'Verbindung mittendrin verloren',
    'Der Code wird angenommen, aber die Antwort kommt nie an: Nur Nachlesen zeigt, wie es ausging.',
  ],
  'slow-bank': [
    'Langsame Bank',
    'Jeder Schritt dauert bei der Bank acht Sekunden, der Import eine halbe Minute; Listen brauchen anderthalb Sekunden.',
  ],
  'rate-limited': [
    'Abrufe begrenzt',
    'Die Bank wurde heute viermal gelesen: Der letzte Import scheiterte, und bis zum Abend wird keine Anmeldung angenommen.',
  ],
  'partly-failed': [
    'Teilweise gescheitert',
    'Ein Konto einer Verbindung konnte nicht gelesen werden, die anderen sind in Ordnung. Neue Verbindungen verhalten sich ebenso.',
  ],
  'no-accounts': ['Keine Konten', 'Die Anmeldung gelingt, aber für sie ist kein Konto freigeschaltet.'],
  'hundred-accounts': ['Hundert Konten', 'Die Anmeldung bringt hundert Konten.'],
  'same-bank-twice': [
    'Dieselbe Bank zweimal',
    'Zwei Verbindungen bei einer Bank, unterscheidbar an Name, Kontonummer und Inhaber; die Suche sagt, dass die Bank verbunden ist.',
  ],
  'balances-missing': [
    'Erster Import ohne Salden',
    'Eine Verbindung entstand vor einer Minute: Ihre Konten sind bekannt, die Salden folgen binnen 20 Minuten. Neue Verbindungen verhalten sich ebenso.',
  ],
  'many-currencies': [
    'Viele Währungen',
    'Konten in Yen, Dinar, Franken und mehr: negative, sehr lange und unbekannte Salden, eine IBAN für alle. Neue Verbindungen verhalten sich ebenso.',
  ],
  'right-to-left': [
    'Namen von rechts nach links',
    'Konten, Inhaber und eine Verbindung mit hebräischen und arabischen Namen, gemischt mit lateinischen Buchstaben und Ziffern. Neue Verbindungen verhalten sich ebenso.',
  ],
  'hostile-names': [
    'Bösartige Namen',
    'Namen mit Auszeichnung, Vorlagen, Richtungszeichen, Emoji und viel zu lange. Neue Verbindungen verhalten sich ebenso.',
  ],
  'vanished-account': ['Konto verschwunden', 'Bei einer Erneuerung führt die Bank das letzte Konto nicht mehr.'],
  'new-account': ['Neues Konto bei Erneuerung', 'Bei einer Erneuerung führt die Bank ein Konto mehr.'],
  'changed-accounts': [
    'Konten umbenannt und umgezogen',
    'Bei einer Erneuerung heißt das erste Konto anders, und das letzte verknüpfte hat eine andere Nummer: Ob es dasselbe ist, wird gefragt.',
  ],
  'expires-14': ['Läuft in 14 Tagen ab', 'Eine Sitzung endet in 14 Tagen, eine andere ist in Ordnung.'],
  'expires-7': ['Läuft in 7 Tagen ab', 'Eine Sitzung endet in 7 Tagen, eine andere ist in Ordnung.'],
  'expires-1': ['Läuft in 1 Tag ab', 'Eine Sitzung endet in 1 Tag, eine andere ist in Ordnung.'],
  expired: [
    'Abgelaufen',
    'Die Sitzung der einzigen Verbindung endete vor 21 Tagen; ihre letzten Daten stehen noch da, mit Datum.',
  ],
  revoked: [
    'Bei der Bank widerrufen',
    'Die Einwilligung wurde vor drei Tagen bei der Bank widerrufen, lange vor ihrem Ende.',
  ],
  suspended: [
    'Ausgesetzt',
    'Nach zehn gescheiterten Importen in Folge wurde eine Verbindung ausgesetzt, bis jemand handelt.',
  ],
  importing: [
    'Import läuft',
    'Zehn Minuten lang läuft ein Import: Die Verbindung kann weder entfernt noch erneuert werden (423).',
  ],
};
