import type {BankIntegrationsClient} from '../client/client.ts';

/** What has changed at the API. `syncs`: the list of syncs; `accounts`: the accounts of one sync. Ids only, nothing personal. */
export type Change =
  | {readonly topic: 'syncs'; readonly syncId?: string | undefined}
  | {readonly topic: 'accounts'; readonly syncId: string};

type Listener = (change: Change) => void;

const hubs = new WeakMap<BankIntegrationsClient, Set<Listener>>();
const channelName = 'bank-integrations';

const isChange = (value: unknown): value is Change =>
  typeof value === 'object' &&
  value !== null &&
  'topic' in value &&
  (value.topic === 'syncs' || (value.topic === 'accounts' && 'syncId' in value && typeof value.syncId === 'string'));

const openChannel = (): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);

/** Tells every element that shares this client, in this tab and in others of the same origin, that something has changed. */
export const announceChange = (client: BankIntegrationsClient, change: Change): void => {
  for (const listener of hubs.get(client) ?? []) listener(change);
  const channel = openChannel();
  channel?.postMessage(change);
  channel?.close();
};

/** Calls back on every change told for this client or by another tab. The function that comes back ends it. */
export const onChange = (client: BankIntegrationsClient, listener: Listener): (() => void) => {
  const hub = hubs.get(client) ?? new Set<Listener>();
  hubs.set(client, hub);
  hub.add(listener);
  const channel = openChannel();
  channel?.addEventListener('message', ({data}: MessageEvent<unknown>) => {
    if (isChange(data)) listener(data);
  });
  return () => {
    hub.delete(listener);
    channel?.close();
  };
};
