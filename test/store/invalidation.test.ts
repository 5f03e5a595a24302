import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Worker} from 'node:worker_threads';
import type {BankIntegrationsClient} from '../../src/client/client.ts';
import type {Change} from '../../src/store/invalidation.ts';
import {announceChange, onChange} from '../../src/store/invalidation.ts';

// Stores compare clients by identity alone.
const newClient = () => ({}) as BankIntegrationsClient;
const change: Change = {topic: 'syncs', syncId: 's1'};
/** Told after everything else on the channel, so that what would come twice has come. */
const last: Change = {topic: 'accounts', syncId: 'the last one'};

const listen = (client: BankIntegrationsClient) => {
  const heard: Change[] = [];
  let whenLast = (): void => {};
  const lastHeard = new Promise<void>(resolve => (whenLast = resolve));
  const end = onChange(client, told => {
    if (told.topic === 'accounts' && told.syncId === last.syncId) whenLast();
    else heard.push(told);
  });
  return {heard, lastHeard, end};
};

test('every listener of the client hears a change at once, and only once although the channel carries it as well', async t => {
  const client = newClient();
  const [one, two] = [listen(client), listen(client)];
  t.after(() => [one, two].forEach(({end}) => end()));
  announceChange(client, change);
  assert.deepEqual([one.heard, two.heard], [[change], [change]]);

  // Another client of this document: reaches them through the channel, after whatever was on it.
  announceChange(newClient(), last);
  await Promise.all([one.lastHeard, two.lastHeard]);
  assert.deepEqual([one.heard, two.heard], [[change], [change]]);
});

test('a listener of another client in this document hears it once, through the channel', async t => {
  const client = newClient();
  const other = listen(newClient());
  t.after(other.end);
  announceChange(client, change);
  assert.deepEqual(other.heard, []);
  announceChange(client, last);
  await other.lastHeard;
  assert.deepEqual(other.heard, [change]);
});

test('another tab hears it, and what others put on the channel is ignored', async t => {
  const client = newClient();
  const own = listen(client);
  t.after(own.end);
  const module = new URL('../../src/store/invalidation.ts', import.meta.url).href;
  const tab = new Worker(
    `const {parentPort} = require('node:worker_threads');
    import(${JSON.stringify(module)}).then(({onChange, announceChange}) => {
      const client = {};
      onChange(client, change => {
        if (change.topic !== 'syncs') return;
        parentPort.postMessage(change);
        const channel = new BroadcastChannel('bank-integrations');
        for (const rubbish of [null, 7, 'syncs', {}, {topic: 'syncs'}, {from: 1, change: null}, {from: 'x', change: {topic: 'accounts'}}, {from: 'x', change: {topic: 'money'}}]) {
          channel.postMessage(rubbish);
        }
        channel.close();
        announceChange(client, {topic: 'accounts', syncId: ${JSON.stringify(last.topic === 'accounts' && last.syncId)}});
      });
      parentPort.postMessage('ready');
    });`,
    {eval: true},
  );
  t.after(() => tab.terminate());
  const messages: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    tab.on('error', reject);
    tab.on('message', message => {
      messages.push(message);
      if (message === 'ready') announceChange(client, change);
      else resolve();
    });
  });
  await own.lastHeard;
  assert.deepEqual(messages, ['ready', change]);
  assert.deepEqual(own.heard, [change]);
});

test('a listener that has ended hears nothing, its like goes on', () => {
  const client = newClient();
  const heard: string[] = [];
  const listener = () => heard.push('told');
  const endOne = onChange(client, listener);
  const endTwo = onChange(client, listener);
  announceChange(client, change);
  endOne();
  announceChange(client, change);
  endTwo();
  announceChange(client, change);
  assert.equal(heard.length, 3);
});

test('without BroadcastChannel the elements of one tab still hear of each other', t => {
  const channel = globalThis.BroadcastChannel;
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  t.after(() => Object.assign(globalThis, {BroadcastChannel: channel}));
  const client = newClient();
  const own = listen(client);
  announceChange(client, change);
  own.end();
  assert.deepEqual(own.heard, [change]);
});
