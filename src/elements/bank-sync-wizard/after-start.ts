/** What is shown once a flow runs: a module of its own, loaded while the bank thinks about the start. */
export {approvalStyles} from './approval.styles.ts';
export {CredentialsController} from './credentials-controller.ts';
export {approveView, goToBankView, importingView} from './views/approve-view.ts';
export {codeView} from './views/code-view.ts';
export {methodView} from './views/method-view.ts';
export {successView} from './views/success-view.ts';
