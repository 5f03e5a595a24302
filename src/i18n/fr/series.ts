import type {SeriesMessages} from '../linker-messages.ts';

export const series: SeriesMessages = {
  place: (at, total, format) => `Compte ${format.number(at)} sur ${format.number(total)}`,
  progress: 'Comptes parcourus',
  undo: 'Annuler',
  suggestions: 'Suggestions. Un appui rattache le compte et passe au suivant.',
  looking: 'Recherche de suggestions…',
  noSuggestion: 'Aucune suggestion pour ce compte. Choisissez dans l’arborescence.',
  notSuggested: 'Les suggestions n’ont pas pu être cherchées. Vous pouvez tout de même choisir dans l’arborescence.',
  reasons: {
    iban: 'L’IBAN de ce compte figure dans son nom.',
    name: 'Son nom figure dans le nom de ce compte.',
    owner: 'Un autre compte de ce titulaire y est rattaché.',
    holder: 'Son nom figure dans le nom du titulaire.',
  },
  stop: 'S’arrêter là',
  back: 'Retour',
  skip: 'Passer',
  goOn: 'Suivant',
  next: (account, place) => `Ensuite : ${account}. ${place}.`,
  summary: (linked, format) => format.plural(linked, {one: '# compte rattaché', other: '# comptes rattachés'}),
  kept: (count, format) =>
    format.plural(count, {
      one: '# a été rattaché entre-temps par quelqu’un d’autre.',
      other: '# ont été rattachés entre-temps par d’autres.',
    }),
  skipped: (count, format) => format.plural(count, {one: '# a été passé.', other: '# ont été passés.'}),
  wasSkipped: 'Passé : pas encore d’actif',
  throughSkipped: 'Parcourir les comptes passés',
  nothing: 'Chaque compte a un actif',
};
