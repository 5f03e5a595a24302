import type {TemplateResult} from 'lit';
import {retryOf, viewOf} from '../../../store/flow/flow-selectors.ts';
import type {AskedFlow, FlowState} from '../../../store/flow/flow-state.ts';
import {continuedView} from '../more/continued-view.ts';
import {duplicateView} from '../more/duplicate-view.ts';
import {goToBankView} from '../more/go-to-bank-view.ts';
import {redirectedView} from '../more/redirected-view.ts';
import {approveView, importingView} from './approve-view.ts';
import {codeView} from './code-view.ts';
import {failedView, resolvingView, unknownView} from './ended-views.ts';
import {methodView} from './method-view.ts';
import type {LaterState, MoreOfWizard, WizardScope} from './scope.ts';
import {successView} from './success-view.ts';

type Asked = Extract<FlowState, {readonly kind: 'asking' | 'submitting'}>;

const stepView = (
  scope: WizardScope<Asked>,
  flow: Exclude<AskedFlow, {readonly step: 'accept-terms' | 'enter-login'}>,
  more: MoreOfWizard,
): TemplateResult => {
  switch (flow.step) {
    case 'choose-method':
      return methodView(scope, flow);
    case 'answer-challenge':
      return codeView(scope, flow);
    case 'approve-elsewhere':
      return approveView(scope, flow);
    case 'go-to-bank':
      return viewOf(scope.state) === 'redirected' ? redirectedView(scope, flow, more) : goToBankView(scope, flow, more);
    case 'importing':
      return importingView(scope, flow);
  }
};

/** What is shown from the start of a flow on, but for terms and login. A new state does not compile until it has a view. */
export const laterView = (scope: WizardScope, later: LaterState, more: MoreOfWizard): TemplateResult => {
  switch (later.kind) {
    case 'step':
      return stepView({...scope, state: later.state}, later.flow, more);
    case 'duplicate': {
      const {connected, name} = later.bank;
      const other = (): void => scope.send({type: 'next'});
      return duplicateView({...scope, bank: name}, {syncId: connected.id, name: connected.name, other}, more);
    }
    case 'end': {
      const {state} = later;
      switch (state.kind) {
        case 'resolving':
          return resolvingView({...scope, state});
        case 'unknown':
          return unknownView({...scope, state});
        case 'success':
          return successView({...scope, state}, more);
        case 'continued':
          return continuedView(scope, more);
        case 'failed': {
          const {code, syncId} = state.failure;
          const other = (): void => scope.send({type: retryOf(state) ? 'restart' : 'back'});
          return code === 'duplicate-sync' && syncId !== undefined
            ? duplicateView(scope, {syncId, other}, more)
            : failedView({...scope, state});
        }
      }
    }
  }
};
