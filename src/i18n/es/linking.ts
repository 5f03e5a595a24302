import type {LinkingMessages} from '../linker-messages.ts';

export const linking: LinkingMessages = {
  empty: 'Su organización aún no tiene activos.',
  chosen: 'Elegido',
  nothingChosen: 'Elija el activo al que pertenece esta cuenta.',
  clear: 'Borrar la búsqueda',
  results: 'Activos encontrados',
  resultCount: (count, format) => format.plural(count, {one: '# activo encontrado', other: '# activos encontrados'}),
  none: query => `Ningún activo coincide con «${query}».`,
  checking: 'Estamos comprobando qué se ha guardado…',
  still: 'Está tardando más de lo habitual. No tiene que hacer nada.',
  again: 'Elegir otro activo',
  linked: (account, asset) => `${account} está vinculada a ${asset}.`,
  unlinked: account => `${account} ya no está vinculada a ningún activo.`,
  conflict: {
    title: 'Otra persona ha cambiado esta vinculación',
    linkedTo: 'Está vinculada a:',
    linkedToNothing: 'No está vinculada a ningún activo.',
    keepTheirs: 'Dejarlo así',
    overwrite: 'Vincular al mío',
  },
  unknown: {
    title: 'No hemos podido confirmar qué ha ocurrido',
    text: 'Puede que la vinculación se haya guardado o puede que no. No se vuelve a enviar nada sin usted.',
    check: 'Comprobar de nuevo',
  },
  rateLimited: {
    title: 'Demasiados cambios a la vez',
    text: 'La vinculación no se ha guardado. Su elección sigue aquí.',
    next: 'Espere un poco y vuelva a pulsar el botón.',
    works: 'Nada más se ve afectado.',
  },
};
