import {flowOf, isBusy, mayCancel} from '../../store/flow/flow-selectors.ts';
import type {FlowState} from '../../store/flow/flow-state.ts';
import type {Leaving} from './leaving.ts';
import type {WizardScope} from './views/scope.ts';
import type {WizardParts} from './wizard-parts.ts';

/** What the views draw from and can ask for, at this moment. */
export const wizardScope = (parts: WizardParts, leaving: Leaving, current: FlowState): WizardScope => {
  const {words, surroundings, store, secrets, focus} = parts;
  const {wizard: text, common, failures} = words.messages;
  const flow = flowOf(current);
  return {
    state: current,
    text,
    common,
    failures,
    format: words.format,
    now: surroundings.clock.now(),
    clock: surroundings.clock,
    bank: flow?.bank?.name ?? current.run.bank?.name ?? text.bankUnnamed,
    nameLength: parts.nameLength,
    ...parts.form(),
    send: event => store.send(event),
    submit: answer => {
      parts.remember({missing: false});
      return store.store?.submit(answer) ?? false;
    },
    complain: selector => {
      // The second of two quick presses finds the form empty.
      if (store.state && isBusy(store.state)) return;
      parts.remember({missing: true});
      focus.next = selector;
    },
    focus: selector => {
      focus.next = selector;
    },
    mark: change => parts.remember({...change, missing: false}),
    takeCode: () => secrets.takeCode(),
    leave: answer => {
      if (answer === 'stay') leaving.askBack(false);
      else if (answer === 'leave') leaving.leave(current, mayCancel(current));
      else leaving.request();
    },
    finish: () => leaving.leave(current, false),
    afterStart: secrets.views,
    more: parts.more(),
    loadAfterStart: () => void secrets.load(),
    renewInstead: (syncId, name) => parts.renewInstead(current, syncId, name),
  };
};
