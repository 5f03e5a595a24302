import type {BankIntegrationsClient} from '../../src/client/client.ts';

/** What the kit may use in the world behind the client. What is left out is not tried, and the report says so. */
export interface ConformanceWorld {
  /** A bank with a login in our page that succeeds, any number of times. Nothing real: it is sent over and over. */
  readonly bank?: ConformanceBank | undefined;
  /** Ids of assets. */
  readonly assets?:
    | {
        /** Two that accounts can be linked to. */
        readonly linkable: readonly [string, string];
        /** One that they cannot be linked to, for example a fund. */
        readonly refused?: string | undefined;
      }
    | undefined;
  /** A sync whose import runs for as long as a case takes. */
  readonly importingSyncId?: string | undefined;
}

/** See {@link ConformanceWorld.bank}. */
export interface ConformanceBank {
  readonly id: string;
  /** As the directory has it: it is searched for by every word, number and place that it has. */
  readonly name: string;
  readonly country?: string | undefined;
  readonly city?: string | undefined;
  readonly bic?: string | undefined;
  readonly routingNumber?: string | undefined;
  /** What to type, by the id of the field. */
  readonly login: Readonly<Record<string, string>>;
  /** A login that the bank refuses, and does not lock. */
  readonly wrongLogin?: Readonly<Record<string, string>> | undefined;
  /** Of several methods, the one to take; the first supported one unless told. */
  readonly methodId?: string | undefined;
  /** The code that is right; needed where the bank asks for one. */
  readonly code?: string | undefined;
  /** A code that is wrong; it is sent once per case. */
  readonly wrongCode?: string | undefined;
}

/** What one case works with. */
export interface ConformanceSession {
  readonly client: BankIntegrationsClient;
  /** Lets time pass, in milliseconds. Without it, the kit waits. */
  readonly advance?: ((milliseconds: number) => Promise<void>) | undefined;
  /** Where the API is, for the cases about HTTP itself. */
  readonly http?: ConformanceHttp | undefined;
  readonly close?: (() => Promise<void>) | undefined;
}

/** How to speak with the API beside the client. */
export interface ConformanceHttp {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Whether requests need a token; one without it is then expected to be refused. */
  readonly getToken?: (() => string | null | undefined | Promise<string | null | undefined>) | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** What is put to the test. Use an organisation made for it: syncs are made and removed, and accounts linked. */
export interface ConformanceTarget {
  /** Called once per case. A fresh world each time is best; one that stays is fine. */
  readonly open: () => ConformanceSession | Promise<ConformanceSession>;
  readonly world: ConformanceWorld;
}
