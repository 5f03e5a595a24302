import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import 'bank-integration-elements/define/bank-integrations-overview';
import type {BankIntegrationsOverview} from 'bank-integration-elements';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {settled, until} from '../support/until.ts';

const textOf = (element: Element): string => (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');

// Each module is loaded once for a page: what fails here has never been loaded.
describe('sentences that do not load', () => {
  const warnings: string[] = [];
  const {warn} = console;
  let overview: BankIntegrationsOverview;

  before(async () => {
    console.warn = (text: string) => warnings.push(text);
    await executeServerCommand('test:block', ['*/i18n/de/*', '*/i18n/en/failures.ts*']);
  });
  after(async () => {
    console.warn = warn;
    await executeServerCommand('test:block', []);
  });
  beforeEach(() => {
    warnings.length = 0;
    const client = createSimulatedClient();
    overview = document.createElement('bank-integrations-overview');
    Object.assign(overview, {client, clock: client.clock});
    client.world.faults.next('listBankSyncs', {kind: 'status', status: 503});
  });
  afterEach(() => overview.remove());

  it('of failures: the few that are always there explain', async () => {
    document.body.append(overview);
    await until(() => overview.shadowRoot?.querySelector('.alert .title')?.textContent?.trim(), 'an alert');
    expect(overview.shadowRoot?.querySelector('.alert .title')?.textContent).to.equal('Something went wrong');
    expect(overview.shadowRoot?.querySelector('[role=alert]')?.textContent).to.equal(
      'Something went wrong. Try again. If it stays like this, tell your support.',
    );
    expect(warnings).to.deep.equal(['bank-integration-elements: the words for failures did not load.']);
  });

  it('of a language: English is shown, and the host is told once', async () => {
    overview.lang = 'de';
    document.body.append(overview);
    await until(() => textOf(overview).includes('Bank integrations'), 'English');
    const other = document.createElement('bank-integrations-overview');
    other.lang = 'de';
    document.body.append(other);
    await settled(other);
    other.remove();
    expect(warnings).to.deep.equal([
      'bank-integration-elements: the sentences in the language "de" did not load; English is shown.',
    ]);
  });
});
