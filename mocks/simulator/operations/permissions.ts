import {SimulatedProblem} from '../simulated-problem.ts';
import type {OperationContext} from './operation-context.ts';

/** Refuses who may not even see the bank syncs. */
export const requireView = ({world}: OperationContext): void => {
  if (world.definition.manageRefusal === 'hidden') throw new SimulatedProblem('forbidden');
};

/** Refuses who may not manage the bank syncs. */
export const requireManage = ({world}: OperationContext): void => {
  const {manageRefusal} = world.definition;
  if (manageRefusal === 'no-subscription') throw new SimulatedProblem('subscription-required');
  if (manageRefusal !== null) throw new SimulatedProblem('forbidden');
};
