import {expect} from '@open-wc/testing';
import 'bank-integration-elements/define';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {OverviewDriver} from 'bank-integration-elements/testing';

/** What a host's own tests do with the published drivers: nothing of ours but what the package gives. */
for (const lang of ['en', 'de'])
  describe(`the published drivers, in a page in ${lang}`, () => {
    let overview: OverviewDriver;
    let heard: string[];

    beforeEach(() => {
      const client = createSimulatedClient({scenario: 'several-methods'});
      const element = document.createElement('bank-integrations-overview');
      Object.assign(element, {client, clock: client.clock, lang});
      heard = [];
      for (const type of ['bank-sync-created', 'bank-account-linked'])
        element.addEventListener(type, () => heard.push(type));
      document.body.append(element);
      overview = new OverviewDriver(element, {
        timeoutMs: 3000,
        advance: milliseconds => client.clock.advance(milliseconds * 10),
      });
    });
    afterEach(() => overview.element.remove());

    it('connect a bank, whatever the words on screen', async () => {
      const wizard = await overview.connect();
      await wizard.nameIt('Operations North');
      await wizard.chooseBank('Nordbank');
      await wizard.acceptTerms();
      await wizard.logIn({Zugangsnummer: 'windpark', PIN: '12345'});
      await wizard.chooseMethod('smsTAN');
      const ended = wizard.finished();
      await wizard.enterCode('123456');
      await wizard.until(() => heard.includes('bank-sync-created'), 'the end');
      expect(await ended).to.equal('bank-sync-created');
      await overview.seesSync('Operations North');
    });

    it('link an account', async () => {
      await overview.seesSync('Operations Germany');
      await overview.openAccounts('Operations Germany');
      const linker = await overview.link('Reserve');
      await linker.choose('Windpark Dreiland');
      await linker.save();
      await overview.until(() => heard.includes('bank-account-linked'), 'the link');
    });

    it('say what they waited for, and what was there instead', async () => {
      await overview.seesSync('Operations Germany');
      let message = '';
      const impatient = new OverviewDriver(overview.element, {timeoutMs: 100});
      try {
        await impatient.seesSync('Nowhere');
      } catch (error) {
        message = String(error);
      }
      expect(message).to.include('waited in vain for the sync «Nowhere»; on screen:');
      expect(message).to.include('Solar France');
    });
  });
