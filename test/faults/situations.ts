import assert from 'node:assert/strict';
import type {BankIntegrationsClient} from '../../src/client/client.ts';
import {answers, code, login, method, openLogin, right} from '../client/suite/harness.ts';
import type {Column} from './cells.ts';

/** What is called, and how to tell afterwards whether the server has carried it out. */
export interface Situation {
  readonly input: unknown;
  /** Asks the server, past the proxy. */
  readonly isDone: () => Promise<boolean>;
}

const runKey = 'run-1';

/** Brings a fresh world of the scenario `default` to where an operation makes sense. */
export const prepare = async (client: BankIntegrationsClient, {name}: Column): Promise<Situation> => {
  const never = async (): Promise<boolean> => false;
  const linked = async () => {
    const {items} = await client.listAccounts({syncId: await firstSync()});
    const account = items.find(({linkedAsset}) => linkedAsset !== null);
    return account ?? assert.fail('an account with an asset');
  };
  const firstSync = async (): Promise<string> => (await client.listBankSyncs({})).items[0]?.id ?? assert.fail('a sync');
  const isKnown = async (): Promise<boolean> =>
    client.getFlow({runKey}).then(
      () => true,
      () => false,
    );
  const submits = async (
    before: Awaited<ReturnType<typeof openLogin>>,
    answer: Parameters<typeof answers>[2],
  ): Promise<Situation> => {
    assert.ok('stepId' in before && before.stepId !== undefined && answer);
    return {
      input: {runKey, stepId: before.stepId, answer},
      isDone: async () => (await client.getFlow({runKey})).revision > before.revision,
    };
  };
  switch (name) {
    case 'listSyncs':
      return {input: {}, isDone: never};
    case 'getAccounts':
      return {input: {syncId: await firstSync()}, isDone: never};
    case 'searchBanks':
      return {input: {query: 'bank'}, isDone: never};
    case 'loadAssets':
      return {input: {}, isDone: never};
    case 'pollFlow':
      await answers(client, await openLogin(client), login('sms'), code(right));
      return {input: {runKey}, isDone: never};
    case 'resumeFlow':
      await openLogin(client);
      return {input: {runKey}, isDone: never};
    case 'begin':
      return {input: {runKey, mode: 'connect', name: 'My sync', bankId: 'de-am-dom'}, isDone: isKnown};
    case 'resync':
      return {input: {runKey, mode: 'resync', syncId: await firstSync()}, isDone: isKnown};
    case 'submitLogin':
      return submits(await openLogin(client), login('someone', 'pin-canary-1'));
    case 'submitTan':
      return submits(await answers(client, await openLogin(client), login('sms')), code('654321'));
    case 'chooseMethod': {
      const flow = await answers(client, await openLogin(client), login());
      assert.equal(flow.step, 'choose-method');
      const [first] = flow.step === 'choose-method' ? flow.methods : [];
      return submits(flow, method(first?.id ?? ''));
    }
    case 'unsync': {
      const syncId = await firstSync();
      return {
        input: {syncId},
        isDone: async () => !(await client.listBankSyncs({})).items.some(({id}) => id === syncId),
      };
    }
    case 'link': {
      const {id: accountId, linkVersion} = await linked();
      const {items} = await client.listAssets({query: 'a'});
      const asset = items.find(({kind, linkRefusal}) => kind === 'production' && linkRefusal === null);
      return {
        input: {accountId, assetId: asset?.id, linkVersion},
        isDone: async () =>
          (await client.listAccounts({syncId: await firstSync()})).items.some(
            account => account.id === accountId && account.linkVersion > linkVersion,
          ),
      };
    }
    case 'unlink': {
      const {id: accountId, linkVersion} = await linked();
      return {
        input: {accountId, linkVersion},
        isDone: async () =>
          (await client.listAccounts({syncId: await firstSync()})).items.some(
            account => account.id === accountId && account.linkVersion > linkVersion,
          ),
      };
    }
    case 'cancelFlow':
      await openLogin(client);
      return {input: {runKey}, isDone: async () => (await client.getFlow({runKey})).step === 'failed'};
  }
};
