// Checked by the compiler alone. Every expected error is a promise: if one compiles, `tsc` fails.
import type {Account, AccountPage, BankPage, BankSync, Flow} from '../../src/contract/index.ts';
import type {InputOf, Operation, OutputOf, ReadOperation, Routes} from '../../src/contract/routes.ts';
import type {BankIntegrationsClient, CallOptions} from '../../src/client/client.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Holds<T extends true> = T;

/** The interface has exactly the operations of the table, and what goes out of the table is what the interfaces say. */
export type Facts = [
  Holds<Same<keyof BankIntegrationsClient, keyof Routes>>,
  Holds<Same<keyof BankIntegrationsClient, Operation>>,
  Holds<
    Same<
      Parameters<BankIntegrationsClient['startFlow']>,
      [input: InputOf<'startFlow'>, options?: CallOptions | undefined]
    >
  >,
  Holds<Same<ReturnType<BankIntegrationsClient['linkAccount']>, Promise<Account>>>,
  Holds<Same<OutputOf<'renameBankSync'>, BankSync>>,
  Holds<Same<OutputOf<'listAccounts'>, AccountPage>>,
  Holds<Same<OutputOf<'searchBanks'>, BankPage>>,
  Holds<Same<OutputOf<'submitStep'>, Flow>>,
  Holds<Same<OutputOf<'removeBankSync'>, void>>,
  Holds<
    Same<ReadOperation, 'getCapabilities' | 'listBankSyncs' | 'listAccounts' | 'searchBanks' | 'getFlow' | 'listAssets'>
  >,
  // @ts-expect-error these are not the same
  Holds<Same<OutputOf<'getFlow'>, Account>>,
];

declare const client: BankIntegrationsClient;
declare const signal: AbortSignal;

export const calls = async (): Promise<void> => {
  await client.getCapabilities({}, {signal});
  const {items} = await client.listAccounts({syncId: 's'});
  const amount: string | undefined = items[0]?.balance?.amount;
  await client.submitStep({runKey: 'r', stepId: 's', answer: {kind: 'code', code: amount ?? ''}});
  const flow = await client.getFlow({runKey: 'r'});
  if (flow.step === 'answer-challenge' && flow.challenge.kind === 'picture') flow.challenge.image.trim();

  // @ts-expect-error every call takes one object
  await client.getCapabilities();
  // @ts-expect-error a misspelled field
  await client.listAccounts({syncID: 's'});
  // @ts-expect-error a missing field
  await client.linkAccount({accountId: 'a', assetId: 'b'});
  // @ts-expect-error an account number never leaves the browser
  await client.searchBanks({iban: 'DE89370400440532013000'});
  // @ts-expect-error an answer of no known kind
  await client.submitStep({runKey: 'r', stepId: 's', answer: {kind: 'pin', pin: '1'}});
  // @ts-expect-error money is text
  const number: number | undefined = items[0]?.balance?.amount;
  // @ts-expect-error what was read is not written into
  if (items[0]) items[0].name = 'other';
  // @ts-expect-error a challenge is there in one step only
  const challenge: unknown = flow.challenge;
  // @ts-expect-error there is no such operation
  await client.transferMoney({});
  void [number, challenge];
};

// @ts-expect-error a client without an operation is no client
export const partial: BankIntegrationsClient = {getCapabilities: client.getCapabilities};

export const wrong: BankIntegrationsClient = {
  ...client,
  // @ts-expect-error an operation that answers something else
  getFlow: async () => 'flow',
};
