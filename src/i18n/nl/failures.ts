import type {FailureMessages} from '../messages.ts';

const rest = 'Uw andere bankkoppelingen en alle tot nu toe geïmporteerde gegevens blijven ongemoeid.';
const kept = 'Alle tot nu toe geïmporteerde gegevens zijn veilig.';

export const failures: FailureMessages = {
  'credentials-rejected': {
    title: 'De bank heeft deze gegevens niet geaccepteerd',
    text: 'Meerdere foute pogingen kunnen uw internetbankieren blokkeren.',
    next: 'Controleer ze in het internetbankieren van uw bank en vul ze daarna opnieuw in.',
    works: rest,
  },
  'code-rejected': {
    title: 'Deze code is niet geaccepteerd',
    text: 'Er zit een typefout in of hij hoort bij een eerder verzoek.',
    next: 'Vul de code uit het nieuwste bericht in.',
    works: rest,
  },
  'code-expired': {
    title: 'De code is niet meer geldig',
    text: 'Hij is niet op tijd gebruikt.',
    next: 'Vraag een nieuwe code aan zodra u uw apparaat bij de hand hebt.',
    works: rest,
  },
  'access-locked': {
    title: 'Uw bank heeft deze toegang geblokkeerd',
    text: 'We kunnen die hier niet deblokkeren en meer pogingen helpen niet.',
    next: 'Deblokkeer de toegang eerst bij uw bank en kom daarna terug.',
    works: rest,
  },
  declined: {
    title: 'De bevestiging is geweigerd',
    text: 'Het verzoek is geweigerd in de app van de bank.',
    next: 'Als dat een vergissing was, begin dan opnieuw en keur het goed in de app.',
    works: rest,
  },
  'timed-out': {
    title: 'De tijd is om',
    text: 'De bank heeft het inloggen beëindigd omdat er te lang niets gebeurde.',
    next: 'Begin opnieuw; naam en bank zijn al ingevuld.',
    works: rest,
  },
  cancelled: {
    title: 'Geannuleerd',
    text: 'Het inloggen is geannuleerd. Er is niets gekoppeld.',
    next: 'U kunt op elk moment opnieuw beginnen.',
    works: rest,
  },
  'concurrent-login': {
    title: 'U bent al ergens anders ingelogd',
    text: 'De bank staat maar één keer tegelijk inloggen toe.',
    next: 'Log uit bij uw internetbankieren, wacht een minuut en probeer het dan opnieuw.',
    works: rest,
  },
  'action-at-bank': {
    title: 'Uw bank heeft u eerst nodig',
    text: 'In uw internetbankieren staat iets klaar, zoals nieuwe voorwaarden of een wachtwoord dat u moet wijzigen.',
    next: 'Log in bij uw bank, rond het daar af en kom dan terug.',
    works: rest,
  },
  'no-accounts': {
    title: 'Geen rekeningen om te koppelen',
    text: 'Het inloggen is gelukt, maar de bank heeft ons geen leesbare rekening doorgegeven.',
    next: 'Vraag uw bank of deze gebruiker de rekeningen online mag inzien.',
    works: rest,
  },
  'duplicate-sync': {
    title: 'Deze login is al gekoppeld',
    text: 'De rekeningen ervan staan in uw overzicht.',
    next: 'Verleng de bestaande koppeling in plaats van haar nog eens toe te voegen.',
    works: rest,
  },
  'bank-unavailable': {
    title: 'De bank is niet bereikbaar',
    text: 'De systemen van de bank liggen stil of zijn in onderhoud. Aan uw inloggegevens ligt het niet.',
    next: 'Probeer het later opnieuw. U hoeft niets te wijzigen.',
    works: rest,
  },
  'method-unsupported': {
    title: 'Deze methode wordt nog niet ondersteund',
    text: 'De bank vraagt een manier van bevestigen die hier niet kan worden uitgevoerd.',
    next: 'Kies een andere methode of stel er een in bij uw bank.',
    works: rest,
  },
  'session-expired': {
    title: 'De banksessie is verlopen',
    text: 'De bank vraagt van tijd tot tijd om een nieuwe bevestiging.',
    next: 'Verleng de sessie. Rekeningen en toewijzingen aan assets blijven zoals ze zijn.',
    works: 'De tot nu toe geïmporteerde gegevens blijven zichtbaar.',
  },
  'rate-limited': {
    title: 'Te veel verzoeken op dit moment',
    text: 'De bank beperkt hoe vaak rekeningen mogen worden gelezen.',
    next: 'Wacht even. Waar mogelijk gaat het vanzelf verder.',
    works: kept,
  },
  busy: {
    title: 'Er loopt een import',
    text: 'Zolang er transacties worden gelezen, kan deze koppeling niet worden gewijzigd.',
    next: 'Probeer het opnieuw als de import klaar is, meestal binnen enkele minuten.',
    works: rest,
  },
  forbidden: {
    title: 'U mag dit niet doen',
    text: 'Alleen eigenaren en beheerders van de organisatie beheren bankkoppelingen.',
    next: 'Vraag het een eigenaar of beheerder van uw organisatie.',
    works: kept,
  },
  'subscription-required': {
    title: 'Bankkoppelingen horen niet bij uw abonnement',
    text: 'Er is een abonnement met bankkoppelingen voor nodig.',
    next: 'Breid uw abonnement uit of blijf CSV-bestanden importeren.',
    works: 'CSV-import blijft beschikbaar.',
  },
  'not-found': {
    title: 'Dit bestaat niet meer',
    text: 'Het is verwijderd, misschien door iemand anders.',
    next: 'Laad de lijst opnieuw om te zien wat er nu is.',
    works: rest,
  },
  conflict: {
    title: 'Iemand anders was sneller',
    text: 'Het is gewijzigd terwijl u eraan werkte. Er is niets overschreven.',
    next: 'Bekijk de huidige stand en beslis dan.',
    works: rest,
  },
  invalid: {
    title: 'Dat is niet geaccepteerd',
    text: 'Iets in het formulier is niet zoals verwacht.',
    next: 'Controleer wat u hebt ingevuld.',
    works: rest,
  },
  'signed-out': {
    title: 'U bent afgemeld',
    text: 'Uw sessie in deze toepassing is beëindigd. Uw banksessies niet.',
    next: 'Meld u opnieuw aan en kom dan terug naar deze pagina.',
    works: 'De dagelijkse imports gaan zonder u door.',
  },
  offline: {
    title: 'U bent offline',
    text: 'Er is niets verzonden.',
    next: 'Controleer uw verbinding. Probeer het opnieuw zodra u weer online bent.',
    works: kept,
  },
  unreachable: {
    title: 'Geen verbinding',
    text: 'De server heeft niet geantwoord. Uw banksessies blijven ongemoeid.',
    next: 'Probeer het zo meteen opnieuw.',
    works: kept,
  },
  'server-error': {
    title: 'Er ging iets mis aan onze kant',
    text: 'De server kon niet antwoorden. Uw banksessies blijven ongemoeid.',
    next: 'Probeer het zo meteen opnieuw.',
    works: kept,
  },
  malformed: {
    title: 'Onverwacht antwoord',
    text: 'De server antwoordde op een manier die deze pagina niet begrijpt.',
    next: 'Probeer het opnieuw. Blijft het zo, meld het dan bij uw helpdesk.',
    works: kept,
  },
  aborted: {
    title: 'Gestopt',
    text: 'Het verzoek is gestopt.',
    next: 'Probeer het opnieuw.',
    works: kept,
  },
  unknown: {
    title: 'Er ging iets mis',
    text: 'We weten niet waarom.',
    next: 'Probeer het opnieuw. Blijft het zo, meld het dan bij uw helpdesk.',
    works: kept,
  },
};
