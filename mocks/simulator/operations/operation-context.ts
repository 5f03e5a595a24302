import type {InputOf, Operation, OutputOf} from '../../../src/contract/routes.ts';
import type {BankWorld} from '../bank-world.ts';

/** What an operation works on, and how its answer travels. */
export interface OperationContext {
  readonly world: BankWorld;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds that this answer takes longer. */
  extraMs: number;
  /** The connection breaks before the answer arrives. */
  losesAnswer: boolean;
}

/** One operation of the contract. Throws a `SimulatedProblem` to refuse. */
export type OperationHandler<O extends Operation> = (context: OperationContext, input: InputOf<O>) => OutputOf<O>;
