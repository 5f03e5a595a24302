const said = new Set<string>();

/** Tells a host developer about a mistake, once per page and sentence. Nothing of the user's may stand in it. */
export const warnOnce = (sentence: string): void => {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`bank-integration-elements: ${sentence}`);
};
