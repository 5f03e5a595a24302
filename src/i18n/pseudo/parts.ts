import type {Catalogue, Part} from '../catalogue.ts';
import {parts as english} from '../en/parts.ts';
import type {AllLoaders} from '../loaders.ts';
import {mapMessages} from '../map-messages.ts';
import {pseudo} from './pseudo.ts';

/** From the English that came with the element. */
const made = async <P extends Part>(part: Catalogue[P] | undefined): Promise<Catalogue[P]> => {
  if (!part) throw new Error('English comes with the element');
  return mapMessages(part, pseudo);
};

/** The language of those who test: English with accents, 40 % longer, in brackets. */
export const parts: AllLoaders = {
  approving: made<'approving'>,
  common: made<'common'>,
  details: made<'details'>,
  failures: async part => made<'failures'>((await english.failures?.(part)) ?? part),
  health: made<'health'>,
  linker: made<'linker'>,
  linking: made<'linking'>,
  overview: made<'overview'>,
  series: made<'series'>,
  wizard: made<'wizard'>,
  wizardDetails: made<'wizardDetails'>,
};
