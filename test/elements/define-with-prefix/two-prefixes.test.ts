import {expect} from '@open-wc/testing';
import {BankIntegrationsOverview} from 'bank-integration-elements';
import type {BankIntegrationsProvider} from 'bank-integration-elements';
import {defineWithPrefix} from 'bank-integration-elements/define-with-prefix';
import {createSimulatedClient, SimulatedClock} from 'bank-integration-elements/mocks';
import {settled, until} from '../../support/until.ts';

const names = [
  'bank-integrations-provider',
  'bank-integrations-overview',
  'bank-sync-wizard',
  'account-asset-linker',
  'bank-sync-health',
];

/** An overview below its provider, with a bank world of their own. */
const open = async (prefix: string): Promise<BankIntegrationsOverview> => {
  const provider = document.createElement(`${prefix}bank-integrations-provider`) as BankIntegrationsProvider;
  const overview = document.createElement(`${prefix}bank-integrations-overview`) as BankIntegrationsOverview;
  const clock = new SimulatedClock({running: true});
  Object.assign(provider, {lang: 'en', clock, client: createSimulatedClient({clock})});
  provider.append(overview);
  document.body.append(provider);
  await until(() => overview.shadowRoot?.querySelector('li.sync'), 'the list');
  return overview;
};

const press = async (overview: BankIntegrationsOverview, label: string): Promise<void> => {
  const buttons = (): HTMLButtonElement[] => [...(overview.shadowRoot?.querySelectorAll('button') ?? [])];
  const button = await until(
    () => buttons().find(each => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(label)),
    label,
  );
  button.click();
  await overview.updateComplete;
};

/** Tags of what the overview has opened. */
const opened = (overview: BankIntegrationsOverview): string[] => [...overview.children].map(each => each.localName);

describe('elements with a prefix', () => {
  const said: unknown[] = [];
  const {error} = console;
  let first: BankIntegrationsOverview;
  let second: BankIntegrationsOverview;

  before(() => {
    console.error = (...words) => void said.push(words);
    defineWithPrefix('acme-');
    defineWithPrefix('other-one-');
    defineWithPrefix('acme-');
  });
  after(() => {
    console.error = error;
  });
  beforeEach(async () => {
    first = await open('acme-');
    second = await open('other-one-');
  });
  afterEach(() => {
    for (const each of [first, second]) each.parentElement?.remove();
  });

  it('are registered beside each other, quietly, and nothing without a prefix', () => {
    for (const name of names) {
      const classes = ['acme-', 'other-one-'].map(prefix => customElements.get(prefix + name));
      expect(
        classes.every(each => each !== undefined),
        name,
      ).to.equal(true);
      expect(new Set(classes).size).to.equal(2);
      expect(customElements.get(name) === undefined, name).to.equal(true);
    }
    expect(first).to.be.instanceOf(BankIntegrationsOverview);
    expect(said).to.deep.equal([]);
  });

  it('open the wizard that was registered with them', async () => {
    await press(first, 'Sync with a bank');
    await press(second, 'Sync with a bank');
    await until(() => first.firstElementChild?.shadowRoot?.querySelector('#name'), 'the first wizard');
    await until(() => second.firstElementChild?.shadowRoot?.querySelector('#name'), 'the second wizard');
    expect(opened(first)).to.deep.equal(['acme-bank-sync-wizard']);
    expect(opened(second)).to.deep.equal(['other-one-bank-sync-wizard']);
  });

  it('open the linker that was registered with them', async () => {
    await press(second, 'Get accounts: Operations Germany');
    await press(second, 'Link an asset to Reserve');
    await until(() => second.firstElementChild?.shadowRoot?.querySelector('h2'), 'the linker');
    expect(opened(second)).to.deep.equal(['other-one-account-asset-linker']);
    expect(opened(first)).to.deep.equal([]);
    await settled(second);
  });

  for (const wrong of ['', 'acme', 'Acme-', '1-', 'a b-', '-'])
    it(`“${wrong}” is no prefix, and says so`, () => {
      expect(() => defineWithPrefix(wrong)).to.throw(RangeError, `"${wrong}" is no prefix`);
    });
});
