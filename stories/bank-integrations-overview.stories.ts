import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import type {SimulatedClientOptions} from 'bank-integration-elements/mocks';
import type {Stage} from '../test/support/stage.ts';
import {button, find, stage} from '../test/support/stage.ts';
import {until} from '../test/support/until.ts';
import {scenarioOf} from './support/scenario-of.ts';

type Overview = HTMLElementTagNameMap['bank-integrations-overview'];
type Act = (set: Stage<Overview>) => Promise<void>;

const meta: Meta = {
  title: 'Overview',
  parameters: {
    docs: {description: {component: 'All bank syncs of the organisation, and everything that starts there.'}},
  },
};
export default meta;

const open = async ({element}: Stage<Overview>, at = 0): Promise<void> => {
  const opener = await until(
    () => element.shadowRoot?.querySelectorAll<HTMLElement>('.disclosure button')[at],
    'a button that gets accounts',
  );
  opener.click();
  await until(() => find(element, 'tr[data-account]'), 'accounts');
};

const press =
  (name: string, then: string): Act =>
  async ({element}) => {
    (await until(() => button(element, name), `a button «${name}»`)).click();
    await until(() => find(element, then), then);
  };

/** A story: a scenario, what is done in it, and how the world is set up before. */
const story = (
  scenario: string,
  act?: Act,
  prepare: (set: Stage<Overview>) => void = () => undefined,
  options: SimulatedClientOptions = {},
): StoryObj => {
  const sets = new WeakMap<Element, Stage<Overview>>();
  return {
    render: (_args, {globals}) => {
      const set = stage('bank-integrations-overview', {...options, scenario: scenarioOf(globals, scenario)});
      prepare(set);
      const upgrade = document.createElement('button');
      upgrade.slot = 'upgrade';
      upgrade.textContent = 'See plans';
      set.element.append(upgrade);
      sets.set(set.element, set);
      return set.element;
    },
    play: async ({canvasElement}) => {
      const element = canvasElement.querySelector('bank-integrations-overview');
      const set = element && sets.get(element);
      if (!set) throw new Error('the story has no overview');
      if (scenario !== 'never') await until(() => find(set.element, '.card, .alert'), 'something to see');
      await act?.(set);
    },
  };
};

export const Default = story('default');
export const Loading = story('default', undefined, ({client}) => {
  client.world.faults.latencyMs = 60_000;
});
export const NotConnected = story('default', undefined, ({element}) => {
  element.client = undefined;
});
export const Failed = story('default', undefined, ({client}) => {
  client.world.faults.always('listBankSyncs', {kind: 'status', status: 503});
});
export const Empty = story('empty');
export const ReadOnly = story('read-only');
export const Hidden = story('hidden');
export const NoSubscription = story('no-subscription');
export const Accounts = story('default', set => open(set, 1));
export const AccountsWithoutBalances = story('balances-missing', open);
export const ManyCurrencies = story('many-currencies', open);
export const RightToLeftNames = story('right-to-left', open);
export const HostileNames = story('hostile-names', open);
export const PartlyFailed = story('partly-failed', open);
export const HundredAccounts = story('hundred-accounts', open);
export const ThousandAccounts = story('large-sync', open);
export const ThousandSyncs = story('large');
export const Renaming = story('default', press('Rename', '#rename'));
export const Unsyncing = story('default', press('Unsync', 'dialog[open] .preview'));
export const Expired = story('expired');
export const EndsInFourteenDays = story('expires-14');
export const EndsInSevenDays = story('expires-7');
export const EndsTomorrow = story('expires-1');
export const Revoked = story('revoked');
export const Suspended = story('suspended');
export const Importing = story('importing');
export const RateLimited = story('rate-limited');
