import type {Catalogue} from '../../../i18n/load-messages.ts';

/** Why a name cannot be saved, in words; empty where it can. @param max - characters, as people count them. */
export const nameErrorOf = (name: string, max: number, text: Catalogue['details']): string => {
  if (name === '') return text.nameMissing;
  return [...name].length > max ? text.nameTooLong(max) : '';
};
