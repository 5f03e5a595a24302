import type {BankWords} from './bank-words.ts';

export const italian: BankWords = {
  termsTitle: 'Condizioni del servizio di informazione sui conti',
  terms:
    "Lei consente la lettura quotidiana dell'elenco dei conti, dei saldi e dei movimenti per 180 giorni al massimo. " +
    'Non è possibile disporre pagamenti. Può revocare il consenso in ogni momento.',
  methods: {
    'text-message': 'SMS al 3•• ••• ••28',
    email: 'E-mail a b•••@eolico.example',
    'device-code': 'Codice del dispositivo',
    photo: 'Codice a colori con il lettore',
    qr: 'Codice QR',
    flicker: 'Codice lampeggiante con il lettore',
    'app-approval': "Conferma nell'app",
    unsupported: 'Chiave di sicurezza (USB)',
  },
  challenge: {
    sent: "Accesso all'elenco dei conti e ai movimenti. Non comunichi mai questo codice al telefono.",
    device: 'Inserisca la carta nel dispositivo e digiti il codice iniziale.',
    picture: "Scansioni l'immagine e inserisca il codice mostrato.",
    flicker: 'Avvicini il lettore alle barre lampeggianti.',
    approval: "Apra l'app e confermi la richiesta «Accesso di un servizio di informazione sui conti».",
    second: 'Seconda conferma: lettura dei movimenti per 180 giorni.',
  },
  refusal: {
    login: 'I dati inseriti non sono corretti.',
    field: 'Il primo campo non ha il formato previsto.',
    code: 'Il codice non è valido.',
    expired: 'Il codice è scaduto. Ne richieda uno nuovo.',
    locked: 'Il suo accesso è bloccato. Si rivolga alla filiale.',
    lockedForAWhile: 'Il suo accesso è bloccato per il momento. Riprovi più tardi.',
    elsewhere: 'È già aperta una sessione su un altro dispositivo.',
    terms: "Accetti prima le nuove condizioni nell'area riservata.",
    password: "Cambi prima la password provvisoria nell'area riservata.",
    maintenance: 'La banca online è in manutenzione.',
    technical: 'Si è verificato un errore tecnico (T-10).',
    limited: 'È stato raggiunto il numero di letture di oggi.',
    declined: "La richiesta è stata rifiutata nell'app.",
    noAccounts: 'Nessun conto è abilitato per questo accesso.',
    closed: 'Il conto è stato chiuso.',
  },
  accounts: [
    'Conto aziendale',
    'Conto di riserva',
    'Conto imposte',
    'Conto deposito',
    'Conto finanziamento',
    'Conto di progetto',
  ],
};
