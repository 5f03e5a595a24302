import type {LinkingMessages} from '../linker-messages.ts';

export const linking: LinkingMessages = {
  empty: 'Votre organisation n’a pas encore d’actifs.',
  chosen: 'Choisi',
  nothingChosen: 'Choisissez l’actif auquel ce compte appartient.',
  clear: 'Effacer la recherche',
  results: 'Actifs trouvés',
  resultCount: (count, format) => format.plural(count, {one: '# actif trouvé', other: '# actifs trouvés'}),
  none: query => `Aucun actif ne correspond à « ${query} ».`,
  checking: 'Nous vérifions ce qui a été enregistré…',
  still: 'Cela prend plus de temps que d’habitude. Vous n’avez rien à faire.',
  again: 'Choisir un autre actif',
  linked: (account, asset) => `${account} est rattaché à ${asset}.`,
  unlinked: account => `${account} n’est plus rattaché à un actif.`,
  conflict: {
    title: 'Quelqu’un d’autre a modifié ce rattachement',
    linkedTo: 'Il est rattaché à :',
    linkedToNothing: 'Il n’est rattaché à aucun actif.',
    keepTheirs: 'Laisser ainsi',
    overwrite: 'Rattacher au mien',
  },
  unknown: {
    title: 'Nous n’avons pas pu confirmer ce qui s’est passé',
    text: 'Le rattachement a peut-être été enregistré, peut-être pas. Rien n’est renvoyé sans vous.',
    check: 'Vérifier de nouveau',
  },
  rateLimited: {
    title: 'Trop de modifications à la fois',
    text: 'Le rattachement n’a pas été enregistré. Votre choix est conservé.',
    next: 'Patientez un peu, puis appuyez de nouveau sur le bouton.',
    works: 'Rien d’autre n’est touché.',
  },
};
