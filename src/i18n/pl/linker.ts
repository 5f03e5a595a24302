import type {LinkerMessages} from '../linker-messages.ts';

export const linker: LinkerMessages = {
  heading: account => `Przypisz „${account}” do aktywa`,
  searchLabel: 'Szukaj aktywów',
  tree: 'Aktywa',
  more: 'Pokaż więcej',
  refusals: {
    structuring: 'grupuje inne aktywa',
    'conceptual-stage': 'w fazie koncepcji',
    'not-allowed': 'niedostępne dla Państwa',
    unknown: 'nie można przypisać',
  },
  current: 'obecnie przypisane',
  link: 'Przypisz',
  linking: 'Przypisywanie…',
  unlink: 'Usuń przypisanie',
  unlinking: 'Usuwanie…',
  notLoaded: {
    title: 'Ta część nie została wczytana',
    text: 'Proszę spróbować ponownie lub odświeżyć stronę.',
  },
  missingAccount: {
    title: 'Nie wybrano rachunku',
    text: 'Ta część strony czeka na rachunek do przypisania.',
  },
};
