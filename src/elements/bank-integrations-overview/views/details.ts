/** What is drawn only after a press: a module of its own, loaded then. */
export {details} from '../../../i18n/en/details.ts';
export {accountsStyles as detailsStyles} from '../accounts.styles.ts';
export {accountsView} from './accounts-view.ts';
export {renameView} from './rename-view.ts';
export {unsyncView} from './unsync-view.ts';
