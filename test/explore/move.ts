import type {Outcome} from './client-model.ts';
import type {Live} from './world.ts';

/** Something that may happen next. */
export interface Move extends Outcome {
  readonly label: string;
  readonly client: number;
  /** The event of the wizard; missing where only server or network move. */
  readonly event?: number | undefined;
  /** The running effect that reports the event; missing where somebody presses. */
  readonly by?: Live | undefined;
}
