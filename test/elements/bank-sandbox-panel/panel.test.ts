import {expect} from '@open-wc/testing';
import type {BankSandboxPanel, InProcessSandbox, Sandbox} from 'bank-integration-elements/mocks/panel';
import {SimulatedClock} from 'bank-integration-elements/mocks';
import {createSandbox} from 'bank-integration-elements/mocks/panel';
import 'bank-integration-elements/mocks/panel/define';
import {nextTask, until} from '../../support/until.ts';

describe('the panel of the sandbox', () => {
  let panel: BankSandboxPanel;
  let sandbox: InProcessSandbox;
  let changes: string[];

  beforeEach(async () => {
    sandbox = createSandbox();
    panel = document.createElement('bank-sandbox-panel');
    panel.clock = new SimulatedClock();
    panel.sandbox = sandbox;
    changes = [];
    panel.addEventListener('sandbox-changed', event => changes.push(event.detail.change));
    document.body.append(panel);
    await until(() => panel.shadowRoot?.querySelector('h2'), 'the scenario');
  });
  afterEach(() => {
    panel.remove();
    document.documentElement.lang = '';
    document.documentElement.style.colorScheme = '';
  });

  const root = (): ShadowRoot => panel.shadowRoot as ShadowRoot;
  const text = (): string => (root().textContent ?? '').replaceAll(/\s+/g, ' ');
  const button = (name: string): HTMLButtonElement | undefined =>
    [...root().querySelectorAll('button')].find(
      each => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
    );
  const press = async (name: string): Promise<void> => {
    const found = await until(() => button(name), `a button «${name}»`);
    found.focus();
    found.click();
    for (let turn = 0; turn < 6; turn += 1) await nextTask();
    await panel.updateComplete;
  };
  const field = (id: string): HTMLInputElement => root().querySelector(`#${id}`) as HTMLInputElement;
  const type = async (id: string, value: string, event = 'input'): Promise<void> => {
    field(id).value = value;
    field(id).dispatchEvent(new InputEvent(event, {bubbles: true}));
    for (let turn = 0; turn < 6; turn += 1) await nextTask();
    await panel.updateComplete;
  };

  it('lists every scenario with its sentence, and finds one by words in any order', async () => {
    expect(root().querySelectorAll('.choice').length).to.be.greaterThan(55);
    await type('find', 'tan wrong');
    const found = [...root().querySelectorAll('.choice')].map(each => each.textContent);
    expect(found.length).to.be.within(1, 5);
    await type('find', 'qqqq');
    expect(text()).to.include('No scenario is about that.');
  });

  it('goes to another scenario, and tells the page', async () => {
    const wanted = [...root().querySelectorAll('.choice')].find(each =>
      each.querySelector('[id^="about-expired-tan"]'),
    ) as HTMLButtonElement;
    await press(wanted.textContent?.trim() ?? '');
    expect(changes).to.deep.equal(['scenario']);
    expect(sandbox.client.world.scenario.id).to.equal('expired-tan');
    expect(field('link').value).to.include('scenario=expired-tan');
  });

  it('puts scenarios together, and says where two contradict', async () => {
    const titleOf = (id: string): string =>
      root().querySelector(`#about-${id}`)?.closest('button')?.textContent?.trim() ?? '';
    root().querySelector<HTMLInputElement>('.scenarios input[type=checkbox]')?.click();
    await panel.updateComplete;
    await press(titleOf('expires-7'));
    await press(titleOf('read-only'));
    expect(sandbox.client.world.scenario.id.split('+').toSorted()).to.deep.equal(['expires-7', 'read-only']);
    await press(titleOf('empty'));
    expect(text()).to.include('The sandbox did not do that:');
  });

  it('moves the clock by a day, by a week, and to the next expiry', async () => {
    const before = sandbox.clock.now();
    await press('1 day on');
    await press('1 week on');
    expect(sandbox.clock.now() - before).to.equal(8 * 86_400_000);
    await press('To the next expiry');
    const {syncs} = (await sandbox.read()).holds;
    expect(syncs).to.equal(3);
    expect(sandbox.clock.now() - before).to.be.greaterThan(8 * 86_400_000);
    expect(changes).to.deep.equal(['clock', 'clock', 'clock']);
  });

  it('lets the next request fail, says so, and takes it back', async () => {
    (root().querySelector('#operation') as HTMLSelectElement).value = 'listBankSyncs';
    (root().querySelector('#fault') as HTMLSelectElement).value = '503';
    await press('Plan it');
    expect(text()).to.include('List of bank syncs: 503 server down (1 time)');
    let code = '';
    try {
      await sandbox.client.listBankSyncs({});
    } catch (error) {
      code = (error as {failure: {code: string}}).failure.code;
    }
    expect(code).to.not.equal('');
    await sandbox.client.listBankSyncs({});
    await press('Plan it');
    await press('Clear all faults');
    expect((await sandbox.read()).faults.planned).to.deep.equal([]);
  });

  it('makes the world slow and takes it offline, and puts both into the link', async () => {
    await type('latency', '700', 'change');
    expect(sandbox.client.world.faults.latencyMs).to.equal(700);
    const offline = [...root().querySelectorAll<HTMLInputElement>('input[type=checkbox]')].at(-1);
    offline?.click();
    for (let turn = 0; turn < 6; turn += 1) await nextTask();
    expect((await sandbox.read()).faults.offline).to.equal(true);
    await panel.updateComplete;
    expect(field('link').value).to.match(/faults=.*700/);
  });

  it('shows requests without what was secret in them', async () => {
    const {client} = sandbox;
    const run = {runKey: 'run', mode: 'connect', name: 'X', bankId: 'de-nordbank'} as const;
    let flow = await client.startFlow(run);
    for (const answer of [
      {kind: 'terms', accepted: true},
      {kind: 'login', values: {user: 'canary-user', pin: 'canary-pin'}},
    ] as const)
      if ('stepId' in flow && flow.stepId !== undefined)
        flow = await client.submitStep({runKey: 'run', stepId: flow.stepId, answer});
    await panel.refresh();
    await panel.updateComplete;
    expect(text()).to.include('submitStep');
    expect(root().innerHTML).to.not.include('canary');
  });

  it('says what the sandbox does not do, and goes on', async () => {
    const broken: Sandbox = {...sandbox, reset: () => Promise.reject(new Error('The sandbox answered 500.'))};
    panel.sandbox = broken;
    await until(() => button('Start over'), 'the panel');
    await press('Start over');
    expect(text()).to.include('The sandbox did not do that: The sandbox answered 500.');
    await press('1 day on');
    expect(root().querySelector('.alert') === null).to.equal(true);
  });

  it('is one stop of the Tab key in the list, and arrows go through it', async () => {
    expect(root().querySelectorAll('.choice[tabindex="0"]').length).to.equal(1);
    const first = root().querySelector<HTMLButtonElement>('.choice[tabindex="0"]');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}));
    expect(root().activeElement === first).to.equal(false);
    expect(root().activeElement?.classList.contains('choice')).to.equal(true);
  });

  it('speaks English on an Arabic page, from left to right', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    try {
      await panel.updateComplete;
      const spoken = root().querySelector('h2');
      expect(spoken?.matches(':dir(ltr)')).to.equal(true);
      expect(spoken?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  for (const lang of ['en', 'de'])
    for (const scheme of ['light', 'dark'])
      it(`axe finds nothing: ${lang}, ${scheme}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        await until(() => text().includes(lang === 'de' ? 'Uhr' : 'Clock'), 'the language');
        // Colours go over into each other, and begin to with the next frame.
        await new Promise(requestAnimationFrame);
        await Promise.all(
          root()
            .getAnimations()
            .map(({finished}) => finished),
        );
        await expect(panel).to.be.accessible();
      });
});
