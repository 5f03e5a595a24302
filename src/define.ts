/** Registers all elements. */
import './define/bank-integrations-overview.ts';
import './define/bank-integrations-provider.ts';
