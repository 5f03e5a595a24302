import {defineElement} from '../../src/define/define-element.ts';
import {BankSandboxPanel} from './bank-sandbox-panel.ts';

defineElement('bank-sandbox-panel', BankSandboxPanel);
