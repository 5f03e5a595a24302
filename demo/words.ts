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

const fr: typeof de = {
  skip: 'Aller au contenu',
  navigation: 'Menu principal',
  breadcrumb: 'Fil d’Ariane',
  portfolio: 'Portefeuille',
  reports: 'Rapports',
  settings: 'Paramètres',
  organisation: 'Organisation',
  users: 'Utilisateurs',
  bankIntegrations: 'Connexions bancaires',
  plans: 'Formules',
  seePlans: 'Voir les formules',
  elsewhere:
    'Cette page ne fait que compléter le produit autour des éléments. Ils se trouvent sous Connexions bancaires.',
};

const it: typeof de = {
  skip: 'Vai al contenuto',
  navigation: 'Menu principale',
  breadcrumb: 'Percorso',
  portfolio: 'Portafoglio',
  reports: 'Rapporti',
  settings: 'Impostazioni',
  organisation: 'Organizzazione',
  users: 'Utenti',
  bankIntegrations: 'Collegamenti bancari',
  plans: 'Piani',
  seePlans: 'Vedi i piani',
  elsewhere: 'Questa pagina completa soltanto il prodotto intorno agli elementi. Si trovano in Collegamenti bancari.',
};

const es: typeof de = {
  skip: 'Ir al contenido',
  navigation: 'Menú principal',
  breadcrumb: 'Ruta',
  portfolio: 'Cartera',
  reports: 'Informes',
  settings: 'Ajustes',
  organisation: 'Organización',
  users: 'Usuarios',
  bankIntegrations: 'Conexiones bancarias',
  plans: 'Planes',
  seePlans: 'Ver planes',
  elsewhere: 'Esta página solo completa el producto alrededor de los elementos. Están en Conexiones bancarias.',
};

const nl: typeof de = {
  skip: 'Naar de inhoud',
  navigation: 'Hoofdmenu',
  breadcrumb: 'Kruimelpad',
  portfolio: 'Portefeuille',
  reports: 'Rapporten',
  settings: 'Instellingen',
  organisation: 'Organisatie',
  users: 'Gebruikers',
  bankIntegrations: 'Bankkoppelingen',
  plans: 'Abonnementen',
  seePlans: 'Abonnementen bekijken',
  elsewhere: 'Deze pagina maakt alleen het product rond de elementen compleet. Ze staan onder Bankkoppelingen.',
};

const pl: typeof de = {
  skip: 'Przejdź do treści',
  navigation: 'Menu główne',
  breadcrumb: 'Ścieżka',
  portfolio: 'Portfel',
  reports: 'Raporty',
  settings: 'Ustawienia',
  organisation: 'Organizacja',
  users: 'Użytkownicy',
  bankIntegrations: 'Połączenia bankowe',
  plans: 'Plany',
  seePlans: 'Zobacz plany',
  elsewhere: 'Ta strona tylko uzupełnia produkt wokół elementów. Znajdują się one w części Połączenia bankowe.',
};

const ar: typeof de = {
  skip: 'الانتقال إلى المحتوى',
  navigation: 'القائمة الرئيسية',
  breadcrumb: 'المسار',
  portfolio: 'المحفظة',
  reports: 'التقارير',
  settings: 'الإعدادات',
  organisation: 'المؤسسة',
  users: 'المستخدمون',
  bankIntegrations: 'الاتصالات المصرفية',
  plans: 'الباقات',
  seePlans: 'عرض الباقات',
  elsewhere: 'هذه الصفحة تكمّل المنتج حول العناصر فقط. تجدونها في الاتصالات المصرفية.',
};

/** The host's own sentences; those of the elements come with the elements. */
export const hostWords = {en, de, 'de-x-informal': de, fr, it, es, nl, pl, ar, 'en-XA': en} as const satisfies Readonly<
  Record<string, Readonly<Record<HostWord, string>>>
>;

export type HostLanguage = keyof typeof hostWords;

/** Writes them into the page. */
export const speak = (language: HostLanguage): void => {
  const words: Readonly<Record<HostWord, string>> = hostWords[language];
  const isWord = (name: string | undefined): name is HostWord => name !== undefined && name in words;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text], [data-label]')) {
    const {text, label} = element.dataset;
    if (isWord(text)) element.textContent = words[text];
    if (isWord(label)) element.setAttribute('aria-label', words[label]);
  }
};
