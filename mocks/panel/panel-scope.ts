import type {Sandbox, SandboxView, ScenarioListing} from '../sandbox/sandbox.ts';
import type {SandboxChange} from './sandbox-changed-event.ts';
import type {PanelWords} from './panel-words.ts';

/** What the views of the panel see and may do. */
export interface PanelScope {
  readonly words: PanelWords;
  readonly view: SandboxView;
  readonly listed: readonly ScenarioListing[];
  readonly query: string;
  readonly combining: boolean;
  readonly time: (instant: string) => string;
  readonly date: (instant: string) => string;
  search(query: string): void;
  combine(on: boolean): void;
  /** Has something done. What goes wrong is told in the panel. */
  act(change: SandboxChange | 'none', work: (sandbox: Sandbox) => Promise<SandboxView>, said?: string): void;
  say(sentence: string): void;
}

/** Title and sentence of a scenario in the language of the panel. */
export const scenarioText = (
  {id, title, description}: ScenarioListing,
  {scenarios}: PanelWords,
): readonly [title: string, sentence: string] => scenarios[id] ?? [title, description];
