import type {Meta, StoryObj} from '@storybook/web-components-vite';
import 'bank-integration-elements/define';
import type {SimulatedClientOptions} from 'bank-integration-elements/mocks';
import type {Stage} from '../test/support/stage.ts';
import {find, stage} from '../test/support/stage.ts';
import {until} from '../test/support/until.ts';
import {scenarioOf} from './support/scenario-of.ts';

type Overview = HTMLElementTagNameMap['bank-integrations-overview'];
type Act = (set: Stage<Overview>) => Promise<void>;

const meta: Meta = {
  title: 'Overview',
  component: 'bank-integrations-overview',
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

/** Presses what matches, in whatever language it is, and waits for what comes of it. */
const press =
  (selector: string, then: string): Act =>
  async ({element}) => {
    (await until(() => find(element, selector), selector)).click();
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
      await until(() => find(set.element, '.card, .alert'), 'something to see');
      await act?.(set);
    },
  };
};

const type = ({element}: Stage<Overview>, selector: string, value: string): void => {
  const field = find(element, selector);
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${selector}`);
  field.value = value;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};

/** Three syncs: one has expired, one ends soon, one works. */
export const Default = story('default');
/** Both readings are on their way; the skeletons have the measures of what comes. */
export const Loading = story('default', undefined, ({client}) => {
  client.world.faults.latencyMs = 60_000;
});
/** The host has not handed a client over. */
export const NotConnected = story('default', undefined, ({element}) => {
  element.client = undefined;
});
/** The API is in trouble: what happened, what still works, what to do. */
export const Failed = story('default', undefined, ({client}) => {
  client.world.faults.always('listBankSyncs', {kind: 'status', status: 503});
});
/** The device is offline. */
export const Offline = story('default', undefined, ({client}) => {
  client.world.faults.always('any', {kind: 'offline'});
});
/** What was read last stays, dated, when it cannot be read again. */
export const Stale = story('default', async ({element, client}) => {
  client.world.faults.always('listBankSyncs', {kind: 'unreachable'});
  element.refresh();
  await until(() => find(element, '.banners .alert.warning button'), 'a stale mark');
});
/** Nothing is connected yet. */
export const Empty = story('empty');
/** A user who may look, but not change. */
export const ReadOnly = story('read-only', set => open(set, 1));
/** A user who may not look. */
export const Hidden = story('hidden');
/** Bank sync is not in the plan; the button is the host’s. */
export const NoSubscription = story('no-subscription');
/** A user who may see one branch of the organisation: paths begin with what they may not see. */
export const Confined = story('confined', open);

/** Accounts of a sync, with balances and linked assets. */
export const Accounts = story('default', set => open(set, 1));
/** A whole IBAN, on request, to be copied. */
export const AccountsWholeIban = story('default', async set => {
  await open(set, 1);
  await press('.iban button', '[aria-pressed=true]')(set);
});
/** They have their place before they are here. */
export const AccountsLoading = story('default', async set => {
  set.client.world.faults.latencyMs = 60_000;
  await press('.disclosure button', '.pending')(set);
});
/** Those of one sync cannot be read; the others are not touched by it. */
export const AccountsFailed = story('default', async set => {
  set.client.world.faults.always('listAccounts', {kind: 'status', status: 503});
  await press('.disclosure button', '.inset .alert')(set);
});
/** The last data of a sync whose session has ended, dated. */
export const AccountsExpired = story('expired', open);
/** The first import has not brought the balances yet: unknown is never nought. */
export const AccountsWithoutBalances = story('balances-missing', open);
/** Every currency as it is, and every digit that came. */
export const ManyCurrencies = story('many-currencies', open);
/** Hebrew and Arabic names among Latin ones. */
export const RightToLeftNames = story('right-to-left', open);
/** Names that try to be more than text. */
export const HostileNames = story('hostile-names', open);
/** The trouble of one account stands on its own row. */
export const PartlyFailed = story('partly-failed', open);
/** All of a hundred accounts are drawn. */
export const HundredAccounts = story('hundred-accounts', open);
/** Of a thousand accounts, those on screen. */
export const ThousandAccounts = story('large-sync', open);

/** One that is closed, hidden for this visit; the others are not touched by it. */
export const AccountHidden = story('partly-failed', async set => {
  await open(set);
  await press('.trouble-line button', '.hidden-accounts')(set);
});
/** Renewals one after another. */
export const RenewAll = story('default', press('.banners .bad .actions button', '.walk'));

/** A thousand syncs, page by page, with a filter. */
export const ThousandSyncs = story('large');
/** Nothing matches; said only after an answer. */
export const NothingFound = story('large', async set => {
  await until(() => find(set.element, '#filter'), 'the filter');
  type(set, '#filter', 'qqxyz');
  await set.element.updateComplete;
  await set.advance(300);
  await until(() => find(set.element, '.syncs') === null, 'nothing');
});

/** The name as a field, in place of the title. */
export const Renaming = story('default', press('.title button', '#rename'));
/** A sync has a name. */
export const RenamingWithoutName = story('default', async set => {
  await press('.title button', '#rename')(set);
  type(set, '#rename', '');
  await press('.rename button', '#rename-error')(set);
});
/** What was typed stays when it is refused. */
export const RenamingFailed = story('default', async set => {
  set.client.world.faults.always('renameBankSync', {kind: 'status', status: 503});
  await press('.title button', '#rename')(set);
  type(set, '#rename', 'Fund Beta');
  await press('.rename button', '#rename-error')(set);
});
/** What goes, before anything goes. */
export const Unsyncing = story('default', press('.actions .danger', 'dialog[open] .preview li'));
/** Confirmed, and still nothing is sent: ten seconds to undo. */
export const UnsyncingCounting = story('default', async set => {
  await press('.actions .danger', 'dialog[open] .preview li')(set);
  await press('dialog[open] .danger-fill', 'dialog[open] .count')(set);
});
/** With more than ten links at stake, the name is typed first. */
export const UnsyncingByName = story('large-sync', async set => {
  await press('.actions .danger', 'dialog[open] .preview li')(set);
  await press('dialog[open] .danger-fill', '#unsync-name-error')(set);
});
/** An import has begun meanwhile (423). */
export const UnsyncingBusy = story('default', async set => {
  set.client.world.faults.always('removeBankSync', {kind: 'status', status: 423, problem: {code: 'busy'}});
  await press('.actions .danger', 'dialog[open] .preview li')(set);
  await press('dialog[open] .danger-fill', 'dialog[open] .count')(set);
  await set.advance(10_000);
  await until(() => find(set.element, 'dialog[open] .alert'), 'the refusal');
});

/** The session has ended. */
export const Expired = story('expired');
/** The first warning. */
export const EndsInFourteenDays = story('expires-14');
/** The second one. */
export const EndsInSevenDays = story('expires-7');
/** The last one. */
export const EndsTomorrow = story('expires-1');
/** Taken back at the bank, which is not the same as ended. */
export const Revoked = story('revoked');
/** Suspended after repeated failure, with the bank’s words. */
export const Suspended = story('suspended');
/** While it is imported it can be neither renewed nor removed. */
export const Importing = story('importing');
/** The bank limits how often it is read. */
export const RateLimited = story('rate-limited');
/** The wizard that the overview opens. */
export const WizardOpened = story('default', async set => {
  await press('button.primary', '#opened[open]')(set);
  await until(() => set.element.querySelector('bank-sync-wizard')?.shadowRoot?.querySelector('#name'), 'the wizard');
});
