/** Registers all elements. */
// The provider first: elements look for it when they are registered.
import './define/bank-integrations-provider.ts';
import './define/bank-integrations-overview.ts';
import './define/bank-sync-wizard.ts';
import './define/account-asset-linker.ts';
import './define/bank-sync-health.ts';
