/** What is shown once a flow runs: a module of its own, loaded while the bank thinks about the start. */
export {approvalStyles} from './approval.styles.ts';
export {CredentialsController} from './credentials-controller.ts';
export {heldView} from './more/held-view.ts';
export {idleView} from './more/idle-view.ts';
export {WizardMore} from './more/wizard-more.ts';
export {laterView} from './views/later-view.ts';
