import type {FailureMessages} from '../messages.ts';

const rest = 'Gli altri Suoi collegamenti bancari e tutti i dati importati finora non sono interessati.';
const kept = 'Tutti i dati importati finora sono al sicuro.';

export const failures: FailureMessages = {
  'credentials-rejected': {
    title: 'La banca non ha accettato questi dati',
    text: 'Più tentativi errati possono bloccare il Suo home banking.',
    next: 'Li verifichi nell’home banking della Sua banca, poi li inserisca di nuovo.',
    works: rest,
  },
  'code-rejected': {
    title: 'Questo codice non è stato accettato',
    text: 'Contiene un errore di battitura o appartiene a una richiesta precedente.',
    next: 'Inserisca il codice del messaggio più recente.',
    works: rest,
  },
  'code-expired': {
    title: 'Il codice non è più valido',
    text: 'Non è stato usato in tempo.',
    next: 'Richieda un nuovo codice quando ha il dispositivo a portata di mano.',
    works: rest,
  },
  'access-locked': {
    title: 'La Sua banca ha bloccato questo accesso',
    text: 'Da qui non possiamo sbloccarlo e altri tentativi non servirebbero.',
    next: 'Lo sblocchi prima presso la Sua banca, poi torni qui.',
    works: rest,
  },
  declined: {
    title: 'L’autorizzazione è stata rifiutata',
    text: 'La richiesta è stata rifiutata nell’app della banca.',
    next: 'Se è stato un errore, ricominci e la autorizzi nell’app.',
    works: rest,
  },
  'timed-out': {
    title: 'Tempo scaduto',
    text: 'La banca ha chiuso l’accesso perché per troppo tempo non è successo nulla.',
    next: 'Ricominci; nome e banca sono già compilati.',
    works: rest,
  },
  cancelled: {
    title: 'Annullato',
    text: 'L’accesso è stato annullato. Non è stato collegato nulla.',
    next: 'Può ricominciare in qualsiasi momento.',
    works: rest,
  },
  'concurrent-login': {
    title: 'Ha già effettuato l’accesso altrove',
    text: 'La banca consente un solo accesso alla volta.',
    next: 'Esca dal Suo home banking, attenda un minuto, poi riprovi.',
    works: rest,
  },
  'action-at-bank': {
    title: 'La Sua banca ha prima bisogno di Lei',
    text: 'Nel Suo home banking c’è qualcosa in sospeso, per esempio nuove condizioni o una password da cambiare.',
    next: 'Acceda alla Sua banca, concluda lì l’operazione, poi torni qui.',
    works: rest,
  },
  'no-accounts': {
    title: 'Nessun conto da collegare',
    text: 'L’accesso è riuscito, ma la banca non ci ha fornito alcun conto leggibile.',
    next: 'Chieda alla Sua banca se questo utente può vedere i conti online.',
    works: rest,
  },
  'duplicate-sync': {
    title: 'Questo accesso è già collegato',
    text: 'I suoi conti si trovano nella Sua panoramica.',
    next: 'Rinnovi il collegamento esistente invece di aggiungerlo una seconda volta.',
    works: rest,
  },
  'bank-unavailable': {
    title: 'La banca non è raggiungibile',
    text: 'La sua interfaccia è guasta o in manutenzione. Le Sue credenziali non c’entrano.',
    next: 'Riprovi più tardi. Non deve cambiare nulla.',
    works: rest,
  },
  'method-unsupported': {
    title: 'Questo metodo non è ancora supportato',
    text: 'La banca chiede un’autorizzazione che qui non può essere eseguita.',
    next: 'Scelga un altro metodo o ne attivi uno presso la Sua banca.',
    works: rest,
  },
  'session-expired': {
    title: 'La sessione bancaria è scaduta',
    text: 'Di tanto in tanto la banca chiede una nuova autorizzazione.',
    next: 'Rinnovi la sessione. I conti e le associazioni agli asset restano invariati.',
    works: 'I dati importati finora restano visibili.',
  },
  'rate-limited': {
    title: 'Troppe richieste al momento',
    text: 'La banca limita la frequenza con cui si possono leggere i conti.',
    next: 'Attenda un poco. Dove è possibile, si continua da sé.',
    works: kept,
  },
  busy: {
    title: 'È in corso un’importazione',
    text: 'Mentre vengono letti i movimenti, questo collegamento non può essere modificato.',
    next: 'Riprovi al termine dell’importazione, di solito dopo qualche minuto.',
    works: rest,
  },
  forbidden: {
    title: 'Non è autorizzato a farlo',
    text: 'Solo i proprietari e gli amministratori dell’organizzazione gestiscono i collegamenti bancari.',
    next: 'Si rivolga a un proprietario o amministratore della Sua organizzazione.',
    works: kept,
  },
  'subscription-required': {
    title: 'I collegamenti bancari non fanno parte del Suo piano',
    text: 'Serve un abbonamento che li comprenda.',
    next: 'Ampli il Suo piano o continui a importare file CSV.',
    works: 'L’importazione CSV resta disponibile.',
  },
  'not-found': {
    title: 'Questo elemento non esiste più',
    text: 'È stato rimosso, forse da qualcun altro.',
    next: 'Ricarichi l’elenco per vedere la situazione attuale.',
    works: rest,
  },
  conflict: {
    title: 'Qualcun altro è stato più veloce',
    text: 'È stato modificato mentre Lei ci lavorava. Nulla è stato sovrascritto.',
    next: 'Guardi lo stato attuale, poi decida.',
    works: rest,
  },
  invalid: {
    title: 'Non è stato accettato',
    text: 'Qualcosa nel modulo non è come previsto.',
    next: 'Verifichi quanto ha inserito.',
    works: rest,
  },
  'signed-out': {
    title: 'È uscito dall’applicazione',
    text: 'La Sua sessione in questa applicazione è terminata. Le Sue sessioni bancarie no.',
    next: 'Acceda di nuovo, poi torni a questa pagina.',
    works: 'Le importazioni giornaliere proseguono senza di Lei.',
  },
  offline: {
    title: 'Lei è offline',
    text: 'Non è stato inviato nulla.',
    next: 'Verifichi la connessione a Internet. Riprovi quando sarà di nuovo online.',
    works: kept,
  },
  unreachable: {
    title: 'Nessuna connessione',
    text: 'Il server non ha risposto. Le Sue sessioni bancarie non sono interessate.',
    next: 'Riprovi tra un momento.',
    works: kept,
  },
  'server-error': {
    title: 'Da parte nostra qualcosa non ha funzionato',
    text: 'Il server non ha potuto rispondere. Le Sue sessioni bancarie non sono interessate.',
    next: 'Riprovi tra un momento.',
    works: kept,
  },
  malformed: {
    title: 'Risposta inattesa',
    text: 'Il server ha risposto in un modo che questa pagina non comprende.',
    next: 'Riprovi. Se il problema persiste, avvisi la Sua assistenza.',
    works: kept,
  },
  aborted: {
    title: 'Interrotto',
    text: 'La richiesta è stata interrotta.',
    next: 'Riprovi.',
    works: kept,
  },
  unknown: {
    title: 'Qualcosa non ha funzionato',
    text: 'Non ne conosciamo il motivo.',
    next: 'Riprovi. Se il problema persiste, avvisi la Sua assistenza.',
    works: kept,
  },
};
