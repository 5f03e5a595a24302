/** Walks in English, whatever the language of the toolbar is: what was walked to then turns into that. */
export const inEnglish = async (walk: () => Promise<void>): Promise<void> => {
  const page = document.documentElement;
  const {lang} = page;
  page.lang = 'en';
  try {
    await walk();
  } finally {
    page.lang = lang;
  }
};
