import type {Locator} from '@playwright/test';
import type {State, Walker} from '../state.ts';

type Walk = (walker: Walker) => Promise<void>;

/** As far as the step that leads to the bank. The page stays where it is when it is left. */
const toBank: Walk = async ({wizard, page, advance}) => {
  await page.evaluate(() =>
    Object.assign(document.querySelector('bank-sync-wizard') ?? {}, {navigate: () => undefined}),
  );
  await wizard.nameIt('Operations North');
  await wizard.find('Nordbank');
  await advance(1000);
  await wizard.bank('Nordbank').first().click();
  await wizard.next.click();
  await wizard.terms.or(wizard.button(wizard.later.goToBank.open('Nordbank'))).waitFor();
  if (await wizard.terms.isVisible()) await wizard.acceptTerms();
};

const leave: Walk = async walker => {
  await toBank(walker);
  await walker.wizard.button(walker.wizard.later.goToBank.open('Nordbank')).click();
};

/** In a window of its own, which the browser opens (or not) as the test wants. */
const popup =
  (opens: boolean): Walk =>
  async walker => {
    await walker.page.evaluate(works => {
      const fake = {closed: false, location: {replace: () => undefined}, close: () => undefined};
      window.open = () => (works ? (fake as unknown as Window) : null);
      Object.assign(window, {fake});
      document.querySelector('bank-sync-wizard')?.setAttribute('redirect-mode', 'popup');
    }, opens);
    await leave(walker);
  };

const closeWindow: Walk = async ({page}) =>
  page.evaluate(() => {
    Object.assign((window as unknown as {fake: object}).fake, {closed: true});
    window.dispatchEvent(new Event('focus'));
  });

const login: Walk = async walker => {
  const {wizard, advance} = walker;
  await wizard.nameIt('Operations North');
  await wizard.find('Nordbank');
  await advance(1000);
  await wizard.bank('Nordbank').first().click();
  await wizard.next.click();
  await wizard.acceptTerms();
  await wizard.submitLogin.waitFor();
};

const renew: Walk = async ({wizard, advance}) => {
  await wizard.button(wizard.text.renew.start).click();
  const fields = wizard.root.locator('.bank-credentials input');
  await fields.first().waitFor();
  for (const field of await fields.all()) await field.fill('12345');
  await wizard.submitLogin.click();
  await wizard.code.or(wizard.method(/TAN an/)).waitFor();
  if (await wizard.method(/TAN an/).isVisible()) await wizard.chooseMethod(/TAN an/);
  await wizard.enterCode('123456');
  await wizard.root.getByRole('progressbar').waitFor();
  for (let round = 0; round < 4; round += 1) await advance(4000);
};

const of = (name: string, scenario: string, walk: Walk, shows: (walker: Walker) => Locator, setup = {}): State => ({
  name: `wizard-later/${name}`,
  setup: {element: 'wizard', scenario, ...setup},
  walk,
  shows,
});

const alert = ({wizard}: Walker): Locator => wizard.root.locator('.alert').first();
const waits = ({wizard}: Walker): Locator => wizard.root.getByRole('progressbar');
const renewal = {syncId: 'operations-germany', syncName: 'Operations Germany'};

export const wizardLaterStates: readonly State[] = [
  of('go-to-bank', 'redirect-granted', toBank, ({wizard}) => wizard.root.locator('.destination')),
  of('redirected', 'redirect-never', leave, waits),
  of(
    'redirected-nothing-yet',
    'redirect-never',
    async walker => {
      await leave(walker);
      await walker.wizard.button(walker.wizard.later.redirected.check).click();
    },
    ({wizard}) => wizard.root.locator('strong'),
  ),
  of('redirected-window', 'redirect-never', popup(true), waits),
  of('redirected-blocked', 'redirect-never', popup(false), alert),
  of(
    'redirected-closed',
    'redirect-never',
    async walker => {
      await popup(true)(walker);
      await closeWindow(walker);
    },
    alert,
  ),
  of(
    'returned',
    'default',
    ({page}) =>
      page.evaluate(() => void document.querySelector('bank-sync-wizard')?.resume('https://host.example/?code=1')),
    ({wizard}) => wizard.button(wizard.later.returned.anew),
  ),
  of(
    'follows',
    'default',
    ({page}) =>
      page.evaluate(async () => {
        const element = document.querySelector('bank-sync-wizard');
        const parent = element?.parentElement;
        element?.remove();
        await Promise.resolve();
        void navigator.locks.request('bank-sync operations-germany', () => new Promise(() => undefined));
        if (element) parent?.append(element);
      }),
    ({wizard}) => wizard.heading(wizard.later.follows.heading),
    renewal,
  ),
  of(
    'idle-warning',
    'single-method',
    async walker => {
      await login(walker);
      await walker.advance(241_000);
    },
    alert,
  ),
  of(
    'idle-cleared',
    'single-method',
    async walker => {
      await login(walker);
      await walker.advance(301_000);
    },
    alert,
  ),
  of('changes', 'changed-accounts', renew, ({wizard}) => wizard.root.locator('.doubts'), renewal),
  of(
    'changes-answered',
    'changed-accounts',
    async walker => {
      await renew(walker);
      await walker.wizard.root.locator('.doubts button').first().click();
    },
    ({wizard}) => wizard.root.locator('.answered'),
    renewal,
  ),
];
