import type {Account} from '../../src/contract/account.ts';
import type {Asset} from '../../src/contract/asset.ts';
import type {BankMatch} from '../../src/contract/bank.ts';
import type {BankSync} from '../../src/contract/bank-sync.ts';
import type {Flow, FlowBase, FlowStepName} from '../../src/contract/flow.ts';
import type {Problem} from '../../src/contract/problem.ts';
import type {InputOf, Operation, OutputOf} from '../../src/contract/routes.ts';

// Everything here is made up; IBANs are the examples of the IBAN registry.

export const exampleBank: BankMatch = {
  id: 'bank-nordbank',
  name: 'Nordbank Küste',
  bic: 'NORDDEHHXXX',
  routingNumber: '20050000',
  city: 'Hamburg',
  country: 'DE',
  approach: 'embedded',
  health: 'working',
};

export const exampleSync: BankSync = {
  id: 'sync-1',
  name: 'Wind parks North',
  bank: exampleBank,
  grantedAt: '2026-11-01T09:30:00Z',
  expiresAt: '2027-04-30T09:30:00Z',
  revokedAt: null,
  accountCount: 1,
  unlinkedCount: 0,
  lastImport: {finishedAt: '2026-11-24T04:12:31Z', outcome: 'complete'},
  nextImportAt: '2026-11-25T04:00:00Z',
  importing: false,
  problem: null,
};

export const exampleAccount: Account = {
  id: 'account-1',
  syncId: 'sync-1',
  name: 'Operating account',
  holder: 'Windpark Süderlügum GmbH & Co. KG',
  iban: 'DE89370400440532013000',
  currency: 'EUR',
  balance: {amount: '125034.50', currency: 'EUR', readAt: '2026-11-24T04:12:31Z'},
  linkedAsset: {
    id: 'asset-12',
    name: 'Süderlügum',
    path: {names: ['Demo Renewables', 'Germany', 'Wind'], truncated: false},
  },
  linkVersion: 3,
  problem: null,
};

const exampleAsset: Asset = {
  id: 'asset-12',
  name: 'Süderlügum',
  path: {names: ['Demo Renewables', 'Germany', 'Wind'], truncated: false},
  parentId: 'asset-3',
  kind: 'production',
  childCount: 0,
  linkRefusal: null,
};

const page = <T>(item: T) => ({items: [item], nextCursor: null, total: 1});
const runKey = '6f1c0e6a2b7d4a93b1f2c3d4e5f60718';
const base: FlowBase = {runKey, revision: 4, mode: 'connect', serverTime: '2026-11-24T08:14:16Z', bank: exampleBank};
const method = {id: 'sms-1', name: 'SMS to +49 160 xxxxx 28', kind: 'text-message'} as const;

/** A flow in each of its steps. */
export const exampleFlows: {readonly [S in FlowStepName]: Flow & {readonly step: S}} = {
  'choose-bank': {
    runKey,
    revision: 1,
    mode: 'connect',
    serverTime: base.serverTime,
    step: 'choose-bank',
    stepId: 'step-1',
  },
  'accept-terms': {
    ...base,
    step: 'accept-terms',
    stepId: 'step-2',
    documents: [{id: 'terms', title: 'Terms of use', url: 'https://bank.example/terms'}],
  },
  'enter-login': {
    ...base,
    step: 'enter-login',
    stepId: 'step-3',
    fields: [
      {id: 'user', label: 'User name', secret: false, characters: 'text', required: true},
      {id: 'pin', label: 'PIN', secret: true, maxLength: 20, characters: 'text', required: true},
    ],
  },
  'choose-method': {...base, step: 'choose-method', stepId: 'step-4', methods: [method]},
  'answer-challenge': {
    ...base,
    step: 'answer-challenge',
    stepId: 'step-5',
    challenge: {kind: 'code', format: {length: 6, characters: 'digits'}},
    method,
    attemptsLeft: 3,
    expiresAt: '2026-11-24T08:19:16Z',
    otherMethods: false,
  },
  'approve-elsewhere': {
    ...base,
    step: 'approve-elsewhere',
    stepId: 'step-5',
    method: {id: 'app-1', name: 'Nordbank app', kind: 'app-approval'},
    pollAfterMs: 3000,
    otherMethods: true,
  },
  'go-to-bank': {...base, step: 'go-to-bank', url: 'https://bank.example/authorise', pollAfterMs: 3000},
  importing: {...base, step: 'importing', progress: 0.5, pollAfterMs: 2000},
  done: {
    ...base,
    step: 'done',
    sync: exampleSync,
    accounts: [exampleAccount],
    changes: {
      added: 1,
      unchanged: 0,
      renamed: 1,
      missing: 1,
      accounts: [
        {
          change: 'added',
          name: 'Operating account 2',
          lastFour: '3000',
          accountId: 'account-1',
          doubtful: {
            formerName: 'Operating account',
            lastFour: '3210',
            asset: {
              id: 'asset-12',
              name: 'Süderlügum',
              path: {names: ['Demo Renewables', 'Germany', 'Wind'], truncated: false},
            },
            linkVersion: 3,
          },
        },
        {change: 'renamed', name: 'Reserve', formerName: 'Savings', lastFour: '0117', accountId: 'account-2'},
        {change: 'missing', name: 'Operating account', lastFour: '3210', accountId: 'account-3'},
      ],
    },
  },
  failed: {...base, step: 'failed', failure: {code: 'access-locked'}, retry: 'never'},
};

/** One call of every operation, and what it answers. */
export const examples: {readonly [O in Operation]: {readonly input: InputOf<O>; readonly output: OutputOf<O>}} = {
  getCapabilities: {
    input: {},
    output: {
      organisation: {id: 'org-1', name: 'Demo Renewables'},
      role: 'admin',
      manageRefusal: null,
      subscribed: true,
      limits: {syncNameLength: 64, syncs: null},
      approaches: ['embedded', 'redirect'],
      bankCount: 25_114,
      serverTime: '2026-11-24T08:14:16Z',
    },
  },
  listBankSyncs: {
    input: {query: 'nord'},
    output: {
      ...page(exampleSync),
      summary: {syncs: 1, accounts: 1, unlinked: 0, needUser: 0, endSoon: 0},
      serverTime: '2026-11-24T08:14:16Z',
    },
  },
  renameBankSync: {input: {syncId: 'sync-1', name: 'Wind parks North'}, output: exampleSync},
  removeBankSync: {input: {syncId: 'sync-1'}, output: undefined},
  listAccounts: {input: {syncId: 'sync-1'}, output: page(exampleAccount)},
  searchBanks: {input: {query: 'nordbank'}, output: page(exampleBank)},
  startFlow: {
    input: {runKey, mode: 'connect', name: 'Wind parks North'},
    output: exampleFlows['choose-bank'],
  },
  getFlow: {input: {runKey}, output: exampleFlows['answer-challenge']},
  cancelFlow: {input: {runKey}, output: undefined},
  submitStep: {
    input: {runKey, stepId: 'step-5', answer: {kind: 'code', code: '123456'}},
    output: exampleFlows.importing,
  },
  listAssets: {input: {query: 'süder'}, output: page(exampleAsset)},
  linkAccount: {input: {accountId: 'account-1', assetId: 'asset-12', linkVersion: 2}, output: exampleAccount},
  unlinkAccount: {
    input: {accountId: 'account-1', linkVersion: 3},
    output: {...exampleAccount, linkedAsset: null, linkVersion: 4},
  },
};

export const exampleProblem: Problem = {
  type: 'about:blank',
  title: 'Somebody else was faster',
  status: 409,
  code: 'conflict',
  requestId: 'req-42',
  current: exampleAccount,
};
