import type {Locator} from '@playwright/test';
import type {State, Walker} from '../state.ts';

type Walk = (walker: Walker) => Promise<void>;

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
const renewal = {syncId: 'operations-germany', syncName: 'Operations Germany'};

export const wizardLaterStates: readonly State[] = [
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
