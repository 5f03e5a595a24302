import type {CommonMessages} from '../messages.ts';

export const common: CommonMessages = {
  close: 'Fermer',
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
  loading: 'Chargement…',
  bankSays: 'Message de votre banque',
  attemptsLeft: (count, format) => format.plural(count, {one: '# essai restant', other: '# essais restants'}),
  retryIn: span => `Vous pourrez réessayer dans ${span}.`,
  notConnected: {
    title: 'Pas encore connecté',
    text: 'Cette partie de la page attend d’être reliée aux connexions bancaires.',
  },
  requestId: id => `Référence pour l’assistance : ${id}`,
  pathSeparator: '›',
  pathTruncated: 'une partie du chemin n’est pas visible pour vous',
};
