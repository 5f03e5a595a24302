import type {Locator} from '@playwright/test';
import type {State, Walker} from '../state.ts';

type Walk = (walker: Walker) => Promise<void>;

/** As far as the step that leads to the bank. The page stays where it is when it is left. */
const toBank: Walk = async ({wizard, page, advance}) => {
  await page.evaluate(() => {
    const element = document.querySelector('bank-sync-wizard');
    if (element) window.stage.around.stayHere(element);
  });
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

/** In a window of its own, which the browser opens or not. */
const popup =
  (opens: boolean, closes = false): Walk =>
  async walker => {
    await walker.page.evaluate(works => {
      Object.assign(window, {windows: window.stage.around.answerWindows(works)});
      document.querySelector('bank-sync-wizard')?.setAttribute('redirect-mode', 'popup');
    }, opens);
    await leave(walker);
    if (!closes) return;
    await walker.page.evaluate(() => {
      const {windows} = window as unknown as {readonly windows: {closeAll(): void}};
      windows.closeAll();
    });
  };

/** Back in this tab, in another page of it. */
const back =
  (decision: 'grant' | 'cancel', slow = false): Walk =>
  async walker => {
    await leave(walker);
    await walker.wizard.heading(walker.wizard.later.redirected.heading('Nordbank')).waitFor();
    await walker.page.evaluate(
      ([what, slowly]) => {
        window.stage.atBank(what);
        return window.stage.anew(() => slowly && window.stage.slow(60_000));
      },
      [decision, slow] as const,
    );
  };

const of = (name: string, scenario: string, walk: Walk, shows: (walker: Walker) => Locator, setup = {}): State => ({
  name: `redirect/${name}`,
  setup: {element: 'wizard', scenario, ...setup},
  walk,
  shows,
});

const alert = ({wizard}: Walker): Locator => wizard.root.locator('.alert').first();
const waits = ({wizard}: Walker): Locator => wizard.root.getByRole('progressbar');
const destination = ({wizard}: Walker): Locator => wizard.root.locator('.destination');

export const redirectStates: readonly State[] = [
  of('before', 'redirect-granted', toBank, destination),
  of(
    'before-in-window',
    'redirect-granted',
    async walker => {
      await walker.page.evaluate(() =>
        document.querySelector('bank-sync-wizard')?.setAttribute('redirect-mode', 'popup'),
      );
      await toBank(walker);
    },
    destination,
  ),
  of('away', 'redirect-never', leave, waits),
  of(
    'nothing-yet',
    'redirect-never',
    async walker => {
      await leave(walker);
      await walker.wizard.button(walker.wizard.later.redirected.check).click();
    },
    ({wizard}) => wizard.root.locator('strong'),
  ),
  of('away-in-window', 'redirect-never', popup(true), waits),
  of('window-blocked', 'redirect-never', popup(false), alert),
  of('window-closed', 'redirect-never', popup(true, true), alert),
  of('back-asking', 'redirect-granted', back('grant', true), waits),
  of('back-importing', 'redirect-granted', back('grant'), ({wizard}) => wizard.heading(wizard.text.importing.heading)),
  of('back-cancelled', 'redirect-cancelled', back('cancel'), alert),
  of(
    'other-tab',
    'default',
    ({page}) =>
      page.evaluate(() => void document.querySelector('bank-sync-wizard')?.resume('https://host.example/?code=1')),
    ({wizard}) => wizard.button(wizard.later.returned.anew),
  ),
  of(
    'follows',
    'default',
    ({page}) => page.evaluate(() => window.stage.anew(() => window.stage.around.leadElsewhere('operations-germany'))),
    ({wizard}) => wizard.heading(wizard.later.follows.heading),
    {syncId: 'operations-germany', syncName: 'Operations Germany'},
  ),
];
