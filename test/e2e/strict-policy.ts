/** The header for hosts to paste, as README and Storybook state it; a test compares the three. */
export const strictPolicy = (api: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${api}; require-trusted-types-for 'script'; trusted-types lit-html`;
