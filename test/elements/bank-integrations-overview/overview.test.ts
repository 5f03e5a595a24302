import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define';
import type {SimulatedClientOptions} from 'bank-integration-elements/mocks';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import type {Stage} from '../../support/stage.ts';
import {button, find, stage, textOf} from '../../support/stage.ts';
import {until} from '../../support/until.ts';

type Overview = HTMLElementTagNameMap['bank-integrations-overview'];

describe('the overview', () => {
  let set: Stage<Overview>;
  const text = (): string => textOf(set.element);
  const cards = (): number => set.element.shadowRoot?.querySelectorAll('li.sync').length ?? 0;
  const rows = (): number => set.element.shadowRoot?.querySelectorAll('tr[data-account]').length ?? 0;
  const focused = (): Element | null => set.element.shadowRoot?.activeElement ?? null;

  const open = async (scenario: string, prepare: (set: Stage<Overview>) => void = () => undefined): Promise<void> => {
    const options: SimulatedClientOptions = {scenario};
    set = stage('bank-integrations-overview', options);
    prepare(set);
    document.body.append(set.element);
    await set.element.updateComplete;
  };
  const says = (words: string): Promise<unknown> => until(() => text().includes(words), `«${words}» in «${text()}»`);
  const press = async (name: string): Promise<void> => {
    const pressed = await until(() => button(set.element, name), `a button «${name}»`);
    pressed.focus();
    pressed.click();
  };
  const openAccounts = async (name: string): Promise<void> => {
    await press(`Get accounts: ${name}`);
    await until(() => rows() > 0, 'accounts');
  };

  afterEach(() => set.element.remove());

  it('tells first how things stand, then lists what is there', async () => {
    await open('default');
    await says('3 syncs, 14 accounts, 2 without an asset');
    expect(cards()).to.equal(3);
    await says('One bank sync needs you.');
    await says('Session expired');
    await says('Ends in 6 days');
    await expect(set.element).to.be.accessible();
  });

  for (const [scenario, words] of [
    ['empty', 'No bank connected yet'],
    ['hidden', 'Only for owners and admins'],
    ['no-subscription', 'Bank sync is not part of your plan'],
    ['read-only', 'You can look, but not change'],
    ['revoked', 'Access withdrawn'],
    ['importing', 'Importing'],
    ['expires-1', 'Ends tomorrow'],
    ['partly-failed', 'Partly imported'],
  ] as const)
    it(`shows ${scenario}`, async () => {
      await open(scenario);
      await says(words);
      await expect(set.element).to.be.accessible();
    });

  it('offers nothing to change to those who may not', async () => {
    await open('read-only');
    await until(() => cards() > 0, 'syncs');
    for (const name of ['Sync with a bank', 'Unsync', 'Rename', 'Renew', 'Resync'])
      expect(button(set.element, name), name).to.equal(undefined);
  });

  it('says what failed, and tries again', async () => {
    const failures: unknown[] = [];
    await open('default', ({element, client}) => {
      element.addEventListener('bank-failure', event => failures.push(event.detail.code));
      client.world.faults.next('listBankSyncs', {kind: 'status', status: 503});
    });
    await says('Something went wrong on our side');
    expect(failures).to.deep.equal(['server-error']);
    await press('Try again');
    await until(() => cards() === 3, 'the list');
  });

  it('keeps what it has when it cannot read again', async () => {
    await open('default');
    await until(() => cards() === 3, 'the list');
    set.client.world.faults.always('listBankSyncs', {kind: 'unreachable'});
    set.element.refresh();
    await says('could not refresh');
    expect(cards()).to.equal(3);
  });

  it('gets accounts when asked, with exact balances and paths', async () => {
    await open('default');
    await openAccounts('Operations Germany');
    await says('€128,402.17');
    await says('Asset Corp › Germany › Fund A › Windpark Nord');
    expect(text()).to.not.contain('DE48');
    await expect(set.element).to.be.accessible();
    await press('Show whole IBAN: Business account');
    await until(() => /[A-Z]{2}\d\d( \d{4}){4}/.test(text()), 'the whole IBAN');
    await press('Hide accounts: Operations Germany');
    await until(() => rows() === 0, 'no accounts');
  });

  it('never shows an unknown balance as nought', async () => {
    await open('balances-missing');
    await until(() => cards() > 0, 'syncs');
    (await until(() => find(set.element, '.disclosure button'), 'a button that gets accounts')).click();
    await until(() => rows() > 0, 'accounts');
    await says('not read yet');
    expect(text()).to.not.contain('0.00');
  });

  it('draws a window of a thousand accounts, and moves it', async () => {
    await open('large-sync');
    await until(() => cards() > 0, 'syncs');
    (await until(() => find(set.element, '.disclosure button'), 'a button that gets accounts')).click();
    await until(() => rows() > 0, 'accounts');
    expect(rows()).to.be.below(60);
    const first = find(set.element, 'tr[data-account]')?.dataset['account'];
    const scroller = await until(() => find(set.element, '.scroller'), 'a scroller');
    scroller.scrollTop = 3000;
    await until(() => find(set.element, 'tr[data-account]')?.dataset['account'] !== first, 'other rows');
    expect(rows()).to.be.below(60);
  });

  it('turns the pages of a thousand syncs, and narrows them', async () => {
    await open('large');
    await until(() => cards() > 6, 'the whole page');
    const first = find(set.element, 'li.sync')?.dataset['sync'];
    await press('Next');
    await until(() => find(set.element, 'li.sync')?.dataset['sync'] !== first, 'another page');
    const filter = await until(() => find(set.element, '#filter'), 'the filter');
    Object.assign(filter, {value: 'no such sync'});
    filter.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await set.element.updateComplete;
    await set.advance(300);
    await says('No sync matches “no such sync”.');
    await press('Show all syncs');
    await set.advance(300);
    await until(() => cards() > 6, 'all again');
  });

  it('renames in place', async () => {
    const renamed: unknown[] = [];
    await open('default', ({element}) =>
      element.addEventListener('bank-sync-renamed', ({detail}) => renamed.push(detail.name)),
    );
    await until(() => cards() === 3, 'the list');
    await press('Rename Fund B');
    const field = await until(() => find(set.element, '#rename'), 'a field');
    await until(() => focused() === field, 'the focus in the field');
    const type = (name: string): void => {
      Object.assign(field, {value: name});
      field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    };
    type(' ');
    await press('Save');
    await says('Enter a name.');
    type('Fund Beta');
    await press('Save');
    await until(() => button(set.element, 'Rename Fund Beta'), 'the new name');
    expect(renamed).to.deep.equal(['Fund Beta']);
    await until(() => focused() === button(set.element, 'Rename Fund Beta'), 'the focus back');
  });

  it('removes a sync after a preview of what goes', async () => {
    const removed: unknown[] = [];
    await open('default', ({element}) =>
      element.addEventListener('bank-sync-removed', ({detail}) => removed.push(detail.syncId)),
    );
    await until(() => cards() === 3, 'the list');
    await press('Unsync: Operations Germany');
    await says('2 links to assets');
    await until(() => find(set.element, '#unsync .preview li'), 'the accounts that go');
    await press('Keep it');
    await until(() => !find(set.element, '#unsync[open]'), 'the dialog closed');
    expect(cards()).to.equal(3);
    await press('Unsync: Operations Germany');
    await until(() => find(set.element, '#unsync[open] .danger-fill'), 'the dialog');
    find(set.element, '#unsync .danger-fill')?.click();
    await until(() => cards() === 2, 'one sync less');
    expect(removed.length).to.equal(1);
    await until(() => focused() !== null, 'the focus somewhere here');
  });

  it('reads the truth when nobody knows whether it was removed', async () => {
    await open('default');
    await until(() => cards() === 3, 'the list');
    await press('Unsync: Fund B');
    await until(() => find(set.element, '#unsync[open] .danger-fill'), 'the dialog');
    set.client.world.faults.next('removeBankSync', {kind: 'no-answer'});
    find(set.element, '#unsync .danger-fill')?.click();
    await until(() => cards() === 2, 'the list as it is');
  });

  it('does not remove while an import runs, and says why', async () => {
    await open('importing');
    const unsync = await until(() => button(set.element, 'Unsync'), 'the button');
    expect(unsync.getAttribute('aria-disabled')).to.equal('true');
    const reason = unsync.getAttribute('aria-describedby') ?? '';
    expect(find(set.element, `#${CSS.escape(reason)}`)?.textContent).to.contain('An import is running');
  });

  it('lets the host open a wizard of its own', async () => {
    await open('default', ({element}) =>
      element.addEventListener('bank-sync-requested', event => event.preventDefault()),
    );
    await press('Sync with a bank');
    expect(set.element.querySelector('bank-sync-wizard')).to.equal(null);
  });

  it('opens the wizard in its own light DOM, and closes it', async () => {
    await open('default');
    await press('Sync with a bank');
    const wizard = await until(() => set.element.querySelector('bank-sync-wizard'), 'the wizard');
    await until(() => find(set.element, '#opened[open]'), 'the dialog');
    wizard.requestClose();
    await until(() => !set.element.querySelector('bank-sync-wizard'), 'no wizard');
    await until(() => focused() === button(set.element, 'Sync with a bank'), 'the focus back on the button');
  });

  it('shows strings of the bank as text', async () => {
    await open('hostile-names');
    await until(() => cards() > 0, 'syncs');
    (await until(() => find(set.element, '.disclosure button'), 'a button that gets accounts')).click();
    await until(() => rows() > 0, 'accounts');
    expect(find(set.element, 'script, img, iframe, marquee')).to.equal(null);
    expect(set.element.scrollWidth).to.be.at.most(set.element.clientWidth);
  });

  it('shows nothing of one client when another one comes', async () => {
    await open('default');
    await until(() => cards() === 3, 'the list');
    const empty = createSimulatedClient({scenario: 'empty'});
    set.element.client = empty;
    await says('No bank connected yet');
    set.element.client = undefined;
    await says('Not connected yet');
  });

  it('keeps its data when it is moved, and leaves nothing behind when it is removed', async () => {
    await open('importing');
    await until(() => cards() > 0, 'syncs');
    const calls: string[] = [];
    const {listBankSyncs} = set.client;
    Object.assign(set.client, {
      listBankSyncs: (...all: Parameters<typeof listBankSyncs>) => (calls.push('list'), listBankSyncs(...all)),
    });
    const other = document.createElement('div');
    document.body.append(other);
    other.append(set.element);
    await set.element.updateComplete;
    expect(calls).to.deep.equal([]);
    expect(cards()).to.be.above(0);
    set.element.remove();
    other.remove();
    await until(() => set.client.clock.pending === 0, 'no timer left');
  });

  it('takes rubbish without throwing', async () => {
    await open('default', ({element}) => {
      Object.assign(element, {client: 'x', clock: 4, timeZone: 'Mars'});
    });
    await says('Not connected yet');
  });

  it('speaks German, live, and English where it does not know a language', async () => {
    await open('default');
    await says('Bank integrations');
    set.element.lang = 'de';
    await says('3 Anbindungen, 14 Konten, 2 ohne Asset');
    set.element.lang = 'tlh';
    await says('3 syncs');
  });
});
