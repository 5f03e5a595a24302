import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-health';
import type {BankIntegrationsClient, BankSyncHealth} from 'bank-integration-elements';
import type {SimulatedClient} from 'bank-integration-elements/mocks';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {settled, until} from '../../support/until.ts';

interface Opened {
  readonly element: BankSyncHealth;
  readonly client: SimulatedClient;
  readonly calls: string[];
  readonly lines: () => readonly string[];
  readonly state: () => string;
  readonly pass: (milliseconds: number) => Promise<void>;
}

const boxes: HTMLElement[] = [];
const kinds = ['loading', 'ok', 'warn', 'expired', 'failed', 'locked'];

const open = async (
  scenario: string,
  {
    lang = 'en',
    prepare = () => {},
    properties = {},
  }: {
    readonly lang?: string;
    readonly prepare?: (client: SimulatedClient) => void;
    readonly properties?: Partial<BankSyncHealth>;
  } = {},
): Promise<Opened> => {
  const client = createSimulatedClient({scenario});
  prepare(client);
  const calls: string[] = [];
  const watched: BankIntegrationsClient = {
    ...client,
    listBankSyncs: (...args) => {
      calls.push('listBankSyncs');
      return client.listBankSyncs(...args);
    },
  };
  const box = document.createElement('div');
  box.lang = lang;
  boxes.push(box);
  const element = document.createElement('bank-sync-health');
  Object.assign(element, {client: watched, clock: client.clock, timeZone: 'Europe/Berlin'}, properties);
  box.append(element);
  document.body.append(box);
  await settled(element);
  return {
    element,
    client,
    calls,
    lines: () =>
      [...(element.shadowRoot?.querySelectorAll('.lines > span') ?? [])].map(line => line.textContent?.trim() ?? ''),
    state: () => kinds.filter(kind => element.matches(`:state(${kind})`)).join(' '),
    pass: async milliseconds => {
      await client.clock.advance(milliseconds);
      await settled(element);
    },
  };
};

const day = 86_400_000;

describe('how the bank syncs are, in a line', () => {
  afterEach(() => {
    for (const box of boxes.splice(0)) box.remove();
  });

  for (const [scenario, state, lines, german] of [
    [
      'default',
      'expired',
      ['One bank sync needs you', 'One bank session ends within 7 days'],
      ['Eine Bankanbindung braucht Sie', 'Eine Banksitzung endet innerhalb von 7 Tagen'],
    ],
    ['empty', 'ok', ['No bank connected yet'], ['Noch keine Bank angebunden']],
    ['expires-14', 'warn', ['One bank session ends within 14 days'], ['Eine Banksitzung endet innerhalb von 14 Tagen']],
    ['expires-1', 'warn', ['One bank session ends within a day'], ['Eine Banksitzung endet innerhalb eines Tages']],
    ['revoked', 'expired', ['One bank sync needs you'], ['Eine Bankanbindung braucht Sie']],
    [
      'rate-limited',
      'warn',
      ['One bank sync has trouble at the bank; it is tried again'],
      ['Eine Bankanbindung hat eine Störung bei der Bank; es wird erneut versucht'],
    ],
    ['importing', 'ok', [/^All \d+ bank syncs work|The bank sync works$/], [/läuft|laufen/]],
  ] as const)
    it(`${scenario}: ${state}`, async () => {
      for (const [lang, expected] of [
        ['en', lines],
        ['de', german],
      ] as const) {
        const health = await open(scenario, {lang}); // oxlint-disable-line no-await-in-loop
        await until(() => health.state() === state && health.lines().length === expected.length, 'its lines'); // oxlint-disable-line no-await-in-loop
        for (const [at, line] of expected.entries())
          if (typeof line === 'string') expect(health.lines()[at]).to.equal(line);
          else expect(health.lines()[at]).to.match(line);
        await expect(health.element).to.be.accessible(); // oxlint-disable-line no-await-in-loop
      }
    });

  it('shows a bank, and no tick, where none is connected', async () => {
    const health = await open('empty');
    await until(() => health.state() === 'ok', 'the answer');
    const shape = health.element.shadowRoot?.querySelector('svg');
    expect(shape?.closest('.none') !== null).to.equal(true);
    expect(shape?.querySelector('path')?.getAttribute('d')).to.include('M2.25 13.25');
  });

  it('shows a clock where a session ends, and none where a bank is in trouble', async () => {
    for (const [scenario, isClock] of [
      ['expires-14', true],
      ['rate-limited', false],
    ] as const) {
      const health = await open(scenario); // oxlint-disable-line no-await-in-loop
      await until(() => health.state() === 'warn', 'a warning'); // oxlint-disable-line no-await-in-loop
      expect(health.element.shadowRoot?.querySelector('svg circle') !== null).to.equal(isClock);
    }
  });

  it('has its place while it is read, and says so to those who do not see', async () => {
    const health = await open('default', {prepare: client => void (client.world.faults.latencyMs = 1000)});
    expect(health.state()).to.equal('loading');
    expect(health.element.shadowRoot?.textContent).to.include('Loading');
    expect(health.element.getBoundingClientRect().width).to.be.greaterThan(140);
    await health.pass(1000);
    await until(() => health.state() === 'expired', 'the answer');
  });

  it('says that it could not be checked, and never that a session has ended', async () => {
    const health = await open('default', {prepare: client => client.world.faults.always('any', {kind: 'offline'})});
    await until(() => health.state() === 'failed', 'the failure');
    expect(health.lines()).to.deep.equal(['The bank syncs could not be checked']);
    await expect(health.element).to.be.accessible();
  });

  it('keeps what it knows, dated, when it cannot be read again', async () => {
    const health = await open('default');
    await until(() => health.state() === 'expired', 'an answer');
    health.client.world.faults.always('listBankSyncs', {kind: 'unreachable'});
    health.element.refresh();
    await until(() => health.lines().length === 3, 'a mark');
    expect(health.lines()[2]).to.match(/^last checked today, \d\d:\d\d$/);
    expect(health.state()).to.equal('expired');
  });

  it('says to those who may not see them just that', async () => {
    const health = await open('hidden');
    await until(() => health.state() === 'locked', 'a word');
    expect(health.lines()).to.deep.equal(['Bank syncs are not shown to you']);
  });

  it('is a button that the host hears of, and a link where it has an address', async () => {
    const health = await open('default');
    await until(() => health.state() === 'expired', 'an answer');
    let heard = 0;
    let cancel = false;
    const listener = (event: Event): void => {
      heard += 1;
      if (cancel) event.preventDefault();
    };
    document.addEventListener('bank-health-requested', listener);
    health.element.shadowRoot?.querySelector('button')?.click();
    expect(heard).to.equal(1);
    health.element.href = '#banks';
    await settled(health.element);
    const link = health.element.shadowRoot?.querySelector('a');
    expect(link?.getAttribute('href')).to.equal(new URL('#banks', document.baseURI).href);
    cancel = true;
    link?.click();
    expect([heard, location.hash], 'the host goes there on its own').to.deep.equal([2, '']);
    document.removeEventListener('bank-health-requested', listener);
  });

  for (const address of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'http://', ''])
    it(`does not lead to ${JSON.stringify(address)}`, async () => {
      const health = await open('default', {properties: {href: address}});
      await until(() => health.state() === 'expired', 'an answer');
      expect(health.element.shadowRoot?.querySelector('a') === null).to.equal(true);
      expect(health.element.shadowRoot?.querySelector('button') !== null).to.equal(true);
    });

  it('turns by itself when a session ends, by the word of the API alone', async () => {
    const health = await open('expires-1');
    await until(() => health.state() === 'warn', 'a warning');
    const before = health.calls.length;
    await health.pass(day - 60_000);
    expect(health.state()).to.equal('warn');
    health.client.world.faults.always('listBankSyncs', {kind: 'unreachable'});
    await health.pass(120_000);
    expect(health.state(), 'the clock of the device ends nothing').to.equal('warn');
    expect(health.calls.length).to.be.greaterThan(before);
  });

  it('reads again when the session has ended', async () => {
    const health = await open('expires-1');
    await until(() => health.state() === 'warn', 'a warning');
    await health.pass(day + 1000);
    await until(() => health.state() === 'expired', 'the end');
  });

  it('warns as early as the host says', async () => {
    const early = await open('expires-14', {properties: {warnDays: '30 21'}});
    await until(() => early.state() === 'warn', 'a warning');
    expect(early.lines()).to.deep.equal(['One bank session ends within 21 days']);
    const late = await open('expires-14', {properties: {warnDays: [7]}});
    await until(() => late.state() === 'ok', 'no warning');
  });

  it('leaves no timer behind', async () => {
    const health = await open('default');
    await until(() => health.state() === 'expired', 'an answer');
    health.element.remove();
    await settled(health.element);
    const before = health.calls.length;
    await health.client.clock.advance(30 * day);
    expect(health.calls.length).to.equal(before);
  });
});
