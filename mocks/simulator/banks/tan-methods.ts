import type {TanMethod, TanMethodKind} from '../../../src/contract/tan.ts';
import type {BankWords} from './words/bank-words.ts';

/** A way of approving, as the bank calls it. The id is the kind: a bank of ours has at most one of each. */
export const tanMethod = (kind: TanMethodKind, words: BankWords): TanMethod => ({
  id: kind,
  name: words.methods[kind],
  kind,
});
