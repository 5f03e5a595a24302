import type {Flow, FlowStepName} from '../../../contract/flow.ts';

/** A flow that stands at one of these steps. */
export type AskedAt<S extends FlowStepName> = Extract<Flow, {readonly step: S}>;
