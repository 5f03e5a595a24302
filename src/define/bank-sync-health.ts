import {BankSyncHealth} from '../elements/bank-sync-health/bank-sync-health.ts';
import {defineElement} from './define-element.ts';

defineElement('bank-sync-health', BankSyncHealth);
