import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import {pressKey} from '../../support/press-key.ts';
import {until} from '../../support/until.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

describe('bank-sync-wizard: the search for a bank', () => {
  let wizard: WizardDriver;

  beforeEach(async () => {
    wizard = await openWizard('default');
    await wizard.nameIt();
  });

  afterEach(() => document.body.replaceChildren());

  const line = (): string => (wizard.find('#bank-line')?.textContent ?? '').trim();
  const asked = (): unknown[] =>
    wizard.inputs('searchBanks').map(input => JSON.parse(JSON.stringify(input)) as unknown);

  for (const words of [
    'koln spark',
    'spark köln',
    'Koeln Sparkasse',
    'KÖLN rhein',
    '370 999 01',
    '37099901',
    'RHBODE33',
  ])
    it(`finds by «${words}»`, async () => {
      await wizard.search(words);
      await wizard.option('Sparkasse Köln-Rheinbogen');
      expect(wizard.polite).to.match(/^\d+ banks? found$/);
    });

  it('finds by city, and shows where a bank is', async () => {
    await wizard.search('hamburg nord');
    const option = await wizard.option('Nordbank');
    expect(option.textContent).to.contain('Hamburg');
    expect(option.textContent).to.contain('Germany');
  });

  it('a bank without a country is international; one with trouble says so; one that is connected as well', async () => {
    await wizard.search('DEMO0001');
    expect((await wizard.option('Demo Bank')).textContent).to.contain('International');
    await wizard.search('Bank im Umbau');
    expect((await wizard.option('Bank im Umbau')).textContent).to.contain('Trouble at the bank');
    await wizard.search('Volksbank Dreiland');
    expect((await wizard.option('Volksbank Dreiland')).textContent).to.contain('Connected');
  });

  it('marks what matched', async () => {
    await wizard.search('koln spark');
    const option = await wizard.option('Kreissparkasse Köln-Land');
    const marks = [...option.querySelectorAll('mark')].map(mark => mark.textContent);
    expect(marks.slice(0, 2)).to.deep.equal(['spark', 'Köln']);
  });

  it('sends of an IBAN country and bank code alone, however it is typed', async () => {
    await wizard.search('DE40 2009 9905 0000 0000 00');
    await wizard.option('Nordbank');
    expect(asked()).to.deep.equal([{country: 'DE', bankCode: '20099905'}]);
    await until(() => line() === 'Banks for Germany, bank code 20099905', 'what the IBAN says');
    expect(wizard.input('#bank')?.getAttribute('aria-invalid')).to.equal('false');
  });

  it('sends nothing of an account number while an IBAN is typed letter by letter', async () => {
    const iban = 'DE40200999050000000000';
    for (let end = 1; end <= iban.length; end += 1) await wizard.search(iban.slice(0, end));
    await wizard.option('Nordbank');
    expect(JSON.stringify(asked())).not.to.contain('000000');
    expect(JSON.stringify(wizard.calls.map(({input}) => input))).not.to.match(/2009990500/);
  });

  for (const [typed, says] of [
    ['DE00 2009 9905 0000 0000 00', 'The check digits of this IBAN are wrong. A digit may be mistyped.'],
    ['DE40 2009 9905 0000 0000 001', 'This IBAN does not have the length of an IBAN from Germany.'],
    ['XX40 2009 9905 0000 0000 00', 'No country uses IBANs that begin like this.'],
  ] as const)
    it(`«${typed}» is told to be wrong, and nobody is asked`, async () => {
      await wizard.search(typed);
      await until(() => line() === says, says);
      await wizard.settle();
      expect(asked()).to.deep.equal([]);
      expect(wizard.input('#bank')?.getAttribute('aria-invalid')).to.equal('true');
      expect(wizard.polite).to.equal(says);
      expect(wizard.has('.none')).to.equal(false);
    });

  it('an IBAN that goes on is not wrong yet', async () => {
    await wizard.search('DE40 2009 9905');
    await until(() => line() === 'Go on typing: the IBAN is not complete.', 'the hint');
    expect(wizard.input('#bank')?.getAttribute('aria-invalid')).to.equal('false');
    expect(asked()).to.deep.equal([]);
  });

  it('asks after a pause in typing, and gives up what is overtaken', async () => {
    wizard.client.world.faults.latencyMs = 1000;
    await wizard.type('#bank', 'k');
    await wizard.advance(500);
    expect(wizard.text).to.contain('Type at least two characters.');
    await wizard.type('#bank', 'koln');
    await wizard.advance(200);
    await wizard.type('#bank', 'berlin');
    await wizard.advance(300);
    expect(asked()).to.deep.equal([{query: 'berlin'}]);
    expect(wizard.has('.options[aria-hidden]')).to.equal(true);
    await wizard.type('#bank', 'hamburg');
    await wizard.advance(300);
    const [first, second] = wizard.calls;
    expect([first?.signal?.aborted, second?.signal?.aborted]).to.deep.equal([true, false]);
    await wizard.advance(1000);
    await wizard.option('Hamburg');
    expect(wizard.options.map(({textContent}) => textContent).join()).not.to.contain('Berlin');
  });

  it('says that there is none only when the API said so', async () => {
    await wizard.search('qqxyz');
    await until(() => wizard.text.includes('No bank found for “qqxyz”.'), 'no bank');
    expect(wizard.polite).to.equal('0 banks found');
    wizard.client.world.faults.always('searchBanks', {kind: 'status', status: 500});
    await wizard.search('qqxyzz');
    await until(() => wizard.find('.results .alert .title')?.textContent, 'the trouble');
    expect(wizard.text).not.to.contain('No bank found');
    await until(() => wizard.assertive.startsWith('Something went wrong on our side.'), 'the announcement');
  });

  it('a failure keeps what was found, and trying again goes on from there', async () => {
    await wizard.search('sparkasse');
    const before = wizard.options.length;
    wizard.client.world.faults.next('searchBanks', {kind: 'unreachable'});
    await wizard.search('sparkasse k');
    await until(() => wizard.find('.results .alert .title')?.textContent, 'the trouble');
    expect(wizard.options).to.have.length(before);
    expect(wizard.input('#bank')?.value).to.equal('sparkasse k');
    await wizard.press('Try again');
    await wizard.advance(300);
    expect(wizard.has('.alert')).to.equal(false);
    expect(wizard.focused?.id).to.equal('bank');
  });

  it('shows more banks, the first ones staying', async () => {
    await wizard.search('sparkasse');
    expect(wizard.options).to.have.length(10);
    const first = wizard.options.map(({textContent}) => textContent);
    await wizard.press('Show more banks');
    expect(wizard.options).to.have.length(20);
    expect(wizard.options.slice(0, 10).map(({textContent}) => textContent)).to.deep.equal(first);
    expect(new Set(wizard.options.map(({id}) => id)).size).to.equal(20);
    await wizard.search('spark koln');
    expect(wizard.hasButton('Show more banks')).to.equal(false);
  });

  it('is a combobox: arrows, Enter, Escape, with the focus in the field', async () => {
    const field = wizard.input('#bank');
    expect(field?.getAttribute('role')).to.equal('combobox');
    expect(field?.getAttribute('aria-expanded')).to.equal('false');
    await wizard.search('koln spark');
    await wizard.option('Köln');
    const active = (): HTMLElement | null => wizard.find(`#${field?.getAttribute('aria-activedescendant') ?? 'none'}`);
    expect(field?.getAttribute('aria-expanded')).to.equal('true');
    expect(wizard.find(`#${field?.getAttribute('aria-controls') ?? ''}`)?.getAttribute('role')).to.equal('listbox');
    expect(active() === null).to.equal(true);
    for (const [key, at] of [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', 0],
      ['PageDown', 2],
      ['ArrowDown', 2],
    ] as const) {
      await pressKey(wizard, key);
      expect(active() === wizard.options[at], key).to.equal(true);
      expect(active()?.getAttribute('aria-selected')).to.equal('false');
    }
    await pressKey(wizard, 'Enter');
    expect(wizard.options.map(option => option.getAttribute('aria-selected'))).to.deep.equal([
      'false',
      'false',
      'true',
    ]);
    expect(wizard.polite).to.contain('chosen');
    expect(wizard.focused === field).to.equal(true);
    expect(wizard.count('startFlow')).to.equal(0);
    await pressKey(wizard, 'Escape');
    expect([field?.value, field?.getAttribute('aria-expanded')]).to.deep.equal(['', 'false']);
    await wizard.search('Nordbank');
    await pressKey(wizard, 'ArrowDown');
    await pressKey(wizard, 'Enter');
    await pressKey(wizard, 'Enter');
    await wizard.at(wizard.say.terms.heading);
    expect(wizard.count('startFlow')).to.equal(1);
  });

  it('going on without a choice says what is missing, at the field', async () => {
    await wizard.search('koln');
    await wizard.press('Continue');
    expect(line()).to.equal('Choose your bank from the list.');
    expect(wizard.focused?.id).to.equal('bank');
    await wizard.mark('Köln');
    expect(line()).to.equal('');
  });

  it('has a way on for those whose bank is not there, with room for what the host offers', async () => {
    await wizard.search('qqxyz');
    await wizard.press('My bank is not listed');
    await wizard.at('Your bank is not in the list?');
    expect(wizard.focused?.id).to.equal('heading');
    expect(wizard.has('slot[name=bank-not-listed]')).to.equal(true);
    // One way back is enough.
    expect(wizard.hasButton('Back')).to.equal(false);
    await wizard.press('Back to the search');
    await wizard.at('Find your bank');
    expect(wizard.input('#bank')?.value).to.equal('qqxyz');
    await wizard.press('Back');
    await wizard.at('Name this sync');
    expect(wizard.input('#name')?.value).to.equal('Operations North');
  });
});
