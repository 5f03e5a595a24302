import {BankIntegrationsOverview} from '../elements/bank-integrations-overview/bank-integrations-overview.ts';
import {defineElement} from './define-element.ts';

BankIntegrationsOverview.loadWizard ??= () => import('./bank-sync-wizard.ts');
BankIntegrationsOverview.loadLinker ??= () => import('./account-asset-linker.ts');
defineElement('bank-integrations-overview', BankIntegrationsOverview);
