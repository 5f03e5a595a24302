import type {Operation} from '../../src/contract/routes.ts';

/** Answers other than success that an operation may give besides those that all may give. */
export type Refusal = 'NotFound' | 'Conflict' | 'Invalid' | 'Busy' | 'SubscriptionRequired';

/** What the routes table does not say about an operation. */
export interface OperationDocs {
  readonly tag: 'Organisation' | 'Bank syncs' | 'Banks' | 'Flows' | 'Assets';
  readonly summary: string;
  readonly description?: string;
  readonly refusals: readonly Refusal[];
}

export const operationDocs: {readonly [O in Operation]: OperationDocs} = {
  getCapabilities: {
    tag: 'Organisation',
    summary: 'Who the user is here and what may be done',
    refusals: [],
  },
  listBankSyncs: {
    tag: 'Bank syncs',
    summary: 'Bank syncs of the organisation',
    description:
      'Facts only; what they mean (active, ends soon, expired, revoked) is derived by the client. First those that need a person, then those that end soonest, then by name.',
    refusals: ['Invalid'],
  },
  renameBankSync: {
    tag: 'Bank syncs',
    summary: 'Give a sync another name',
    refusals: ['NotFound', 'Invalid'],
  },
  removeBankSync: {
    tag: 'Bank syncs',
    summary: 'Remove a sync, its accounts and their links',
    description: 'Refused while an import runs. Clients take 404 and 410 for success.',
    refusals: ['NotFound', 'Busy'],
  },
  listAccounts: {
    tag: 'Bank syncs',
    summary: 'Accounts of a sync',
    refusals: ['NotFound', 'Invalid'],
  },
  searchBanks: {
    tag: 'Banks',
    summary: 'Find banks',
    description:
      'By words of the name, the city, the BIC or the routing number in any order and with or without umlauts and accents; or by country and bank code of an IBAN. An account number is never sent.',
    refusals: ['Invalid'],
  },
  startFlow: {
    tag: 'Flows',
    summary: 'Start a login, once per run key',
    description:
      'The run key is made by the client. Sent again with the same key and the same body it answers where the flow stands and starts nothing. With the same key and another body: 409. A key that was given up stays given up, and the answer says so.',
    refusals: ['SubscriptionRequired', 'NotFound', 'Conflict', 'Invalid', 'Busy'],
  },
  getFlow: {
    tag: 'Flows',
    summary: 'Where a login stands',
    description:
      'Works although the answer to the start was lost. Clients ask again after `pollAfterMs`; after a return from a bank this answer alone tells how it went.',
    refusals: ['NotFound'],
  },
  cancelFlow: {
    tag: 'Flows',
    summary: 'Give a login up',
    description:
      'A key that was never seen is buried, so that a late start of it starts nothing. Clients take 404 and 410 for success.',
    refusals: ['NotFound'],
  },
  submitStep: {
    tag: 'Flows',
    summary: 'Answer a step, once',
    description:
      'A step id is used once. A second answer, or one to a step that is over, is 409 with the flow as it stands in `current`, and counts no attempt. Clients never send an answer twice by themselves: when the answer to it is lost they read the flow.',
    refusals: ['NotFound', 'Conflict', 'Invalid', 'Busy'],
  },
  listAssets: {
    tag: 'Assets',
    summary: 'Nodes of the organisation tree',
    description: 'The children of a node, the roots that the user may see, or a search over the whole tree.',
    refusals: ['NotFound', 'Invalid'],
  },
  linkAccount: {
    tag: 'Assets',
    summary: 'Link an account to an asset',
    description:
      '409 with the present account in `current` when somebody else changed the link after the version that the user saw.',
    refusals: ['NotFound', 'Conflict', 'Invalid'],
  },
  unlinkAccount: {
    tag: 'Assets',
    summary: 'Take the link of an account away',
    description: '409 as for linking.',
    refusals: ['NotFound', 'Conflict'],
  },
};
