import type {HealthMessages} from '../health-messages.ts';

export const health: HealthMessages = {
  none: 'Nessuna banca ancora collegata',
  ok: (syncs, format) =>
    format.plural(syncs, {
      one: 'Il collegamento bancario funziona',
      other: 'Tutti i # collegamenti bancari funzionano',
    }),
  needUser: (count, format) =>
    format.plural(count, {
      one: '# collegamento bancario richiede il Suo intervento',
      other: '# collegamenti bancari richiedono il Suo intervento',
    }),
  ending: (count, days, format) => {
    const span = format.plural(days, {one: 'entro # giorno', other: 'entro # giorni'});
    return format.plural(count, {
      one: `# sessione bancaria scade ${span}`,
      other: `# sessioni bancarie scadono ${span}`,
    });
  },
  trouble: (count, format) =>
    format.plural(count, {
      one: '# collegamento bancario ha un problema presso la banca; si riproverà',
      other: '# collegamenti bancari hanno un problema presso la banca; si riproverà',
    }),
  failed: 'Impossibile verificare i collegamenti bancari',
  locked: 'I collegamenti bancari non sono visibili per Lei',
  stale: when => `ultima verifica: ${when}`,
  open: 'Apri i collegamenti bancari',
};
