import type {Scenario} from '../simulator/world-definition.ts';
import {composeScenarios, ScenarioError} from './compose-scenarios.ts';
import {bankDownScenario} from './bank/bank-down.ts';
import {connectionLostScenario} from './bank/connection-lost.ts';
import {maintenanceScenario} from './bank/maintenance.ts';
import {rateLimitedScenario} from './bank/rate-limited.ts';
import {slowBankScenario} from './bank/slow-bank.ts';
import {technicalErrorScenario} from './bank/technical-error.ts';
import {balancesMissingScenario} from './data/balances-missing.ts';
import {changedAccountsScenario} from './data/changed-accounts.ts';
import {hostileNamesScenario} from './data/hostile-names.ts';
import {hundredAccountsScenario} from './data/hundred-accounts.ts';
import {manyCurrenciesScenario} from './data/many-currencies.ts';
import {newAccountScenario} from './data/new-account.ts';
import {noAccountsScenario} from './data/no-accounts.ts';
import {partlyFailedScenario} from './data/partly-failed.ts';
import {rightToLeftScenario} from './data/right-to-left.ts';
import {sameBankTwiceScenario} from './data/same-bank-twice.ts';
import {vanishedAccountScenario} from './data/vanished-account.ts';
import {expiredScenario} from './later-life/expired.ts';
import {expires1Scenario} from './later-life/expires-1.ts';
import {expires14Scenario} from './later-life/expires-14.ts';
import {expires7Scenario} from './later-life/expires-7.ts';
import {importingScenario} from './later-life/importing.ts';
import {revokedScenario} from './later-life/revoked.ts';
import {suspendedScenario} from './later-life/suspended.ts';
import {bankNotSupportedScenario} from './login/bank-not-supported.ts';
import {duplicateLoginScenario} from './login/duplicate-login.ts';
import {lockedScenario} from './login/locked.ts';
import {lockedForGoodScenario} from './login/locked-for-good.ts';
import {loggedInElsewhereScenario} from './login/logged-in-elsewhere.ts';
import {noTanScenario} from './login/no-tan.ts';
import {passwordAtBankScenario} from './login/password-at-bank.ts';
import {termsAtBankScenario} from './login/terms-at-bank.ts';
import {wrongFieldScenario} from './login/wrong-field.ts';
import {wrongPinScenario} from './login/wrong-pin.ts';
import {confinedScenario} from './organisation/confined.ts';
import {defaultScenario} from './organisation/default.ts';
import {emptyScenario} from './organisation/empty.ts';
import {hiddenScenario} from './organisation/hidden.ts';
import {largeScenario} from './organisation/large.ts';
import {largeSyncScenario} from './organisation/large-sync.ts';
import {largeTreeScenario} from './organisation/large-tree.ts';
import {noSubscriptionScenario} from './organisation/no-subscription.ts';
import {readOnlyScenario} from './organisation/read-only.ts';
import {redirectGrantedScenario} from './redirect/redirect-granted.ts';
import {redirectCancelledScenario} from './redirect/redirect-cancelled.ts';
import {redirectNeverScenario} from './redirect/redirect-never.ts';
import {redirectOtherTabScenario} from './redirect/redirect-other-tab.ts';
import {redirectTwiceScenario} from './redirect/redirect-twice.ts';
import {approvalDeclinedScenario} from './tan/approval-declined.ts';
import {approvalGrantedScenario} from './tan/approval-granted.ts';
import {approvalNeverScenario} from './tan/approval-never.ts';
import {deviceCodeScenario} from './tan/device-code.ts';
import {expiredTanScenario} from './tan/expired-tan.ts';
import {flickerScenario} from './tan/flicker.ts';
import {photoScenario} from './tan/photo.ts';
import {qrScenario} from './tan/qr.ts';
import {severalMethodsScenario} from './tan/several-methods.ts';
import {singleMethodScenario} from './tan/single-method.ts';
import {twoChallengesScenario} from './tan/two-challenges.ts';
import {unsupportedMethodScenario} from './tan/unsupported-method.ts';
import {wrongTanScenario} from './tan/wrong-tan.ts';

/** Every situation that can be called up by name, in the order in which they are shown. */
export const scenarios: readonly Scenario[] = [
  defaultScenario,
  emptyScenario,
  largeScenario,
  largeSyncScenario,
  largeTreeScenario,
  readOnlyScenario,
  hiddenScenario,
  noSubscriptionScenario,
  confinedScenario,
  noTanScenario,
  wrongPinScenario,
  wrongFieldScenario,
  lockedScenario,
  lockedForGoodScenario,
  loggedInElsewhereScenario,
  termsAtBankScenario,
  passwordAtBankScenario,
  bankNotSupportedScenario,
  duplicateLoginScenario,
  severalMethodsScenario,
  singleMethodScenario,
  wrongTanScenario,
  expiredTanScenario,
  twoChallengesScenario,
  deviceCodeScenario,
  photoScenario,
  qrScenario,
  flickerScenario,
  approvalGrantedScenario,
  approvalDeclinedScenario,
  approvalNeverScenario,
  unsupportedMethodScenario,
  redirectGrantedScenario,
  redirectCancelledScenario,
  redirectNeverScenario,
  redirectOtherTabScenario,
  redirectTwiceScenario,
  bankDownScenario,
  maintenanceScenario,
  technicalErrorScenario,
  connectionLostScenario,
  slowBankScenario,
  rateLimitedScenario,
  partlyFailedScenario,
  noAccountsScenario,
  hundredAccountsScenario,
  sameBankTwiceScenario,
  balancesMissingScenario,
  manyCurrenciesScenario,
  rightToLeftScenario,
  hostileNamesScenario,
  vanishedAccountScenario,
  newAccountScenario,
  changedAccountsScenario,
  expires14Scenario,
  expires7Scenario,
  expires1Scenario,
  expiredScenario,
  revokedScenario,
  suspendedScenario,
  importingScenario,
];

/** Ids of a text such as `bank-down+hundred-accounts`, each once. A `+` in a query arrives as a space. */
export const scenarioIds = (text: string): readonly string[] => [
  ...new Set(text.split(/[+ ,]/).filter(id => id !== '')),
];

const byId = (id: string): Scenario => {
  const found = scenarios.find(scenario => scenario.id === id);
  if (found) return found;
  throw new ScenarioError(`no scenario ${JSON.stringify(id)}; there are ${scenarios.map(({id}) => id).join(', ')}`);
};

/**
 * A scenario by its id, or several at once: `bank-down+hundred-accounts`. Throws a {@link ScenarioError} (a `RangeError`) on an
 * unknown one, and names those that there are; and where two contradict.
 */
export const findScenario = (id: string): Scenario => {
  const [first = id, ...more] = scenarioIds(id);
  return composeScenarios([byId(first), ...more.map(byId)]);
};
