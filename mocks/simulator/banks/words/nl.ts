import type {BankWords} from './bank-words.ts';

export const dutch: BankWords = {
  termsTitle: 'Voorwaarden van de rekeninginformatiedienst',
  terms:
    'U geeft toestemming om de lijst van uw rekeningen, de saldi en de transacties hoogstens 180 dagen lang dagelijks te lezen. ' +
    'Betalen kan hiermee niet. U kunt de toestemming op elk moment intrekken.',
  methods: {
    'text-message': 'Sms naar 06 •••• •128',
    email: 'E-mail naar b•••@windmolen.example',
    'device-code': 'Code van de kaartlezer',
    photo: 'Kleurcode met de scanner',
    qr: 'QR-code',
    flicker: 'Knippercode met de kaartlezer',
    'app-approval': 'Bevestigen in de mobiele app',
    unsupported: 'Beveiligingssleutel (USB)',
  },
  challenge: {
    sent: 'Toegang tot rekeningen en transacties. Geef deze code nooit door aan de telefoon.',
    device: 'Steek uw pas in de kaartlezer en voer de startcode in.',
    picture: 'Scan de afbeelding en voer de getoonde code in.',
    flicker: 'Houd de kaartlezer tegen de knipperende balken.',
    approval: 'Open de mobiele app en bevestig het verzoek „Toegang voor rekeninginformatiedienst”.',
    second: 'Tweede bevestiging: lezen van transacties gedurende 180 dagen.',
  },
  refusal: {
    login: 'De ingevoerde gegevens zijn niet juist.',
    field: 'De invoer in het eerste veld heeft niet de verwachte vorm.',
    code: 'Deze code is niet juist.',
    expired: 'Deze code is verlopen. Vraag een nieuwe aan.',
    locked: 'Uw toegang is geblokkeerd. Neem contact op met uw bank.',
    lockedForAWhile: 'Uw toegang is tijdelijk geblokkeerd. Probeer het later opnieuw.',
    elsewhere: 'U bent al ingelogd op een ander apparaat.',
    terms: 'Accepteer eerst de nieuwe voorwaarden in internetbankieren.',
    password: 'Wijzig eerst uw tijdelijke wachtwoord in internetbankieren.',
    maintenance: 'Internetbankieren is wegens onderhoud niet bereikbaar.',
    technical: 'Er is een technische fout opgetreden (T-10).',
    limited: 'Het aantal opvragingen voor vandaag is bereikt.',
    declined: 'Het verzoek is in de app geweigerd.',
    noAccounts: 'Bij deze gegevens horen geen rekeningen.',
    closed: 'Deze rekening is opgeheven.',
  },
  accounts: [
    'Zakelijke rekening',
    'Reserverekening',
    'Belastingrekening',
    'Spaarrekening',
    'Leningrekening',
    'Projectrekening',
  ],
};
