import 'bank-integration-elements/define';
import type {BankIntegrationsClient} from 'bank-integration-elements';
import {BankIntegrationsOverview, BankIntegrationsProvider, withDedupe} from 'bank-integration-elements';
import {createHttpClient} from 'bank-integration-elements/http';
import {
  BankSandboxPanel,
  connectSandbox,
  enterSituation,
  situationOf,
  writeSandboxSituation,
} from 'bank-integration-elements/mocks/panel';
import 'bank-integration-elements/mocks/panel/define';
import {startEventLog} from './event-log.ts';
import {find} from './find.ts';
import {startPages} from './pages.ts';
import {enterWorld, visitorSession} from './session.ts';
import type {Situation} from './situation.ts';
import {readSituation, writeSituation} from './situation.ts';
import {startBar} from './visitor-bar.ts';
import {speak} from './words.ts';

/** Where the sandbox answers below this page's own address. */
const api = '/api';
const minuteMs = 60_000;

const provider = find('provider', BankIntegrationsProvider);
const overview = find('overview', BankIntegrationsOverview);
const tester = find('tester', BankSandboxPanel);
const pages = startPages();
let situation = readSituation(location.search);

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

const sandbox = connectSandbox({
  baseUrl: api,
  session: visitorSession(),
  scenario: situation.scenario,
});
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
  const wanted = situation;
  enterWorld(wanted.scenario);
  // The clock first, so that what is read is of that time.
  const view = await enterSituation(sandbox, wanted);
  const isNow = Math.abs(Date.parse(view.now) - Date.now()) < minuteMs;
  if (wanted.now === '' && !isNow) await sandbox.setClock(new Date().toISOString());
  if (situation.scenario !== wanted.scenario) return;
  await tester.refresh();
  const client = withDedupe(createHttpClient({baseUrl: sandbox.apiUrl}));
  provider.client = client;
  await showOrganisation(client);
};

/** Does what the visitor asked for, and says so where the sandbox does not answer. */
const attempt = (work: () => Promise<void>): void => {
  bar.say('');
  work().catch((error: unknown) => bar.say(error instanceof Error ? error.message : 'That did not work.'));
};

const change = (next: Partial<Situation>): void => {
  situation = {...situation, ...next};
  history.replaceState(undefined, '', writeSituation(situation) + location.hash);
  dress(situation);
  bar.show(situation);
};

dress(situation);
startEventLog(document);
const bar = startBar(await sandbox.listScenarios(), next => {
  const other = next.scenario !== undefined && next.scenario !== situation.scenario;
  change(other ? {...next, now: '', faults: {}} : next);
  if (other) attempt(connect);
});
tester.linkTo = given =>
  `${location.origin}${location.pathname}${writeSandboxSituation(given, writeSituation(situation))}`;
tester.addEventListener('sandbox-changed', ({detail: {change: what, view}}) => {
  const {scenario, now, faults} = situationOf(view);
  const isNew = what === 'scenario' || what === 'reset';
  // Only a clock that the tester has moved stands in the address.
  change({scenario, faults, ...(isNew ? {now: ''} : what === 'clock' ? {now} : {})});
  if (isNew) attempt(connect);
  else overview.refresh();
});
change({});
attempt(connect);
