const en = {
  skip: 'Skip to content',
  navigation: 'Main',
  breadcrumb: 'Breadcrumb',
  portfolio: 'Portfolio',
  reports: 'Reports',
  settings: 'Settings',
  organisation: 'Organisation',
  users: 'Users',
  bankIntegrations: 'Bank integrations',
  plans: 'Plans',
  seePlans: 'See plans',
  elsewhere: 'This page only makes the product around the elements complete. They are under Bank integrations.',
};

export type HostWord = keyof typeof en;

const de: Readonly<Record<HostWord, string>> = {
  skip: 'Zum Inhalt',
  navigation: 'Hauptmenü',
  breadcrumb: 'Pfad',
  portfolio: 'Portfolio',
  reports: 'Berichte',
  settings: 'Einstellungen',
  organisation: 'Organisation',
  users: 'Benutzer',
  bankIntegrations: 'Bankanbindungen',
  plans: 'Tarife',
  seePlans: 'Tarife ansehen',
  elsewhere: 'Diese Seite macht nur das Produkt um die Elemente herum vollständig. Sie stehen unter Bankanbindungen.',
};

/** The host's own sentences; those of the elements come with the elements. */
export const hostWords: Readonly<Record<'en' | 'de', Readonly<Record<HostWord, string>>>> = {en, de};

/** Writes them into the page. */
export const speak = (language: 'en' | 'de'): void => {
  const words = hostWords[language];
  const isWord = (name: string | undefined): name is HostWord => name !== undefined && name in words;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text], [data-label]')) {
    const {text, label} = element.dataset;
    if (isWord(text)) element.textContent = words[text];
    if (isWord(label)) element.setAttribute('aria-label', words[label]);
  }
};
