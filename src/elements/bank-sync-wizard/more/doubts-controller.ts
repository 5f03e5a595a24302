import type {AccountChange} from '../../../contract/account-changes.ts';
import type {AccountId} from '../../../contract/ids.ts';
import {toFailure} from '../../../client/failure.ts';
import {announceChange} from '../../../store/invalidation.ts';
import type {Doubt, DoubtState} from '../views/doubt.ts';
import type {WizardOwner} from './wizard-owner.ts';

/** The questions of a renewal. */
export const doubtsOf = (accounts: readonly AccountChange[] | undefined): readonly Doubt[] =>
  (accounts ?? []).flatMap(account => {
    const {accountId, doubtful: link} = account;
    return accountId === undefined || !link ? [] : [{account: {...account, accountId}, link}];
  });

/** Asks about links in doubt: each is saved by a press alone, one after the other, and never twice. */
export class DoubtsController {
  readonly #owner: WizardOwner;
  readonly #onAnswer: (doubt: Doubt, state: DoubtState) => void;
  #answers = new Map<AccountId, DoubtState>();
  #runKey = '';

  /** @param onAnswer - told what became of a question. */
  constructor(owner: WizardOwner, onAnswer: (doubt: Doubt, state: DoubtState) => void) {
    this.#owner = owner;
    this.#onAnswer = onAnswer;
  }

  /** Of the run that is shown. */
  stateOf({account}: Doubt): DoubtState {
    const runKey = this.#owner.store.state?.run.runKey ?? '';
    if (runKey !== this.#runKey) this.#answers = new Map();
    this.#runKey = runKey;
    return this.#answers.get(account.accountId) ?? 'asked';
  }

  get busy(): boolean {
    return [...this.#answers.values()].includes('linking');
  }

  leave(doubt: Doubt): void {
    if (this.stateOf(doubt) === 'asked') this.#set(this.#answers, doubt, 'left');
  }

  async link(doubt: Doubt, syncId: string): Promise<void> {
    const {client} = this.#owner.surroundings;
    if (!client || this.busy || this.stateOf(doubt) !== 'asked') return;
    const answers = this.#answers;
    this.#set(answers, doubt, 'linking');
    const {accountId} = doubt.account;
    const {asset, linkVersion} = doubt.link;
    try {
      await client.linkAccount({accountId, assetId: asset.id, linkVersion});
      this.#set(answers, doubt, 'linked');
    } catch (error) {
      this.#set(answers, doubt, toFailure(error, 'linkAccount').code === 'conflict' ? 'conflict' : 'failed');
    }
    // Whatever became of it, the others read the accounts again.
    announceChange(client, {topic: 'accounts', syncId});
  }

  /** @param answers - those of the run that was shown when the user pressed. */
  #set(answers: Map<AccountId, DoubtState>, doubt: Doubt, state: DoubtState): void {
    answers.set(doubt.account.accountId, state);
    if (answers === this.#answers) this.#onAnswer(doubt, state);
  }
}
