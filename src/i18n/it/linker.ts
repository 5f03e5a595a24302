import type {LinkerMessages} from '../linker-messages.ts';

export const linker: LinkerMessages = {
  heading: account => `Associa «${account}» a un asset`,
  searchLabel: 'Cerca asset',
  tree: 'Asset',
  more: 'Mostra altri',
  refusals: {
    structuring: 'raggruppa altri asset',
    'conceptual-stage': 'in fase concettuale',
    'not-allowed': 'non aperto a Lei',
    unknown: 'non associabile',
  },
  current: 'associato ora',
  link: 'Associa',
  linking: 'Associazione…',
  unlink: 'Rimuovi associazione',
  unlinking: 'Rimozione…',
  notLoaded: {title: 'Questa parte non è stata caricata', text: 'Riprovi o ricarichi la pagina.'},
  missingAccount: {
    title: 'Nessun conto scelto',
    text: 'Questa parte della pagina attende un conto da associare.',
  },
};
