import type {LinkerMessages} from '../linker-messages.ts';

export const linker: LinkerMessages = {
  heading: account => `Rattacher « ${account} » à un actif`,
  searchLabel: 'Chercher un actif',
  tree: 'Actifs',
  more: 'Afficher plus',
  refusals: {
    structuring: 'regroupe d’autres actifs',
    'conceptual-stage': 'en phase de conception',
    'not-allowed': 'ne vous est pas ouvert',
    unknown: 'rattachement impossible',
  },
  current: 'rattaché actuellement',
  link: 'Rattacher',
  linking: 'Rattachement…',
  unlink: 'Détacher',
  unlinking: 'Suppression…',
  notLoaded: {title: 'Cette partie ne s’est pas chargée', text: 'Réessayez ou rechargez la page.'},
  missingAccount: {
    title: 'Aucun compte choisi',
    text: 'Cette partie de la page attend un compte à rattacher.',
  },
};
