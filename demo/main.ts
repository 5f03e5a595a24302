import 'bank-integration-elements/define';
import type {BankIntegrationsClient} from 'bank-integration-elements';
import {BankIntegrationsOverview, BankIntegrationsProvider, withDedupe} from 'bank-integration-elements';
import {createHttpClient} from 'bank-integration-elements/http';
import {
  BankSandboxPanel,
  connectSandbox,
  readSandboxSituation,
  writeSandboxSituation,
} from 'bank-integration-elements/mocks/panel';
import 'bank-integration-elements/mocks/panel/define';
import {startEventLog} from './event-log.ts';
import {find} from './find.ts';
import {moveWorld, nextExpiry, placeWorld} from './clock-moves.ts';
import {startPages} from './pages.ts';
import {writeDuration} from './duration.ts';
import {api, apiAddress, listScenarios, worldControl} from './sandbox.ts';
import {startPanel} from './sandbox-panel.ts';
import {visitorSession} from './session.ts';
import type {Situation} from './situation.ts';
import {readSituation, writeSituation} from './situation.ts';
import {speak} from './words.ts';

const session = visitorSession();
const provider = find('provider', BankIntegrationsProvider);
const overview = find('overview', BankIntegrationsOverview);
const tester = find('tester', BankSandboxPanel);
const pages = startPages();
let situation = readSituation(location.search);
/** Of the address, once: afterwards the tester decides. */
let {faults} = readSandboxSituation(location.search);

/** Language, theme and brand, as a host sets them: on the page. The elements inherit all three. */
const dress = ({lang, theme, brand}: Situation): void => {
  const page = document.documentElement;
  page.lang = lang === 'en' ? 'en-GB' : lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  page.dataset['theme'] = theme;
  page.dataset['brand'] = brand;
  speak(lang);
  // The bar around it speaks English; a tester may not.
  tester.lang = lang;
  pages.retitle(lang);
};

const sandbox = connectSandbox({baseUrl: api, session, scenario: situation.scenario});
tester.sandbox = sandbox;

const showOrganisation = async (client: BankIntegrationsClient): Promise<void> => {
  try {
    const {organisation} = await client.getCapabilities({});
    if (provider.client === client) find('organisation', HTMLSpanElement).textContent = organisation.name;
  } catch {
    // The overview tells the user; the name in the corner stays.
  }
};

const connect = async (): Promise<void> => {
  const {scenario, now} = situation;
  // The clock first, so that what is read is of that time.
  const world = await placeWorld(worldControl(scenario, session), now);
  if (situation.scenario !== scenario) return;
  panel.showClock(world.now);
  await sandbox.choose(scenario);
  if (Object.keys(faults).length > 0) await sandbox.setFaults(faults);
  faults = {};
  await tester.refresh();
  const client = withDedupe(createHttpClient({baseUrl: apiAddress(scenario, session)}));
  provider.client = client;
  await showOrganisation(client);
};

/** Does what the visitor asked for, and says so where the sandbox does not answer. */
const attempt = (work: () => Promise<void>): void => {
  panel.say('');
  work().catch((error: unknown) => panel.say(error instanceof Error ? error.message : 'That did not work.'));
};

const change = (next: Partial<Situation>): void => {
  situation = {...situation, ...next};
  history.replaceState(undefined, '', writeSituation(situation) + location.hash);
  dress(situation);
  panel.show(situation);
};

const moveClock = async (to: string): Promise<void> => {
  const control = worldControl(situation.scenario, session);
  const {client} = provider;
  const end = to === 'expiry' && client ? await nextExpiry(control, client) : undefined;
  if (to === 'expiry' && end === undefined) {
    panel.say('No bank session ends here.');
    return;
  }
  const moved = await moveWorld(control, end ?? to);
  change({now: moved.since});
  panel.showClock(moved.world.now);
  overview.refresh();
};

dress(situation);
startEventLog(document);
const panel = startPanel(await listScenarios(), {
  choose: next => {
    const other = next.scenario !== undefined && next.scenario !== situation.scenario;
    change(other ? {...next, now: ''} : next);
    if (other) attempt(connect);
  },
  moveClock: to => attempt(() => moveClock(to)),
});
tester.linkTo = given =>
  `${location.origin}${location.pathname}${writeSandboxSituation(given, writeSituation(situation))}`;
tester.addEventListener('sandbox-changed', ({detail: {change: what, view}}) => {
  panel.showClock(view.now);
  if (what === 'scenario') change({scenario: view.scenario.id, now: ''});
  else if (what === 'reset') change({now: ''});
  else if (what === 'clock') change({now: writeDuration(Date.parse(view.now) - Date.parse(view.startedAt))});
  if (what === 'scenario' || what === 'reset') attempt(connect);
  else overview.refresh();
});
change({});
attempt(connect);
