import type {LinkerMessages} from '../linker-messages.ts';

export const linker: LinkerMessages = {
  heading: account => `Vincular «${account}» a un activo`,
  searchLabel: 'Buscar activos',
  tree: 'Activos',
  more: 'Mostrar más',
  refusals: {
    structuring: 'agrupa otros activos',
    'conceptual-stage': 'en fase conceptual',
    'not-allowed': 'no está abierto para usted',
    unknown: 'no se puede vincular',
  },
  current: 'vinculado ahora',
  link: 'Vincular',
  linking: 'Vinculando…',
  unlink: 'Quitar vinculación',
  unlinking: 'Quitando…',
  notLoaded: {title: 'Esta parte no se ha cargado', text: 'Inténtelo de nuevo o recargue la página.'},
  missingAccount: {
    title: 'Ninguna cuenta elegida',
    text: 'Esta parte de la página espera una cuenta para vincular.',
  },
};
