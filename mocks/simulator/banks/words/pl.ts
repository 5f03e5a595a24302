import type {BankWords} from './bank-words.ts';

export const polish: BankWords = {
  termsTitle: 'Warunki usługi dostępu do informacji o rachunku',
  terms:
    'Zgadzasz się na codzienne odczytywanie listy rachunków, sald i operacji przez najwyżej 180 dni. ' +
    'Nie można w ten sposób wykonywać płatności. Zgodę można wycofać w każdej chwili.',
  methods: {
    'text-message': 'SMS na numer +48 6•• ••• 128',
    email: 'E-mail na b•••@wiatr.example',
    'device-code': 'Kod z tokena',
    photo: 'Kod kolorowy',
    qr: 'Kod QR',
    flicker: 'Kod migający',
    'app-approval': 'Potwierdzenie w aplikacji mobilnej',
    unsupported: 'Klucz bezpieczeństwa (USB)',
  },
  challenge: {
    sent: 'Dostęp do listy rachunków i operacji. Nigdy nie podawaj tego kodu przez telefon.',
    device: 'Wpisz kod początkowy do tokena.',
    picture: 'Zeskanuj obraz i wpisz pokazany kod.',
    flicker: 'Przyłóż czytnik do migających pasków.',
    approval: 'Otwórz aplikację mobilną i potwierdź „Dostęp do informacji o rachunku”.',
    second: 'Drugie potwierdzenie: odczyt operacji przez 180 dni.',
  },
  refusal: {
    login: 'Podane dane są nieprawidłowe.',
    field: 'Pierwsze pole ma nieprawidłowy format.',
    code: 'Kod jest nieprawidłowy.',
    expired: 'Kod wygasł. Poproś o nowy.',
    locked: 'Twój dostęp jest zablokowany. Skontaktuj się z bankiem.',
    lockedForAWhile: 'Twój dostęp jest chwilowo zablokowany. Spróbuj później.',
    elsewhere: 'Jesteś już zalogowany na innym urządzeniu.',
    terms: 'Najpierw zaakceptuj nowy regulamin w bankowości internetowej.',
    password: 'Najpierw zmień hasło tymczasowe w bankowości internetowej.',
    maintenance: 'Trwają prace serwisowe.',
    technical: 'Wystąpił błąd techniczny (T-10).',
    limited: 'Wykorzystano dzisiejszą liczbę zapytań.',
    declined: 'Operacja została odrzucona w aplikacji.',
    noAccounts: 'Brak rachunków dla tych danych.',
    closed: 'Rachunek został zamknięty.',
  },
  accounts: [
    'Rachunek bieżący',
    'Rachunek rezerwowy',
    'Rachunek podatkowy',
    'Rachunek oszczędnościowy',
    'Rachunek kredytowy',
    'Rachunek projektowy',
  ],
};
