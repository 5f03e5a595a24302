import {defineElement} from './define-element.ts';
import {AccountAssetLinker} from '../elements/account-asset-linker/account-asset-linker.ts';
import {BankIntegrationsOverview} from '../elements/bank-integrations-overview/bank-integrations-overview.ts';
import {BankIntegrationsProvider} from '../elements/bank-integrations-provider/bank-integrations-provider.ts';
import {BankSyncHealth} from '../elements/bank-sync-health/bank-sync-health.ts';
import {BankSyncWizard} from '../elements/bank-sync-wizard/bank-sync-wizard.ts';

/**
 * Registers all elements under names that begin with the prefix, for pages on which two versions of this package meet:
 * `defineWithPrefix('acme-')` gives `<acme-bank-integrations-overview>` and the others, and that overview opens
 * `<acme-bank-sync-wizard>` and `<acme-account-asset-linker>`. May be called with several prefixes; the same one twice is
 * quiet, and another version under the same one is one clear error in the console. Beside it, `bank-integration-elements/define`
 * may be imported or not.
 *
 * @param prefix - lower-case letters, digits and hyphens; begins with a letter and ends with a hyphen. Throws a `RangeError`
 * on any other.
 */
export const defineWithPrefix = (prefix: string): void => {
  if (!/^[a-z][\da-z-]*-$/.test(prefix))
    throw new RangeError(
      `bank-integration-elements: "${prefix}" is no prefix of an element; it takes lower-case letters, digits and hyphens, begins with a letter and ends with a hyphen, like "acme-".`,
    );
  // A class can be registered once, so each prefix has classes of its own. The provider first, as elements look for it.
  defineElement(`${prefix}bank-integrations-provider`, class extends BankIntegrationsProvider {});
  defineElement(
    `${prefix}bank-integrations-overview`,
    class extends BankIntegrationsOverview {
      static override prefix = prefix;
      // They are here already, and those without a prefix need not be loaded.
      static override loadWizard = undefined;
      static override loadLinker = undefined;
    },
  );
  defineElement(`${prefix}bank-sync-wizard`, class extends BankSyncWizard {});
  defineElement(`${prefix}account-asset-linker`, class extends AccountAssetLinker {});
  defineElement(`${prefix}bank-sync-health`, class extends BankSyncHealth {});
};
