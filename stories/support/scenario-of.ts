/** The scenario of the toolbar, else the story's own. */
export const scenarioOf = (globals: Readonly<Record<string, unknown>>, own = 'default'): string => {
  const chosen = globals['scenario'];
  return typeof chosen === 'string' && chosen !== '' ? chosen : own;
};
