import {BankSyncWizard} from '../elements/bank-sync-wizard/bank-sync-wizard.ts';
import {defineElement} from './define-element.ts';

defineElement('bank-sync-wizard', BankSyncWizard);
