import type {SandboxView} from '../sandbox/sandbox.ts';

/** What was done to a sandbox. After `scenario` and `reset` the world is another one: elements need a client of it. */
export type SandboxChange = 'scenario' | 'reset' | 'clock' | 'faults' | 'bank';

/** Somebody has changed the sandbox by the panel. */
export class SandboxChangedEvent extends CustomEvent<{readonly change: SandboxChange; readonly view: SandboxView}> {
  constructor(change: SandboxChange, view: SandboxView) {
    super('sandbox-changed', {detail: {change, view}, bubbles: true, composed: true});
  }
}
