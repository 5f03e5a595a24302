import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define';
import {until} from '../../support/until.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';

const key = (wizard: WizardDriver, name: string): void => {
  wizard.find('#bank')?.dispatchEvent(new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true}));
};

describe('the search for a bank', () => {
  let wizard: WizardDriver;
  let asked: unknown[];

  beforeEach(async () => {
    wizard = await openWizard('default');
    asked = [];
    const {client} = wizard;
    const searchBanks = client.searchBanks.bind(client);
    Object.assign(client, {
      searchBanks: (...all: Parameters<typeof searchBanks>) => {
        asked.push(all[0]);
        return searchBanks(...all);
      },
    });
    await wizard.nameIt();
  });

  afterEach(() => wizard.element.remove());

  for (const words of ['koln spark', 'spark köln', 'Koeln Sparkasse', '370 999 01', 'RHBODE33'])
    it(`finds by «${words}»`, async () => {
      await wizard.search(words);
      await wizard.option('Sparkasse Köln-Rheinbogen');
    });

  it('marks what matched', async () => {
    await wizard.search('koln spark');
    const option = await wizard.option('Kreissparkasse Köln-Land');
    expect([...option.querySelectorAll('mark')].map(mark => mark.textContent).slice(0, 2)).to.deep.equal([
      'spark',
      'Köln',
    ]);
  });

  it('sends of an IBAN country and bank code alone', async () => {
    await wizard.search('DE40 2009 9905 0000 0000 00');
    await until(() => asked.length > 0, 'a search');
    expect(JSON.stringify(asked)).to.not.contain('0000000000');
    expect(asked).to.deep.equal([{country: 'DE', bankCode: '20099905', cursor: undefined}]);
  });

  it('says when the check digits of an IBAN are wrong, and asks nobody', async () => {
    await wizard.search('DE00 2009 9905 0000 0000 00');
    await until(() => wizard.text.includes('The check digits of this IBAN are wrong.'), 'the reason');
    expect(asked).to.deep.equal([]);
  });

  it('says that there is none only when the API said so', async () => {
    await wizard.search('qqxyz');
    await until(() => wizard.text.includes('No bank found for “qqxyz”.'), 'no bank');
    wizard.client.world.faults.always('searchBanks', {kind: 'status', status: 500});
    await wizard.search('qqxyzz');
    await until(() => wizard.find('.alert'), 'the trouble');
    expect(wizard.text).to.not.contain('No bank found for “qqxyzz”.');
  });

  it('gives up a search that is overtaken', async () => {
    await wizard.type('#bank', 'koln');
    await wizard.advance(100);
    await wizard.search('berlin');
    await until(() => asked.length === 1, 'one search');
    expect(asked).to.deep.equal([{query: 'berlin', cursor: undefined}]);
  });

  it('is a combobox', async () => {
    await wizard.search('koln spark');
    await wizard.option('Köln');
    const field = wizard.find('#bank');
    expect(field?.getAttribute('role')).to.equal('combobox');
    expect(field?.getAttribute('aria-expanded')).to.equal('true');
    key(wizard, 'ArrowDown');
    key(wizard, 'ArrowDown');
    await wizard.element.updateComplete;
    key(wizard, 'ArrowDown');
    await wizard.element.updateComplete;
    const active = field?.getAttribute('aria-activedescendant') ?? '';
    expect(wizard.find(`#${active}`)?.getAttribute('role')).to.equal('option');
    key(wizard, 'Enter');
    await until(() => wizard.find('[role=option][aria-selected=true]')?.id === active, 'the bank chosen');
    await expect(wizard.element).to.be.accessible();
    key(wizard, 'Escape');
    await until(() => wizard.input('#bank')?.value === '', 'an empty field');
  });

  it('has a way on for those whose bank is not there', async () => {
    await wizard.press('My bank is not listed');
    await wizard.at('Your bank is not in the list?');
    await wizard.press('Back to the search');
    await wizard.at('Find your bank');
  });
});
