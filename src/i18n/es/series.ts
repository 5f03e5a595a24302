import type {SeriesMessages} from '../linker-messages.ts';

export const series: SeriesMessages = {
  place: (at, total, format) => `Cuenta ${format.number(at)} de ${format.number(total)}`,
  progress: 'Cuentas revisadas',
  undo: 'Deshacer',
  suggestions: 'Sugerencias. Al pulsar una, la cuenta se vincula y se pasa a la siguiente.',
  looking: 'Buscando sugerencias…',
  noSuggestion: 'No hay ninguna sugerencia para esta cuenta. Elija en el árbol.',
  notSuggested: 'No se han podido buscar sugerencias. Aun así puede elegir en el árbol.',
  reasons: {
    iban: 'El IBAN de esta cuenta forma parte de su nombre.',
    name: 'Su nombre forma parte del nombre de esta cuenta.',
    owner: 'Otra cuenta de este titular está vinculada a él.',
    holder: 'Su nombre forma parte del nombre del titular.',
  },
  stop: 'Parar aquí',
  back: 'Atrás',
  skip: 'Omitir',
  goOn: 'Siguiente',
  next: (account, place) => `A continuación: ${account}. ${place}.`,
  summary: (linked, format) => format.plural(linked, {one: '# cuenta vinculada', other: '# cuentas vinculadas'}),
  kept: (count, format) =>
    format.plural(count, {
      one: '# la vinculó entretanto otra persona.',
      other: '# las vincularon entretanto otras personas.',
    }),
  skipped: (count, format) => format.plural(count, {one: '# se ha omitido.', other: '# se han omitido.'}),
  wasSkipped: 'Omitida: aún sin activo',
  throughSkipped: 'Revisar las omitidas',
  nothing: 'Cada cuenta tiene un activo',
};
