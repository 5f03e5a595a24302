import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const common: PartOf<Catalogue['common']> = {
  bankSays: 'Deine Bank schreibt',
  retryIn: span => `Du kannst es in ${span} erneut versuchen.`,
  pathTruncated: 'ein Teil des Pfads ist für dich nicht sichtbar',
};
