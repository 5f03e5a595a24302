import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import * as z from 'zod/mini';
import {createSimulator, createWorld, findScenario, scenarios, SimulatedClock} from '../../mocks/index.ts';
import type {BankSimulator, Scenario} from '../../mocks/index.ts';
import type {Account} from '../../src/contract/account.ts';
import type {InputOf, Operation, OutputOf} from '../../src/contract/routes.ts';
import {routes} from '../../src/contract/routes.ts';

const simulate = (scenario: Scenario, seed?: number): BankSimulator =>
  createSimulator(createWorld(scenario, {seed}), new SimulatedClock());

/** Performs an operation; what it answers must survive JSON and its schema without losing or changing anything. */
const perform = <O extends Operation>({perform: run}: BankSimulator, operation: O, input: InputOf<O>): OutputOf<O> => {
  const output = run(operation, input);
  const json: unknown = output === undefined ? undefined : JSON.parse(JSON.stringify(output));
  const parsed = z.safeParse<z.ZodMiniType>(routes[operation].output, json);
  assert.ok(parsed.success, `${operation}: ${JSON.stringify(parsed.error?.issues)}`);
  assert.deepEqual(parsed.data, json);
  return output;
};

const trail = (simulator: BankSimulator): string => {
  const said: unknown[] = [];
  const say = <O extends Operation>(operation: O, input: InputOf<O>): void => {
    const exchange = simulator.exchange(operation, input);
    said.push(exchange.kind === 'answer' ? exchange.output : exchange);
  };
  say('getCapabilities', {});
  say('listBankSyncs', {});
  say('searchBanks', {query: 'bank'});
  say('listAssets', {});
  say('startFlow', {runKey: 'k', mode: 'connect', name: 'x', bankId: 'de-am-dom'});
  for (const answer of [
    {kind: 'terms', accepted: true},
    {kind: 'login', values: {user: 'photo', pin: '1'}},
    {kind: 'code', code: '123456'},
  ] as const) {
    const flow = simulator.exchange('getFlow', {runKey: 'k'});
    const output = flow.kind === 'answer' ? flow.output : {};
    const stepId = (output as {readonly stepId?: string}).stepId ?? 'none';
    say('submitStep', {runKey: 'k', stepId, answer});
  }
  return JSON.stringify([said, simulator.world.state]);
};

describe('scenarios', () => {
  test('have ids that are unique and fit into an address, and words that explain them', () => {
    assert.equal(new Set(scenarios.map(({id}) => id)).size, scenarios.length);
    assert.equal(new Set(scenarios.map(({title}) => title)).size, scenarios.length);
    for (const {id, title, description} of scenarios) {
      assert.match(id, /^[a-z]+(?:-[a-z\d]+)*$/);
      assert.ok(title.length > 3 && title.length <= 40, title);
      assert.match(description, /^[A-Z\d].{10,}\.$/);
    }
    assert.equal(scenarios[0]?.id, 'default');
    assert.throws(() => findScenario('no-such'), /default/);
  });

  test('cover what the issue asks for', () => {
    const asked =
      'default several-methods single-method no-tan wrong-pin wrong-tan expired-tan bank-down slow-bank empty large large-tree read-only hidden no-subscription approval-granted approval-declined approval-never photo two-challenges balances-missing many-currencies right-to-left hostile-names importing revoked partly-failed expires-14 expires-7 expires-1 rate-limited';
    for (const id of asked.split(' ')) findScenario(id);
  });

  for (const scenario of scenarios) {
    test(`${scenario.id}: every answer keeps the contract`, () => {
      const simulator = simulate(scenario);
      const {manageRefusal} = perform(simulator, 'getCapabilities', {});
      if (manageRefusal === 'hidden') return;
      const page = perform(simulator, 'listBankSyncs', {});
      let unlinked = 0;
      let accounts = 0;
      for (const sync of page.items.slice(0, 10)) {
        const items: Account[] = [];
        for (let cursor: string | undefined | null; cursor !== null;) {
          const list = perform(simulator, 'listAccounts', {syncId: sync.id, cursor});
          assert.equal(list.total, sync.accountCount);
          items.push(...list.items);
          cursor = list.nextCursor;
        }
        assert.equal(items.length, sync.accountCount);
        assert.equal(items.filter(({linkedAsset}) => !linkedAsset).length, sync.unlinkedCount, sync.id);
        unlinked += sync.unlinkedCount;
        accounts += sync.accountCount;
        for (const account of items) {
          assert.ok(account.iban !== undefined || account.number !== undefined);
          assert.ok(!account.balance || account.balance.currency === account.currency);
        }
      }
      if (page.total <= 10) {
        const {summary} = page;
        assert.deepEqual([summary.syncs, summary.accounts, summary.unlinked], [page.total, accounts, unlinked]);
      }
      perform(simulator, 'searchBanks', {query: 'sparkasse'});
      const [root] = perform(simulator, 'listAssets', {}).items;
      perform(simulator, 'listAssets', {parentId: root?.id ?? ''});
      perform(simulator, 'listAssets', {query: 'nord'});
    });

    test(`${scenario.id}: the same seed gives the same world, another one another`, () => {
      assert.equal(trail(simulate(scenario)), trail(simulate(scenario)));
      assert.notEqual(trail(simulate(scenario, 1)), trail(simulate(scenario, 2)));
    });
  }
});

describe('what scenarios show', () => {
  const syncOf = (id: string) => perform(simulate(findScenario(id)), 'listBankSyncs', {}).items;
  const daysLeft = (id: string): number => {
    const {items, serverTime} = perform(simulate(findScenario(id)), 'listBankSyncs', {});
    return (Date.parse(items[0]?.expiresAt ?? '') - Date.parse(serverTime)) / 86_400_000;
  };

  test('sessions end in 14, 7 and 1 days, and 21 days ago', () => {
    assert.deepEqual(['expires-14', 'expires-7', 'expires-1', 'expired'].map(daysLeft), [14, 7, 1, -21]);
  });

  test('an expired sync keeps the day of its last data', () => {
    const [sync] = syncOf('expired');
    assert.ok(sync?.lastImport && sync.expiresAt !== null && sync.lastImport.finishedAt < sync.expiresAt);
    assert.equal(sync.nextImportAt, null);
  });

  test('revoked is not expired', () => {
    const [sync] = syncOf('revoked');
    assert.ok(sync?.revokedAt && sync.expiresAt && sync.revokedAt < sync.expiresAt);
    assert.ok(sync.lastImport && sync.lastImport.finishedAt <= sync.revokedAt);
    assert.equal(sync.nextImportAt, null);
  });

  test('suspended, rate limited and partly failed name the cause', () => {
    assert.equal(syncOf('suspended')[0]?.problem?.code, 'action-at-bank');
    assert.equal(
      syncOf('rate-limited').find(({id}) => id === 'operations-germany')?.lastImport?.failure?.code,
      'rate-limited',
    );
    const [partly] = syncOf('partly-failed');
    assert.deepEqual([partly?.problem, partly?.lastImport?.outcome], [null, 'partial']);
  });

  test('balances come in with the first import', async () => {
    const clock = new SimulatedClock();
    const simulator = createSimulator(createWorld(findScenario('balances-missing')), clock);
    const read = () => {
      const [sync] = perform(simulator, 'listBankSyncs', {}).items;
      const {items} = perform(simulator, 'listAccounts', {syncId: sync?.id ?? ''});
      return [sync?.importing, sync?.lastImport === null, items.every(({balance}) => balance === null)];
    };
    assert.deepEqual(read(), [true, true, true]);
    await clock.advance(20 * 60_000);
    assert.deepEqual(read(), [false, false, false]);
  });

  test('the daily import goes on by the clock, until the session ends', async () => {
    const clock = new SimulatedClock();
    const simulator = createSimulator(createWorld(findScenario('expires-1')), clock);
    const read = () => {
      const sync = perform(simulator, 'listBankSyncs', {}).items.find(({id}) => id === 'operations-germany');
      return [sync?.lastImport?.finishedAt, sync?.nextImportAt];
    };
    assert.deepEqual(read(), ['2026-11-24T05:12:00Z', '2026-11-25T05:12:00Z']);
    await clock.advance(23 * 3_600_000);
    assert.deepEqual(read(), ['2026-11-25T05:12:00Z', null]);
    await clock.advance(30 * 86_400_000);
    assert.deepEqual(read(), ['2026-11-25T05:12:00Z', null]);
  });

  test('confined users see paths that begin with a hidden part, and nothing outside', () => {
    const simulator = simulate(findScenario('confined'));
    const roots = perform(simulator, 'listAssets', {}).items;
    assert.deepEqual(
      roots.map(({name, parentId, path}) => [name, parentId, path]),
      [['Fund A', null, {names: [], truncated: true}]],
    );
    const {items} = perform(simulator, 'listAssets', {query: 'windpark nord'});
    assert.deepEqual(
      items.map(({id, path}) => [id, path.names, path.truncated]),
      [['de-a-wind-nord', ['Fund A'], true]],
    );
    assert.throws(() => perform(simulator, 'listAssets', {parentId: 'fr'}), {name: 'SimulatedProblem'});
    const accounts = perform(simulator, 'listAccounts', {syncId: 'operations-germany'}).items;
    assert.deepEqual(accounts[0]?.linkedAsset?.path, {names: ['Fund A'], truncated: true});
    assert.throws(
      () => perform(simulator, 'linkAccount', {accountId: 'og-reserve', assetId: 'fr-alpes', linkVersion: 1}),
      {name: 'SimulatedProblem'},
    );
  });

  test('currencies without and with three decimals, negative and very long amounts', () => {
    const simulator = simulate(findScenario('many-currencies'));
    const [sync] = perform(simulator, 'listBankSyncs', {}).items;
    const {items} = perform(simulator, 'listAccounts', {syncId: sync?.id ?? ''});
    const amounts = items.map(({balance}) => `${balance?.amount ?? 'none'} ${balance?.currency ?? ''}`);
    for (const amount of ['184500000 JPY', '10250.125 KWD', '-1250.00 CHF', '12345678901234567890.12 IDR', 'none ']) {
      assert.ok(amounts.includes(amount), amount);
    }
    assert.equal(new Set(items.map(({iban}) => iban)).size, 1);
  });
});
