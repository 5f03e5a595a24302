import type {SeriesMessages} from '../linker-messages.ts';

export const series: SeriesMessages = {
  place: (at, total, format) => `Conto ${format.number(at)} di ${format.number(total)}`,
  progress: 'Conti esaminati',
  undo: 'Annulla',
  suggestions: 'Suggerimenti. Premendone uno, il conto viene associato e si passa al successivo.',
  looking: 'Ricerca di suggerimenti…',
  noSuggestion: 'Nessun suggerimento per questo conto. Scelga nell’albero.',
  notSuggested: 'Non è stato possibile cercare suggerimenti. Può comunque scegliere nell’albero.',
  reasons: {
    iban: 'L’IBAN di questo conto fa parte del suo nome.',
    name: 'Il suo nome fa parte del nome di questo conto.',
    owner: 'Un altro conto di questo intestatario vi è associato.',
    holder: 'Il suo nome fa parte del nome dell’intestatario.',
  },
  stop: 'Fermati qui',
  back: 'Indietro',
  skip: 'Salta',
  goOn: 'Avanti',
  next: (account, place) => `Prossimo: ${account}. ${place}.`,
  summary: (linked, format) => format.plural(linked, {one: '# conto associato', other: '# conti associati'}),
  kept: (count, format) =>
    format.plural(count, {
      one: '# è stato associato nel frattempo da qualcun altro.',
      other: '# sono stati associati nel frattempo da altri.',
    }),
  skipped: (count, format) => format.plural(count, {one: '# è stato saltato.', other: '# sono stati saltati.'}),
  wasSkipped: 'Saltato: ancora senza asset',
  throughSkipped: 'Esamina quelli saltati',
  nothing: 'Ogni conto ha un asset',
};
