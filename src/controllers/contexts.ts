import {createContext} from '@lit/context';
import type {BankIntegrationsClient} from '../client/client.ts';
import type {Clock} from '../client/clock.ts';

/** What a provider hands to the elements below it. Each element may be given any of it directly as well. */
export interface Surroundings {
  readonly client?: BankIntegrationsClient | undefined;
  /** BCP 47 */
  readonly language?: string | undefined;
  /** IANA name, for example `Europe/Berlin`; the device's where missing. */
  readonly timeZone?: string | undefined;
  readonly clock?: Clock | undefined;
  /** The host's own sentences, unchecked. */
  readonly messages?: unknown;
}

export const surroundingsContext = createContext<Surroundings>('bank-integrations-surroundings');
