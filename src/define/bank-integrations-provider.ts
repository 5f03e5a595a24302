import {BankIntegrationsProvider} from '../elements/bank-integrations-provider/bank-integrations-provider.ts';
import {defineElement} from './define-element.ts';

defineElement('bank-integrations-provider', BankIntegrationsProvider);
