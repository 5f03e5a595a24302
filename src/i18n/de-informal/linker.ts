import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const linker: PartOf<Catalogue['linker']> = {
  refusals: {'not-allowed': 'für dich nicht freigegeben'},
  notLoaded: {text: 'Versuche es noch einmal oder lade die Seite neu.'},
};
