import 'bank-integration-elements/define';
import {createSimulatedClient, SimulatedClock} from 'bank-integration-elements/mocks';

const find = selector => document.querySelector(selector);

// A simulated bank in the page. With a real API: `createHttpClient({baseUrl})` of `bank-integration-elements/http`, and no clock.
const clock = new SimulatedClock({running: true});
const provider = find('bank-integrations-provider');
provider.clock = clock;
provider.client = createSimulatedClient({scenario: 'several-methods', clock});

// What the elements tell comes up to the provider.
const tell = text => (find('.notice').textContent = text);
provider.addEventListener('bank-sync-created', ({detail}) => tell(`Connected: ${detail.accountCount} new accounts.`));
provider.addEventListener('bank-sync-renamed', () => tell('A sync was renamed.'));

const turn = () => {
  const page = location.hash === '#banks' ? 'banks' : 'home';
  provider.replaceChildren(find(`#${page}`).content.cloneNode(true));
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === location.hash) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
};
addEventListener('hashchange', turn);
turn();

find('select').addEventListener('change', ({target}) => (provider.lang = target.value));
