import type {LinkerMessages} from '../linker-messages.ts';

export const linker: LinkerMessages = {
  heading: account => `„${account}“ mit einem Asset verknüpfen`,
  searchLabel: 'Assets suchen',
  tree: 'Assets',
  more: 'Mehr zeigen',
  refusals: {
    structuring: 'gliedert andere Assets',
    'conceptual-stage': 'in Konzeptphase',
    'not-allowed': 'für Sie nicht freigegeben',
    unknown: 'nicht verknüpfbar',
  },
  current: 'jetzt verknüpft',
  link: 'Verknüpfen',
  linking: 'Wird verknüpft …',
  unlink: 'Verknüpfung lösen',
  unlinking: 'Wird gelöst …',
  notLoaded: {
    title: 'Dieser Teil wurde nicht geladen',
    text: 'Versuchen Sie es noch einmal oder laden Sie die Seite neu.',
  },
  missingAccount: {
    title: 'Kein Konto gewählt',
    text: 'Dieser Teil der Seite wartet auf ein Konto, das verknüpft werden soll.',
  },
};
