import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import type {Stage} from '../test/support/stage.ts';
import {stage} from '../test/support/stage.ts';
import {until} from '../test/support/until.ts';
import {scenarioOf} from './support/scenario-of.ts';

type Line = HTMLElementTagNameMap['bank-sync-health'];

const meta: Meta = {
  title: 'Health',
  component: 'bank-sync-health',
  parameters: {
    docs: {
      description: {
        component: 'How the bank syncs are, in a line for anywhere in the host’s pages. It leads to the overview.',
      },
    },
  },
};
export default meta;

/** A story: a scenario, how the world is set up before, and the state that it shows. */
const story = (scenario: string, state: string, prepare: (set: Stage<Line>) => void = () => undefined): StoryObj => {
  const sets = new WeakMap<Element, Stage<Line>>();
  return {
    render: (_args, {globals}) => {
      const set = stage('bank-sync-health', {scenario: scenarioOf(globals, scenario)}, {href: '#bank-integrations'});
      prepare(set);
      sets.set(set.element, set);
      return set.element;
    },
    play: async ({canvasElement, globals}) => {
      const element = canvasElement.querySelector('bank-sync-health');
      const set = element && sets.get(element);
      if (!set) throw new Error('the story has no element');
      if (scenarioOf(globals, scenario) !== scenario) return;
      await until(() => element.matches(`:state(${state})`), state);
    },
  };
};

/** One sync needs a person, one session ends within days. */
export const NeedsYou = story('default', 'expired');
/** A session ends soon. */
export const EndsSoon = story('expires-7', 'warn');
/** A session ends within a day. */
export const EndsTomorrow = story('expires-1', 'warn');
/** A bank limits reading; nobody has to do anything. */
export const TroubleAtTheBank = story('rate-limited', 'warn');
/** Everything works. */
export const Ok = story('importing', 'ok');
/** Nothing is connected. */
export const Empty = story('empty', 'ok');
/** The first reading is on its way. */
export const Loading = story('default', 'loading', ({client}) => {
  client.world.faults.latencyMs = 60_000;
});
/** It could not be read: never shown as the end of a session. */
export const Failed = story('default', 'failed', ({client}) => {
  client.world.faults.always('any', {kind: 'offline'});
});
/** For users who may not see bank syncs. */
export const Locked = story('hidden', 'locked');
/** Without an address it is a button, and the host hears of a press. */
export const AsButton = story('default', 'expired', ({element}) => {
  element.href = undefined;
});
