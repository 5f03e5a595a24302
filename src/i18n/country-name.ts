/** The name of a country; its code where `Intl` does not know it. @param language BCP 47; must be one that `Intl` accepts. */
export const countryName = (language: string, code: string): string => {
  try {
    return new Intl.DisplayNames(language, {type: 'region'}).of(code) ?? code;
  } catch {
    return code;
  }
};
