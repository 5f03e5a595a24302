import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createSimulatedClient} from '../../mocks/simulator/simulated-client.ts';
import type {BankIntegrationsClient} from '../../src/client/client.ts';
import {fail, toFailure} from '../../src/client/failure.ts';
import {runConformance} from '../../testing/index.ts';
import {world} from './world.ts';

type Broken = (client: BankIntegrationsClient) => Partial<BankIntegrationsClient>;

const gone = <T>(value: T, key: keyof T): T => ({...value, [key]: undefined});

/** Mistakes that a host could make in a client of its own: what is wrong, and a case that must notice. */
const mistakes: readonly (readonly [what: string, noticedBy: string, Broken])[] = [
  ['an operation is missing', 'operation-listAssets', () => ({listAssets: undefined as never})],
  [
    'a call throws at once',
    'aborted-before-getFlow',
    () => ({
      getFlow: () => {
        throw new Error('at once');
      },
    }),
  ],
  ['the signal is ignored', 'aborted-before-startFlow', client => ({startFlow: input => client.startFlow(input)})],
  [
    'failures are errors of its own',
    'not-found-linkAccount',
    () => ({linkAccount: () => Promise.reject(new Error('HTTP 404'))}),
  ],
  [
    'an error holds the request',
    'failure-shape-submitStep',
    client => ({
      submitStep: async (input, options) => {
        try {
          return await client.submitStep(input, options);
        } catch (error) {
          throw Object.assign(fail(toFailure(error, 'submitStep')), {request: input});
        }
      },
    }),
  ],
  [
    'an id comes twice',
    'syncs-pages',
    client => ({
      listBankSyncs: async (input, options) => {
        const page = await client.listBankSyncs(input, options);
        return {...page, items: [...page.items, ...page.items.slice(0, 1)], total: page.total + 1};
      },
    }),
  ],
  [
    'the total counts the page',
    'assets-children',
    client => ({
      listAssets: async (input, options) => {
        const page = await client.listAssets(input, options);
        return {...page, total: page.total - 1};
      },
    }),
  ],
  [
    'the summary is of another day',
    'syncs-summary',
    client => ({
      listBankSyncs: async (input, options) => {
        const page = await client.listBankSyncs(input, options);
        return {...page, summary: {...page.summary, accounts: page.summary.accounts + 1}};
      },
    }),
  ],
  [
    'the query is ignored',
    'syncs-query',
    client => ({listBankSyncs: ({cursor}, options) => client.listBankSyncs({cursor}, options)}),
  ],
  [
    'money is a number',
    'accounts-answer',
    client => ({
      listAccounts: async (input, options) => {
        const page = await client.listAccounts(input, options);
        return {
          ...page,
          items: page.items.map(item => ({
            ...item,
            balance: item.balance && {...item.balance, amount: Number(item.balance.amount) as never},
          })),
        };
      },
    }),
  ],
  [
    'accounts lack their sync',
    'accounts-belong',
    client => ({
      listAccounts: async (input, options) => {
        const page = await client.listAccounts(input, options);
        return {...page, items: page.items.map(item => ({...item, syncId: 'another'}))};
      },
    }),
  ],
  [
    'umlauts are letters of their own',
    'banks-accents',
    client => ({
      searchBanks: async (input, options) => {
        const page = await client.searchBanks(input, options);
        const items = page.items.filter(({name}) =>
          (input.query ?? '').split(' ').every(word => name.toLowerCase().includes(word.toLowerCase())),
        );
        return {...page, items};
      },
    }),
  ],
  [
    'who is connected is not said',
    'banks-connected',
    client => ({
      searchBanks: async (input, options) => {
        const page = await client.searchBanks(input, options);
        return {...page, items: page.items.map(bank => gone(bank, 'connected'))};
      },
    }),
  ],
  [
    'every start is a new run',
    'run-twice',
    client => {
      let starts = 0;
      return {
        startFlow: async (input, options) => {
          starts += 1;
          const flow = await client.startFlow({...input, runKey: `${input.runKey}-${starts}`}, options);
          return {...flow, runKey: input.runKey, revision: flow.revision + starts};
        },
      };
    },
  ],
  [
    'the revision stands still',
    'run-revision',
    client => ({submitStep: async (input, options) => ({...(await client.submitStep(input, options)), revision: 1})}),
  ],
  [
    'an old answer is taken',
    'step-once',
    client => ({
      submitStep: async (input, options) => {
        try {
          return await client.submitStep(input, options);
        } catch {
          return client.getFlow({runKey: input.runKey}, options);
        }
      },
    }),
  ],
  ['a cancelled run goes on', 'cancel', () => ({cancelFlow: async () => undefined})],
  [
    'a run that was never seen cannot be cancelled',
    'cancel-buries',
    client => ({
      cancelFlow: async (input, options) => {
        try {
          await client.getFlow(input, options);
        } catch {
          return;
        }
        await client.cancelFlow(input, options);
      },
    }),
  ],
  [
    'removing twice is a failure',
    'remove-twice',
    client => {
      const removed = new Set<string>();
      return {
        removeBankSync: async (input, options) => {
          if (removed.has(input.syncId))
            throw fail({code: 'not-found', outcome: 'not-applied', operation: 'removeBankSync'});
          removed.add(input.syncId);
          await client.removeBankSync(input, options);
        },
      };
    },
  ],
  [
    'a stale version is taken',
    'stale-linkAccount',
    client => ({
      linkAccount: async (input, options) => {
        try {
          return await client.linkAccount(input, options);
        } catch (error) {
          const {code, current} = toFailure(error, 'linkAccount');
          if (code !== 'conflict') throw error;
          return client.linkAccount({...input, linkVersion: (current as {linkVersion: number}).linkVersion}, options);
        }
      },
    }),
  ],
  [
    'a conflict does not say what stands there',
    'stale-unlinkAccount',
    client => ({
      unlinkAccount: async (input, options) => {
        try {
          return await client.unlinkAccount(input, options);
        } catch (error) {
          throw fail(gone(toFailure(error, 'unlinkAccount'), 'current'));
        }
      },
    }),
  ],
  [
    'the old name comes back',
    'rename',
    client => ({
      renameBankSync: async (input, options) => ({...(await client.renameBankSync(input, options)), name: input.name}),
    }),
  ],
  [
    'a renewal makes new accounts',
    'renew-accounts',
    client => {
      let renewed = false;
      return {
        startFlow: (input, options) => {
          renewed ||= input.mode === 'resync';
          return client.startFlow(input, options);
        },
        listAccounts: async (input, options) => {
          const page = await client.listAccounts(input, options);
          return renewed ? {...page, items: page.items.map(item => ({...item, id: `new-${item.id}`}))} : page;
        },
      };
    },
  ],
  [
    'what was typed comes back',
    'login-silent',
    client => {
      let typed = '';
      return {
        submitStep: async (input, options) => {
          if (input.answer.kind === 'login') typed = Object.values(input.answer.values).join(' ');
          const flow = await client.submitStep(input, options);
          return flow.step === 'answer-challenge' ? {...flow, challenge: {...flow.challenge, bankText: typed}} : flow;
        },
      };
    },
  ],
  [
    'the clock stands still',
    'capabilities-clock',
    client => ({
      getCapabilities: async (input, options) => ({
        ...(await client.getCapabilities(input, options)),
        serverTime: '2026-11-24T09:00:00Z',
      }),
    }),
  ],
];

describe('conformance kit against clients with a mistake', () => {
  for (const [what, noticedBy, mistake] of mistakes) {
    it(`notices that ${what}`, async () => {
      const report = await runConformance(
        {
          world,
          open: () => {
            const client = createSimulatedClient({scenario: 'default'});
            return {
              client: {...client, ...mistake(client)},
              advance: milliseconds => client.clock.advance(milliseconds),
            };
          },
        },
        {only: [noticedBy]},
      );
      assert.deepEqual([report.broken, report.results.length], [1, 1], `${noticedBy}: ${report.text}`);
    });
  }
});
