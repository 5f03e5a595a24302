import {newRunKey} from '../../../src/client/random.ts';
import {fail} from '../../../src/client/failure.ts';
import type {BankIntegrationsClient, CallOptions} from '../../../src/client/client.ts';
import type {Operation} from '../../../src/contract/routes.ts';
import {routes} from '../../../src/contract/routes.ts';
import type {ConformanceCase, ConformanceGroup} from '../conformance-case.ts';
import {expect, expectRefusal, failureOf} from '../expectation.ts';

type Call = (input: unknown, options?: CallOptions) => Promise<unknown>;

const call =
  (client: BankIntegrationsClient, operation: Operation): Call =>
  (input, options) =>
    (client[operation] as Call)(input, options);

const operations = Object.keys(routes) as readonly Operation[];
const nowhere = 'conformance-no-such-thing';

/** Inputs that are well formed, and point to nothing where they point to something. */
const harmless = (operation: Operation): Readonly<Record<string, unknown>> =>
  ({
    getCapabilities: {},
    listBankSyncs: {},
    renameBankSync: {syncId: nowhere, name: 'Conformance'},
    removeBankSync: {syncId: nowhere},
    listAccounts: {syncId: nowhere},
    searchBanks: {query: 'bank'},
    startFlow: {runKey: newRunKey(), mode: 'connect', name: 'Conformance'},
    getFlow: {runKey: newRunKey()},
    cancelFlow: {runKey: newRunKey()},
    submitStep: {runKey: newRunKey(), stepId: nowhere, answer: {kind: 'retry'}},
    listAssets: {},
    linkAccount: {accountId: nowhere, assetId: nowhere, linkVersion: 1},
    unlinkAccount: {accountId: nowhere, linkVersion: 1},
  })[operation];

const isThere = (operation: Operation): ConformanceCase => ({
  id: `operation-${operation}`,
  title: `${operation} is there`,
  breaks: 'The elements take a client that lacks an operation for none at all, and stay empty.',
  run: async ({client}) => expect(typeof client[operation] === 'function', `the client has no function ${operation}`),
});

const givenUpBefore = (operation: Operation): ConformanceCase => ({
  id: `aborted-before-${operation}`,
  title: `${operation} sends nothing when it is given up before it begins`,
  breaks: 'A press that the user took back is carried out all the same.',
  run: async ({client}) => {
    const options = {signal: AbortSignal.abort()};
    const failure = await expectRefusal(
      () => call(client, operation)(harmless(operation), options),
      operation,
      'aborted',
    );
    expect(failure.outcome === 'not-sent', `the outcome is «${failure.outcome}», although nothing was sent`);
  },
});

const rubbish: {readonly [O in Operation]?: readonly unknown[]} = {
  listBankSyncs: [{cursor: 7}],
  renameBankSync: [{}, {syncId: nowhere}, {syncId: '', name: 'x'}, {syncId: nowhere, name: ''}],
  removeBankSync: [{}, {syncId: ''}],
  listAccounts: [{}, {syncId: ''}, {syncId: nowhere, cursor: 7}],
  searchBanks: [{query: 7}, {country: 'Deutschland', bankCode: '10000000'}, {country: 'DE', bankCode: 'not a code'}],
  startFlow: [{}, {runKey: 'x', mode: 'sideways'}, {runKey: '', mode: 'connect'}],
  getFlow: [{}, {runKey: ''}],
  cancelFlow: [{}, {runKey: ''}],
  submitStep: [
    {},
    {runKey: 'x', stepId: 's', answer: {kind: 'bribe'}},
    {runKey: 'x', stepId: 's', answer: {kind: 'code', code: ''}},
  ],
  listAssets: [{cursor: 7}, {query: {}}],
  linkAccount: [
    {},
    {accountId: nowhere, assetId: nowhere, linkVersion: -1},
    {accountId: nowhere, assetId: '', linkVersion: 1},
  ],
  unlinkAccount: [{}, {accountId: nowhere, linkVersion: 'one'}],
};

const refusesRubbish = (operation: Operation): ConformanceCase => ({
  id: `rubbish-${operation}`,
  title: `${operation} refuses rubbish as a failure, and says that nothing was done`,
  breaks:
    'A mistake in the host’s code ends as an exception nobody catches, or as a request that means something else.',
  run: async ({client}) => {
    for (const input of rubbish[operation] ?? []) {
      const failure = await failureOf(() => call(client, operation)(input), operation);
      expect(failure.outcome !== 'unknown', `${operation} leaves open whether rubbish was carried out`);
      expect(
        failure.code === 'invalid' || failure.code === 'not-found',
        `${operation} calls rubbish «${failure.code}» instead of «invalid»`,
      );
    }
  },
});

const reads = operations.filter(operation => routes[operation].method === 'GET');

const givenUpOnTheWay = (operation: Operation): ConformanceCase => ({
  id: `aborted-on-the-way-${operation}`,
  title: `${operation} ends at once when it is given up on its way`,
  breaks: 'A search that was overtaken, or a page that was left, keeps the network busy and may show old results.',
  run: async ({client}) => {
    const controller = new AbortController();
    const promise = call(client, operation)(harmless(operation), {signal: controller.signal});
    controller.abort();
    try {
      await promise;
    } catch {
      const failure = await failureOf(() => promise, operation);
      expect(
        failure.code === 'aborted' || failure.code === 'not-found',
        `a call that was given up failed with «${failure.code}» instead of «aborted»`,
      );
    }
  },
});

const failsAsData = (operation: Operation): ConformanceCase => ({
  id: `failure-shape-${operation}`,
  title: `a refused ${operation} says operation, code and outcome, and holds nothing else`,
  breaks: 'The elements cannot tell the user what happened; an error object may carry a PIN into a log.',
  run: async ({client}) => {
    const promise = call(client, operation)(harmless(operation), {signal: AbortSignal.abort()});
    try {
      await promise;
    } catch (error) {
      const known = fail({code: 'unknown', outcome: 'unknown', operation});
      const allowed = new Set([...Object.getOwnPropertyNames(known), 'stack', 'message', 'name', 'failure']);
      const extra = Object.getOwnPropertyNames(error).filter(name => !allowed.has(name));
      expect(extra.length === 0, `the error carries ${extra.join(', ')}, which may hold the request`);
      const {failure} = error as typeof known;
      expect(failure.operation === operation, `the failure names the operation «${failure.operation}»`);
      return;
    }
    expect(false, `${operation} succeeded, although it was given up before it began`);
  },
});

/** What holds for every operation alike. */
export const callGroups: readonly ConformanceGroup[] = [
  {group: 'The client', cases: operations.map(isThere)},
  {group: 'Giving up', cases: [...operations.map(givenUpBefore), ...reads.map(givenUpOnTheWay)]},
  {
    group: 'Failures as data',
    cases: [...operations.map(failsAsData), ...operations.filter(operation => rubbish[operation]).map(refusesRubbish)],
  },
];
