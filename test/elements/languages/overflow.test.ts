import {expect, fixtureCleanup} from '@open-wc/testing';
import 'bank-integration-elements/define';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {settled, until} from '../../support/until.ts';
import {openWizard} from '../../support/wizard-driver.ts';
import type {WizardDriver} from '../../support/wizard-driver.ts';
import {openReserve} from '../account-asset-linker/open-linker.ts';
import {closeOverviews, openOverview} from '../bank-integrations-overview/open-overview.ts';
import {overflowing, speak} from './overflowing.ts';

const languages = ['en-XA', 'de', 'pl', 'ar', 'fr', 'it', 'es', 'nl'];

/** A page of 320 px, less its margins. */
const width = 296;

const fits = async (around: HTMLElement, host: HTMLElement): Promise<void> => {
  for (const language of languages) {
    await speak(around, host, language); // oxlint-disable-line no-await-in-loop
    expect(overflowing(host), language).to.deep.equal([]);
  }
};

describe('nothing stands out at 320 px, in whatever language', () => {
  afterEach(() => {
    closeOverviews();
    fixtureCleanup();
    document.body.replaceChildren();
  });

  for (const scenario of ['default', 'revoked', 'partly-failed', 'read-only', 'no-subscription', 'empty', 'hidden'])
    it(`overview: ${scenario}`, async () => {
      const overview = await openOverview({scenario, width, bare: true});
      await fits(overview.box, overview.element);
    });

  it('overview: accounts, renaming', async () => {
    const overview = await openOverview({width});
    await overview.openAccounts('Operations Germany');
    await overview.press('Rename Fund B');
    await overview.until(() => overview.has('#rename'), 'the field');
    await fits(overview.box, overview.element);
  });

  const steps: Readonly<Record<string, readonly [scenario: string, walk: (wizard: WizardDriver) => Promise<unknown>]>> =
    {
      name: ['several-methods', async () => {}],
      bank: ['several-methods', async wizard => wizard.nameIt().then(() => wizard.search('nord'))],
      terms: ['several-methods', async wizard => wizard.nameIt().then(() => wizard.chooseBank())],
      login: ['several-methods', async wizard => wizard.toLogin()],
      method: ['several-methods', async wizard => wizard.toLogin().then(() => wizard.logIn())],
      code: ['single-method', async wizard => wizard.toCode()],
      approval: ['approval-granted', async wizard => wizard.toLogin().then(() => wizard.logIn())],
      flicker: ['flicker', async wizard => wizard.toLogin().then(() => wizard.logIn())],
    };

  for (const [name, [scenario, walk]] of Object.entries(steps))
    it(`wizard: ${name}`, async () => {
      const around = document.createElement('div');
      around.lang = 'en';
      around.style.inlineSize = `${width}px`;
      document.body.append(around);
      const wizard = await openWizard(scenario, {parent: around});
      await walk(wizard);
      await fits(around, wizard.element);
    });

  it('linker', async () => {
    const linker = await openReserve({width});
    const around = linker.element.parentElement;
    if (!around) throw new Error('nothing around');
    await fits(around, linker.element);
  });

  for (const scenario of ['default', 'revoked', 'empty', 'expires-7'])
    it(`health: ${scenario}`, async () => {
      const client = createSimulatedClient({scenario});
      const around = document.createElement('div');
      around.lang = 'en';
      around.style.inlineSize = `${width}px`;
      const element = Object.assign(document.createElement('bank-sync-health'), {client, clock: client.clock});
      around.append(element);
      document.body.append(around);
      await settled(element);
      await until(() => element.shadowRoot?.querySelector('.lines > span'), 'a line');
      await fits(around, element);
    });
});
