import type {BankWords} from './bank-words.ts';

export const german: BankWords = {
  termsTitle: 'Bedingungen für den Kontoinformationsdienst',
  terms:
    'Sie erlauben, dass die Liste Ihrer Konten, deren Salden und Umsätze für längstens 180 Tage täglich abgerufen werden. ' +
    'Zahlungen können damit nicht ausgelöst werden. Sie können die Erlaubnis jederzeit widerrufen.',
  methods: {
    'text-message': 'smsTAN an +49 160 xxxxx 28',
    email: 'TAN per E-Mail an b•••@windpark.example',
    'device-code': 'chipTAN manuell',
    photo: 'photoTAN',
    qr: 'chipTAN QR',
    flicker: 'chipTAN optisch',
    'app-approval': 'Freigabe in der Banking-App',
    unsupported: 'Sicherheitsschlüssel (USB)',
  },
  challenge: {
    sent: 'Zugriff auf Kontenliste und Umsätze für 180 Tage. Geben Sie diese TAN niemals am Telefon weiter.',
    // With the formatting that FinTS allows: banks in Germany do so.
    device:
      '<ol><li>Stecken Sie Ihre Karte in den TAN-Generator.</li><li>Drücken Sie <b>TAN</b>.</li><li>Geben Sie den Startcode ein.</li></ol>',
    picture: 'Scannen Sie das Bild mit Ihrem Lesegerät oder der App und geben Sie die angezeigte TAN ein.',
    flicker: 'Halten Sie den TAN-Generator mit <b>eingesteckter Karte</b> an die Grafik.<br>Prüfen Sie die Anzeige.',
    approval: 'Öffnen Sie die Banking-App und bestätigen Sie den Auftrag <b>Zugriff durch Kontoinformationsdienst</b>.',
    second: 'Zweite Bestätigung: Freigabe des Umsatzabrufs für 180 Tage.',
  },
  refusal: {
    login: 'Ihre Anmeldedaten sind nicht korrekt. Bitte prüfen Sie Ihre Eingabe. (9931)',
    field: 'Die Angabe im ersten Feld hat nicht das erwartete Format. (9110)',
    code: 'Die eingegebene TAN ist ungültig. (9941)',
    expired: 'Die TAN ist abgelaufen. Bitte fordern Sie eine neue an. (9951)',
    locked: 'Ihr Online-Zugang ist gesperrt. Bitte wenden Sie sich an Ihre Filiale. (9930)',
    lockedForAWhile: 'Ihr Zugang ist vorübergehend gesperrt. Bitte versuchen Sie es später erneut. (3938)',
    elsewhere: 'Sie sind bereits an einem anderen Gerät angemeldet. Bitte melden Sie sich dort ab.',
    terms: 'Bitte bestätigen Sie zuerst im Online-Banking die geänderten Geschäftsbedingungen.',
    password: 'Ihre Start-PIN muss zuerst im Online-Banking geändert werden. (3916)',
    maintenance: 'Wegen Wartungsarbeiten ist das Online-Banking derzeit nicht erreichbar.',
    technical: 'Es ist ein technischer Fehler aufgetreten. (9010)',
    limited: 'Die Zahl der Abrufe für heute ist erreicht.',
    declined: 'Der Auftrag wurde in der App abgelehnt.',
    noAccounts: 'Für diesen Zugang sind keine Konten freigeschaltet.',
    closed: 'Das Konto wurde aufgelöst.',
  },
  accounts: ['Geschäftskonto', 'Rücklagenkonto', 'Steuerkonto', 'Tagesgeld', 'Darlehenskonto', 'Projektkonto'],
};
