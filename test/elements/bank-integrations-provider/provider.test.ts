import {expect} from '@open-wc/testing';
import type {BankIntegrationsOverview, BankIntegrationsProvider} from 'bank-integration-elements';
import 'bank-integration-elements/define/bank-integrations-overview';
import 'bank-integration-elements/define/bank-integrations-provider';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {settled, until} from '../../support/until.ts';

const textOf = (element: Element | null): string => (element?.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');
const overviewIn = (root: ParentNode): BankIntegrationsOverview => {
  const found = root.querySelector('bank-integrations-overview');
  if (!found) throw new Error('no overview');
  return found;
};

describe('a provider', () => {
  let box: HTMLElement;
  beforeEach(() => {
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => box.remove());

  const provide = (properties: Partial<BankIntegrationsProvider> = {}, inner = '<bank-integrations-overview>') => {
    const provider = document.createElement('bank-integrations-provider');
    const template = document.createElement('template');
    template.innerHTML = inner; // oxlint-disable-line house/no-raw-html -- of this test
    provider.append(template.content);
    Object.assign(provider, properties);
    box.append(provider);
    return provider;
  };
  const world = (scenario = 'default') => {
    const client = createSimulatedClient({scenario});
    return {client, clock: client.clock, timeZone: 'UTC'};
  };

  it('hands its client to every element below it, however deep', async () => {
    const provider = provide(world(), '<section><div><bank-integrations-overview></div></section>');
    await until(() => textOf(overviewIn(provider)).includes('Operations Germany'), 'the list');
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('reaches through the shadow roots of the host', async () => {
    const provider = provide(world(), '<div></div>');
    const root = provider.querySelector('div')?.attachShadow({mode: 'open'});
    root?.append(document.createElement('bank-integrations-overview'));
    await until(() => root && textOf(overviewIn(root)).includes('Operations Germany'), 'the list');
  });

  it('is no wall: what an element is given directly comes first, whatever comes later', async () => {
    const provider = provide(world(), '<bank-integrations-overview></bank-integrations-overview>');
    const overview = overviewIn(provider);
    const {client} = world('revoked');
    overview.client = client;
    await until(() => textOf(overview).includes('Access withdrawn'), 'its own');
    Object.assign(provider, world('empty'));
    await settled(overview);
    expect(textOf(overview)).to.include('Access withdrawn');
    overview.client = undefined;
    await until(() => textOf(overview).includes('No bank connected yet'), 'the provider’s again');
  });

  it('hands on another client, another clock and another time zone', async () => {
    const provider = provide(world());
    const overview = overviewIn(provider);
    await until(() => textOf(overview).includes('imported today, 05:12'), 'the list');
    provider.timeZone = 'Asia/Tokyo';
    await until(() => textOf(overview).includes('imported today, 14:12'), 'Tokyo');
    provider.setAttribute('time-zone', 'America/New_York');
    await until(() => textOf(overview).includes('imported today, 00:12'), 'New York');
    Object.assign(provider, world('empty'));
    await until(() => textOf(overview).includes('No bank connected yet'), 'the other world');
    provider.client = undefined;
    await until(() => textOf(overview).includes('Not connected yet'), 'no client');
  });

  it('hands on the language around it; an element’s own comes first', async () => {
    box.lang = 'de';
    const provider = provide(world(), '<div></div><bank-integrations-overview lang="en"></bank-integrations-overview>');
    const own = overviewIn(provider);
    const other = document.createElement('bank-integrations-overview');
    provider.append(other);
    await until(() => textOf(other).includes('Bankanbindungen'), 'German');
    expect(textOf(own)).to.include('Bank integrations');
    box.lang = 'en';
    await until(() => textOf(other).includes('Bank integrations'), 'English');
    provider.lang = 'de';
    await until(() => textOf(other).includes('Bankanbindungen'), 'German again');
    expect(textOf(own)).to.include('Bank integrations');
  });

  it('gives way to a nearer one', async () => {
    const provider = provide(
      world(),
      '<bank-integrations-provider><bank-integrations-overview></bank-integrations-overview></bank-integrations-provider>',
    );
    const overview = overviewIn(provider);
    const near = overview.closest('bank-integrations-provider');
    if (near) Object.assign(near, world('empty'));
    await until(() => textOf(overview).includes('No bank connected yet'), 'the nearer one');
  });

  it('is found by an element that is moved into it, and lost by one that is moved out', async () => {
    const provider = provide(world(), '');
    const overview = document.createElement('bank-integrations-overview');
    box.append(overview);
    await overview.updateComplete;
    expect(textOf(overview)).to.include('Not connected yet');
    provider.append(overview);
    await until(() => textOf(overview).includes('Operations Germany'), 'the list');
    const other = provide(world('empty'), '');
    other.append(overview);
    await until(() => textOf(overview).includes('No bank connected yet'), 'the other provider');
  });

  it('takes rubbish', async () => {
    const provider = provide({client: 'x', clock: 4, timeZone: 'Mars'} as unknown as Partial<BankIntegrationsProvider>);
    const overview = overviewIn(provider);
    await settled(overview);
    expect(textOf(overview)).to.include('Not connected yet');
    Object.assign(provider, world());
    await until(() => textOf(overview).includes('Operations Germany'), 'the list');
  });
});
