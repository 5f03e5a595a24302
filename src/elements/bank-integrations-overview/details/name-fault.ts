/** Why a name cannot be saved; undefined where it can. @param max - characters, as people count them. */
export const nameFaultOf = (name: string, max: number): 'missing' | 'too-long' | undefined => {
  if (name === '') return 'missing';
  return [...name].length > max ? 'too-long' : undefined;
};
