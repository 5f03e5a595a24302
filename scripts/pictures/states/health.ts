import type {State} from '../state.ts';

const of = (name: string, scenario: string, more: Partial<State['setup']> = {}): State => ({
  name: `health/${name}`,
  setup: {element: 'health', scenario, ...more},
  shows: ({page}) => page.locator('bank-sync-health [part=health]'),
});

export const healthStates: readonly State[] = [
  of('needs-you', 'default'),
  of('ends-soon', 'expires-7'),
  of('trouble', 'rate-limited'),
  of('ok', 'importing'),
  of('empty', 'empty'),
  of('loading', 'default', {latencyMs: 1000}),
  of('failed', 'default', {faults: [{operation: 'any', fault: {kind: 'offline'}}]}),
  of('locked', 'hidden'),
];
