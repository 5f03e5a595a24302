/**
 * Everything public, without side effects: classes of the elements (register them with `bank-integration-elements/define`),
 * their events, the client's interface and what helps to write one.
 */

export type {BankIntegrationsClient, CallOptions} from './client/client.ts';
export {isClient} from './client/client.ts';
export type {Clock} from './client/clock.ts';
export {systemClock} from './client/clock.ts';
export type {Failure, Outcome} from './client/failure.ts';
export {BankIntegrationsFailure, fail, toFailure} from './client/failure.ts';
export {newRunKey} from './client/random.ts';
export {withDedupe} from './client/with-dedupe.ts';

export type {AccountChange, AccountChanges, DoubtfulLink} from './contract/account-changes.ts';
export type {Account, AccountPage, Balance} from './contract/account.ts';
export type {Asset, AssetPage, AssetPath, LinkedAsset} from './contract/asset.ts';
export type {Bank, BankMatch} from './contract/bank.ts';
export type {BankSync, BankSyncPage} from './contract/bank-sync.ts';
export type {Capabilities, ManageRefusal, Role} from './contract/capabilities.ts';
export type {FailureCode} from './contract/failure-code.ts';
export type {Flow} from './contract/flow.ts';
export type {Money} from './contract/money.ts';
export type {Problem} from './contract/problem.ts';
export type {BankPage, InputOf, Operation, OutputOf} from './contract/routes.ts';
export type {StepAnswer} from './contract/step-answer.ts';

export type {MessageOverrides} from './i18n/message-overrides.ts';
export type {Appearance, AppearanceVariables, ThemeName} from './styles/appearance/appearance.ts';

export {AccountAssetLinker} from './elements/account-asset-linker/account-asset-linker.ts';
export * from './elements/account-asset-linker/account-asset-linker.events.ts';
export {BankIntegrationsOverview} from './elements/bank-integrations-overview/bank-integrations-overview.ts';
export * from './elements/bank-integrations-overview/bank-integrations-overview.events.ts';
export {BankIntegrationsProvider} from './elements/bank-integrations-provider/bank-integrations-provider.ts';
export {BankSyncHealth} from './elements/bank-sync-health/bank-sync-health.ts';
export * from './elements/bank-sync-health/bank-sync-health.events.ts';
export {BankSyncWizard} from './elements/bank-sync-wizard/bank-sync-wizard.ts';
export * from './elements/bank-sync-wizard/bank-sync-wizard.events.ts';

export type {SyncStatus, SyncStatusOptions} from './store/sync-status/derive-sync-status.ts';
export {deriveSyncStatus} from './store/sync-status/derive-sync-status.ts';
export type {SyncStatusKind} from './store/sync-status/sync-status-kind.ts';
