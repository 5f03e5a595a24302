import type {BankIntegrationsClient} from '../../client/client.ts';
import type {Clock} from '../../client/clock.ts';
import {newRunKey} from '../../client/random.ts';
import type {Bank} from '../../contract/bank.ts';
import {returnAddress} from '../../controllers/stored-run.ts';
import type {FlowStore, FlowStoreOptions} from '../../store/flow/flow-store.ts';
import {createFlowStore} from '../../store/flow/flow-store.ts';

export const nameLength = 64;

interface Beginning {
  readonly client: BankIntegrationsClient;
  readonly clock: Clock;
  /** The sync to renew; null connects a bank. */
  readonly syncId: string | null;
  /** As the properties of the element have them: whatever a host puts there. */
  readonly syncName: unknown;
  readonly returnUrl: unknown;
  readonly bank: Bank | undefined;
  /** Of a run that is taken up. */
  readonly known: Partial<FlowStoreOptions>;
}

const textOf = (given: unknown): string => (typeof given === 'string' ? given : '');

/** The store of one run, new or taken up. */
export const beginRun = ({client, clock, syncId, syncName, returnUrl, bank, known}: Beginning): FlowStore =>
  createFlowStore({
    client,
    clock,
    newRunKey,
    name: textOf(syncName).slice(0, nameLength),
    nameLength,
    bank,
    mode: syncId === null ? 'connect' : 'resync',
    syncId: syncId ?? undefined,
    returnUrl: textOf(returnUrl) || returnAddress(),
    ...known,
    visible: document.visibilityState !== 'hidden',
    online: navigator.onLine,
  });
