import type {BankIntegrationsClient} from '../client/client.ts';
import {newRunKey} from '../client/random.ts';

/** What has changed at the API. `syncs`: the list of syncs; `accounts`: the accounts of one sync. Ids only, nothing personal. */
export type Change =
  | {readonly topic: 'syncs'; readonly syncId?: string | undefined}
  | {readonly topic: 'accounts'; readonly syncId: string};

type Listener = (change: Change) => void;

/** The listeners of one client in this document. */
interface Hub {
  /** Random, so that a listener knows what it was told already: a channel also hears the other channels of its document. */
  readonly id: string;
  readonly listeners: Set<Listener>;
}

interface Message {
  readonly from: string;
  readonly change: Change;
}

const hubs = new WeakMap<BankIntegrationsClient, Hub>();
const channelName = 'bank-integrations';

const hubOf = (client: BankIntegrationsClient): Hub => {
  const hub = hubs.get(client) ?? {id: newRunKey(), listeners: new Set()};
  hubs.set(client, hub);
  return hub;
};

const isChange = (value: unknown): value is Change =>
  typeof value === 'object' &&
  value !== null &&
  'topic' in value &&
  (value.topic === 'syncs' || (value.topic === 'accounts' && 'syncId' in value && typeof value.syncId === 'string'));

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'from' in value && 'change' in value && isChange(value.change);

const openChannel = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);

/** Tells every element that shares this client, in this tab and in others of the same origin, that something has changed. */
export const announceChange = (client: BankIntegrationsClient, change: Change): void => {
  const {id, listeners} = hubOf(client);
  for (const listener of listeners) listener(change);
  const channel = openChannel();
  channel?.postMessage({from: id, change} satisfies Message);
  channel?.close();
};

/** Calls back once on every change told for this client, for another one or by another tab. The function that comes back ends it. */
export const onChange = (client: BankIntegrationsClient, listener: Listener): (() => void) => {
  const {id, listeners} = hubOf(client);
  // Of its own, so that a function that listens twice is told twice and ended one by one.
  const own: Listener = change => listener(change);
  listeners.add(own);
  const channel = openChannel();
  channel?.addEventListener('message', ({data}: MessageEvent<unknown>) => {
    if (isMessage(data) && data.from !== id) listener(data.change);
  });
  return () => {
    listeners.delete(own);
    channel?.close();
  };
};
