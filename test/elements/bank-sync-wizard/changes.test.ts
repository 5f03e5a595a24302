import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define/bank-sync-wizard';
import {fail} from 'bank-integration-elements';
import type {Flow} from 'bank-integration-elements/contract';
import {until} from '../../support/until.ts';
import type {OpenOptions, WizardDriver} from '../../support/wizard-driver.ts';
import {openWizard} from '../../support/wizard-driver.ts';
import {words} from '../../support/pages/words.ts';

const {changes: say} = words.en.wizardDetails;

/** A renewal that is done: the first account renamed, the last linked one with another number. */
const renewed = async (options: OpenOptions = {}): Promise<WizardDriver> => {
  const wizard = await openWizard('changed-accounts', {
    properties: {syncId: 'operations-germany', syncName: 'Operations Germany'},
    ...options,
  });
  await wizard.press('Renew session');
  await wizard.logIn();
  await until(() => wizard.heading === wizard.say.method.heading || wizard.has('#code'), 'the approval');
  if (!wizard.has('#code')) await wizard.chooseMethod('smsTAN');
  await wizard.enterCode();
  await wizard.finishImport();
  await wizard.at('Operations Germany is renewed');
  return wizard;
};

const group = (wizard: WizardDriver, name: string): string =>
  (wizard.find(`[aria-labelledby="changed-${name}"]`)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

const question = (wizard: WizardDriver): string => wizard.find('#doubt-0')?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

/** Names of the buttons of the first question. */
const answers = (wizard: WizardDriver): HTMLElement[] => [
  ...(wizard.find('#doubt-0')?.querySelectorAll('button') ?? []),
];

const answer = async (wizard: WizardDriver, at: 0 | 1): Promise<void> => {
  const button = answers(wizard)[at];
  button?.focus();
  button?.click();
  await wizard.settle();
};

describe('bank-sync-wizard: what a renewal has changed', () => {
  afterEach(() => document.body.replaceChildren());

  it('says which accounts are renamed, new and missing, in words and by name', async () => {
    const wizard = await renewed();
    expect(wizard.text).to.match(/\d+ unchanged, 1 renamed, 1 new, 1 no longer at the bank/);
    expect(group(wizard, 'renamed')).to.match(/^Renamed .+ formerly .+ ending in/);
    expect(group(wizard, 'added')).to.match(/^New .+/);
    expect(group(wizard, 'missing')).to.contain(say.missingText);
  });

  it('asks about a link in doubt: links nothing by itself, and once by a press', async () => {
    const wizard = await renewed();
    expect(wizard.text).to.contain('One link to an asset is in doubt');
    expect(question(wizard)).to.contain('the account that was called');
    expect(wizard.count('linkAccount')).to.equal(0);
    const [yes] = answers(wizard);
    yes?.focus();
    yes?.click();
    yes?.click();
    await until(() => question(wizard).includes('is linked to'), 'the link');
    expect(wizard.count('linkAccount')).to.equal(1);
    const {accountId, assetId} = wizard.inputs('linkAccount')[0] ?? {};
    const page = await wizard.client.listAccounts({syncId: 'operations-germany'});
    expect(page.items.find(({id}) => id === accountId)?.linkedAsset?.id).to.equal(assetId);
    expect(wizard.focused?.id).to.equal('doubt-0');
    expect(wizard.polite).to.contain('is linked to');
    expect(answers(wizard)).to.have.length(0);
  });

  it('«No» leaves it without a link', async () => {
    const wizard = await renewed();
    await answer(wizard, 1);
    expect(question(wizard)).to.contain('stays without a link');
    expect(wizard.count('linkAccount')).to.equal(0);
    expect(wizard.focused?.id).to.equal('doubt-0');
  });

  for (const [code, outcome, words_] of [
    ['conflict', 'not-applied', say.conflict],
    ['unreachable', 'unknown', say.failed],
  ] as const)
    it(`${code} while it is saved: says so, and does not send it again`, async () => {
      const wizard = await renewed({
        wrap: () => ({
          linkAccount: () => Promise.reject(fail({code, outcome, operation: 'linkAccount'})),
        }),
      });
      await answer(wizard, 0);
      await until(() => question(wizard).includes(words_), 'what happened');
      expect(wizard.count('linkAccount')).to.equal(1);
      expect(wizard.hasButton(wizard.say.done)).to.equal(true);
    });

  it('from an API that tells only how many: the counts, and the accounts', async () => {
    const wizard = await renewed({
      mapFlow: (flow: Flow) => (flow.step === 'done' ? {...flow, changes: {added: 2, unchanged: 3, missing: 0}} : flow),
    });
    expect(wizard.text).to.contain('3 unchanged, 2 new, 0 no longer at the bank');
    expect(wizard.all('.accounts li').length).to.be.greaterThan(0);
    expect(wizard.has('.doubts')).to.equal(false);
  });

  it('giving up midway says that nothing was changed', async () => {
    const wizard = await openWizard('default', {properties: {syncId: 'fund-b', syncName: 'Fund B'}});
    await wizard.press('Renew session');
    await wizard.at(wizard.say.login.heading);
    await wizard.press('Cancel');
    expect(wizard.text).to.contain(wizard.say.leave.renewal);
    await wizard.press('Leave');
    expect(wizard.text).to.contain(wizard.say.cancelled.renewal);
  });
});
