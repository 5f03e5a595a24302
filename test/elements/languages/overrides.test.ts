import {expect} from '@open-wc/testing';
import type {BankIntegrationsProvider, MessageOverrides} from 'bank-integration-elements';
import 'bank-integration-elements/define';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {until} from '../../support/until.ts';

describe('the host’s own words', () => {
  let provider: BankIntegrationsProvider;
  const warnings: string[] = [];
  const {warn} = console;

  beforeEach(() => {
    console.warn = (text: string) => void warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    warnings.splice(0);
    provider.remove();
  });

  const open = (messages: unknown, lang = 'en', scenario = 'default') => {
    const client = createSimulatedClient({scenario});
    provider = document.createElement('bank-integrations-provider');
    provider.lang = lang;
    Object.assign(provider, {client, clock: client.clock, messages});
    const overview = document.createElement('bank-integrations-overview');
    provider.append(overview);
    document.body.append(provider);
    return overview;
  };
  const shows = (element: Element, text: string): Promise<unknown> =>
    until(() => element.shadowRoot?.textContent.includes(text), text);

  it('stand in place of ours, in whatever language, and go when they are taken away', async () => {
    const messages: MessageOverrides = {
      overview: {heading: 'Our banks', imported: when => `fetched ${when}`, status: {expired: 'Over'}},
    };
    const overview = open(messages);
    await shows(overview, 'Our banks');
    await shows(overview, 'Over');
    await shows(overview, 'fetched today');
    expect(overview.shadowRoot?.textContent).to.contain('Renew session');
    provider.lang = 'de';
    await shows(overview, 'Sitzung erneuern');
    expect(overview.shadowRoot?.textContent).to.contain('Our banks');
    provider.messages = undefined;
    await shows(overview, 'Bankanbindungen');
    provider.messages = {overview: {heading: 'Unsere Banken'}};
    await shows(overview, 'Unsere Banken');
    expect(warnings).to.deep.equal([]);
  });

  it('may be for failures, too', async () => {
    const client = createSimulatedClient();
    client.world.faults.always('listBankSyncs', {kind: 'status', status: 503});
    const overview = open({failures: {'server-error': {title: 'Our server sleeps'}}});
    provider.client = client;
    await shows(overview, 'Our server sleeps');
  });

  it('that are rubbish leave ours, and each is told once', async () => {
    const overview = open({
      overview: {
        heading: 7,
        headng: 'x',
        syncWithBank: '  ',
        status: 'all',
        summary: () => {
          throw new Error('no');
        },
        getAccounts: ['a'],
      },
      overveiw: {},
    });
    await shows(overview, 'Bank integrations');
    await shows(overview, '3 syncs, 14 accounts');
    expect(overview.shadowRoot?.textContent).to.contain('Sync with a bank').and.contain('Get accounts');
    for (const path of ['overview.heading', 'overview.headng', 'overview.syncWithBank', 'overview.status', 'overveiw'])
      expect(warnings.filter(text => text.includes(`\`messages.${path}\``)).length, path).to.equal(1);
    expect(warnings.filter(text => text.includes('messages.overview.summary')).length).to.equal(1);
  });

  for (const messages of [null, 7, 'x', [], [[]]])
    it(`may be ${JSON.stringify(messages)}: ours are shown`, async () => {
      const overview = open(messages);
      await shows(overview, 'Bank integrations');
    });
});
