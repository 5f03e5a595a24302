import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {FlowView} from '../../../store/flow/flow-selectors.ts';
import {viewOf} from '../../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../../store/flow/flow-state.ts';
import {bankView, notListedView} from './bank-view.ts';
import {loginView} from './login-view.ts';
import {namingView, renewalView} from './naming-view.ts';
import {cancelledView, startingView} from './outcome-views.ts';
import {footer, heading, loadingLine} from './parts.ts';
import type {LaterState, WizardScope} from './scope.ts';
import {termsView} from './terms-view.ts';

/** Stands in for a step whose view is not loaded yet: only where a flow begins without a login. */
const loadingView = (scope: WizardScope): TemplateResult =>
  html`${heading(scope.text.waiting.starting(scope.bank))} ${loadingLine(scope)} ${footer(scope)}`;

const laterOr = (scope: WizardScope, later: LaterState): TemplateResult =>
  scope.afterStart && scope.more ? scope.afterStart.laterView(scope, later, scope.more) : loadingView(scope);

/** The step of the bank that is asked, or answered at this moment. */
const stepView = (scope: WizardScope, state: Extract<FlowState, {kind: 'asking' | 'submitting'}>): TemplateResult => {
  const {flow} = state;
  switch (flow.step) {
    case 'accept-terms':
      return termsView(scope, flow);
    case 'enter-login':
      return loginView(scope, flow);
    case 'choose-bank':
    case 'failed':
      return startingView({...scope, state: state as Extract<FlowState, {kind: 'submitting'}>});
    default:
      return laterOr(scope, {kind: 'step', state, flow});
  }
};

/** What is shown in each state. A new state does not compile until it has a view. */
export const wizardView = (scope: WizardScope): TemplateResult => {
  const {state} = scope;
  switch (state.kind) {
    case 'naming':
      return namingView({...scope, state});
    case 'confirming-renewal':
      return renewalView({...scope, state});
    case 'choosing-bank': {
      const choosing = {...scope, state};
      if (state.view === 'not-listed') return notListedView(choosing);
      const {selected} = state;
      return state.view === 'duplicate' && selected?.connected
        ? laterOr(scope, {kind: 'duplicate', bank: {name: selected.name, connected: selected.connected}})
        : bankView(choosing);
    }
    case 'starting':
      return startingView({...scope, state});
    case 'asking':
    case 'submitting':
      return stepView(scope, state);
    case 'cancelled':
      return cancelledView({...scope, state});
    default:
      return laterOr(scope, {kind: 'end', state});
  }
};

/** Custom states of the element: `waiting` while the bank, the phone or the import has the next move. */
export const isWaitingView = (state: FlowState): boolean => {
  const waiting: ReadonlySet<FlowView> = new Set([
    'starting',
    'approve-elsewhere',
    'redirected',
    'importing',
    'resolving',
  ]);
  return waiting.has(viewOf(state)) || state.kind === 'submitting';
};
