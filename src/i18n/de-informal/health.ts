import type {Catalogue} from '../catalogue.ts';
import type {PartOf} from '../message-overrides.ts';

export const health: PartOf<Catalogue['health']> = {
  needUser: (count, format) =>
    format.plural(count, {one: 'Eine Bankanbindung braucht dich', other: '# Bankanbindungen brauchen dich'}),
  locked: 'Bankanbindungen werden dir nicht gezeigt',
};
