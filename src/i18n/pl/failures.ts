import type {FailureMessages} from '../messages.ts';

const rest = 'Nie ma to wpływu na pozostałe połączenia bankowe ani na dane zaimportowane do tej pory.';
const kept = 'Wszystkie dane zaimportowane do tej pory są bezpieczne.';

export const failures: FailureMessages = {
  'credentials-rejected': {
    title: 'Bank nie przyjął tych danych',
    text: 'Kilka błędnych prób może zablokować Państwa bankowość elektroniczną.',
    next: 'Proszę sprawdzić je w bankowości elektronicznej swojego banku, a potem wpisać ponownie.',
    works: rest,
  },
  'code-rejected': {
    title: 'Ten kod nie został przyjęty',
    text: 'Zawiera literówkę albo dotyczy wcześniejszego żądania.',
    next: 'Proszę wpisać kod z najnowszej wiadomości.',
    works: rest,
  },
  'code-expired': {
    title: 'Kod jest już nieważny',
    text: 'Nie został użyty na czas.',
    next: 'Proszę poprosić o nowy kod, gdy urządzenie będzie pod ręką.',
    works: rest,
  },
  'access-locked': {
    title: 'Bank zablokował ten dostęp',
    text: 'Nie możemy go stąd odblokować, a dalsze próby nie pomogą.',
    next: 'Proszę najpierw odblokować go w swoim banku, a potem wrócić tutaj.',
    works: rest,
  },
  declined: {
    title: 'Autoryzacja została odrzucona',
    text: 'Żądanie odrzucono w aplikacji bankowej.',
    next: 'Jeśli to pomyłka, proszę zacząć od nowa i zatwierdzić je w aplikacji.',
    works: rest,
  },
  'timed-out': {
    title: 'Czas minął',
    text: 'Bank zakończył logowanie, ponieważ zbyt długo nic się nie działo.',
    next: 'Proszę zacząć od nowa; nazwa i bank są już wypełnione.',
    works: rest,
  },
  cancelled: {
    title: 'Anulowano',
    text: 'Logowanie zostało anulowane. Niczego nie połączono.',
    next: 'Mogą Państwo zacząć od nowa w dowolnej chwili.',
    works: rest,
  },
  'concurrent-login': {
    title: 'Są już Państwo zalogowani gdzie indziej',
    text: 'Bank pozwala tylko na jedno logowanie naraz.',
    next: 'Proszę wylogować się z bankowości elektronicznej, odczekać minutę i spróbować ponownie.',
    works: rest,
  },
  'action-at-bank': {
    title: 'Bank najpierw potrzebuje Państwa',
    text: 'W bankowości elektronicznej coś na Państwa czeka, na przykład nowy regulamin lub zmiana hasła.',
    next: 'Proszę zalogować się w banku, dokończyć to tam i wrócić tutaj.',
    works: rest,
  },
  'no-accounts': {
    title: 'Brak rachunków do połączenia',
    text: 'Logowanie się powiodło, ale bank nie przekazał nam żadnego rachunku, który można odczytać.',
    next: 'Proszę zapytać w banku, czy ten użytkownik może widzieć rachunki online.',
    works: rest,
  },
  'duplicate-sync': {
    title: 'Ten dostęp jest już połączony',
    text: 'Jego rachunki znajdują się w Państwa przeglądzie.',
    next: 'Proszę odnowić istniejące połączenie zamiast dodawać je drugi raz.',
    works: rest,
  },
  'bank-unavailable': {
    title: 'Bank jest nieosiągalny',
    text: 'Jego interfejs nie działa lub trwa konserwacja. Państwa dane logowania nie są przyczyną.',
    next: 'Proszę spróbować później. Nie trzeba niczego zmieniać.',
    works: rest,
  },
  'method-unsupported': {
    title: 'Ta metoda nie jest jeszcze obsługiwana',
    text: 'Bank wymaga sposobu autoryzacji, którego nie można tu przeprowadzić.',
    next: 'Proszę wybrać inną metodę lub skonfigurować ją w swoim banku.',
    works: rest,
  },
  'session-expired': {
    title: 'Sesja bankowa wygasła',
    text: 'Bank od czasu do czasu wymaga nowej autoryzacji.',
    next: 'Proszę odnowić sesję. Rachunki i przypisania do aktywów pozostaną bez zmian.',
    works: 'Dane zaimportowane do tej pory pozostają widoczne.',
  },
  'rate-limited': {
    title: 'Obecnie zbyt wiele zapytań',
    text: 'Bank ogranicza, jak często można odczytywać rachunki.',
    next: 'Proszę chwilę poczekać. Tam, gdzie to możliwe, wszystko ruszy samo.',
    works: kept,
  },
  busy: {
    title: 'Trwa import',
    text: 'Podczas odczytu transakcji nie można zmieniać tego połączenia.',
    next: 'Proszę spróbować ponownie po zakończeniu importu, zwykle po kilku minutach.',
    works: rest,
  },
  forbidden: {
    title: 'Nie mają Państwo do tego uprawnień',
    text: 'Połączeniami bankowymi zarządzają tylko właściciele i administratorzy organizacji.',
    next: 'Proszę zwrócić się do właściciela lub administratora swojej organizacji.',
    works: kept,
  },
  'subscription-required': {
    title: 'Połączenia bankowe nie są częścią Państwa planu',
    text: 'Potrzebna jest subskrypcja, która je obejmuje.',
    next: 'Proszę rozszerzyć plan lub nadal importować pliki CSV.',
    works: 'Import CSV pozostaje dostępny.',
  },
  'not-found': {
    title: 'Tego już nie ma',
    text: 'Zostało usunięte, być może przez kogoś innego.',
    next: 'Proszę odświeżyć listę, aby zobaczyć aktualny stan.',
    works: rest,
  },
  conflict: {
    title: 'Ktoś inny był szybszy',
    text: 'Wprowadzono zmianę podczas Państwa pracy. Niczego nie nadpisano.',
    next: 'Proszę obejrzeć aktualny stan, a potem zdecydować.',
    works: rest,
  },
  invalid: {
    title: 'To nie zostało przyjęte',
    text: 'Coś w formularzu jest inne, niż oczekiwano.',
    next: 'Proszę sprawdzić wpisane dane.',
    works: rest,
  },
  'signed-out': {
    title: 'Są Państwo wylogowani',
    text: 'Państwa sesja w tej aplikacji dobiegła końca. Sesje bankowe nie.',
    next: 'Proszę zalogować się ponownie i wrócić na tę stronę.',
    works: 'Codzienne importy trwają bez Państwa udziału.',
  },
  offline: {
    title: 'Brak połączenia z internetem',
    text: 'Niczego nie wysłano.',
    next: 'Proszę sprawdzić połączenie. Można spróbować ponownie po powrocie do sieci.',
    works: kept,
  },
  unreachable: {
    title: 'Brak łączności',
    text: 'Serwer nie odpowiedział. Nie ma to wpływu na sesje bankowe.',
    next: 'Proszę spróbować ponownie za chwilę.',
    works: kept,
  },
  'server-error': {
    title: 'Coś poszło nie tak po naszej stronie',
    text: 'Serwer nie mógł odpowiedzieć. Nie ma to wpływu na sesje bankowe.',
    next: 'Proszę spróbować ponownie za chwilę.',
    works: kept,
  },
  malformed: {
    title: 'Nieoczekiwana odpowiedź',
    text: 'Serwer odpowiedział w sposób, którego ta strona nie rozumie.',
    next: 'Proszę spróbować ponownie. Jeśli to się powtarza, proszę powiadomić pomoc techniczną.',
    works: kept,
  },
  aborted: {
    title: 'Zatrzymano',
    text: 'Żądanie zostało zatrzymane.',
    next: 'Proszę spróbować ponownie.',
    works: kept,
  },
  unknown: {
    title: 'Coś poszło nie tak',
    text: 'Nie wiemy dlaczego.',
    next: 'Proszę spróbować ponownie. Jeśli to się powtarza, proszę powiadomić pomoc techniczną.',
    works: kept,
  },
};
