import {until} from '../support/until.ts';
import {words} from '../support/pages/words.ts';
import type {OpenOptions} from '../support/wizard-driver.ts';
import {openWizard} from '../support/wizard-driver.ts';
import type {WizardDriver} from '../support/wizard-driver.ts';
import {Gate} from './gate.ts';

const {wizard: say, wizardDetails: more, approving} = words.en;

export const pin = 'canary-pin-7261';
export const code = '123456';

/** A wizard in one of its states. */
export interface Subject {
  readonly wizard: WizardDriver;
  readonly gate: Gate;
  /** Addresses to which the page would have gone. */
  readonly gone: string[];
}

/** One of the states of a wizard, and what may be expected of it. Names as in docs/states.md. */
export interface WizardState {
  readonly name: string;
  readonly scenario: string;
  readonly properties?: OpenOptions['properties'];
  reach(subject: Subject): Promise<void>;
  /** Fills the step in, and gives the control that goes on. */
  readonly ready?: (subject: Subject) => Promise<HTMLElement>;
  /** The request that this control makes. */
  readonly sends?: 'startFlow' | 'submitStep';
  readonly secret?: 'login' | 'code';
  /** A request of the user is on its way. */
  readonly busy?: true;
  /** The server may hold a run. */
  readonly runs?: true;
  /** Asks by itself how it stands. */
  readonly polls?: true;
  readonly over?: true;
  /** The heading where the wizard stands after it has read the truth. */
  readonly truth: string;
}

const control = async ({wizard}: Subject, name: string): Promise<HTMLElement> => {
  const found = await until(
    () => wizard.button(name),
    () => `button «${name}» in: ${wizard.text}`,
  );
  found.focus();
  return found;
};

const readyToChoose = async (subject: Subject): Promise<HTMLElement> => {
  await subject.wizard.search('Nordbank');
  await subject.wizard.mark('Nordbank');
  return control(subject, say.next);
};

const readyToAccept = async (subject: Subject): Promise<HTMLElement> => {
  (await subject.wizard.seen('#accept')).click();
  await subject.wizard.settle();
  return control(subject, say.next);
};

const readyToLogIn = async (subject: Subject): Promise<HTMLElement> => {
  await subject.wizard.fillLogin('windpark', pin);
  return control(subject, say.login.submit);
};

const readyToSendCode = async (subject: Subject): Promise<HTMLElement> => {
  await subject.wizard.type('#code', code);
  return control(subject, say.next);
};

const readyToChooseMethod = async (subject: Subject): Promise<HTMLElement> => {
  subject.wizard.all('label.choice input')[0]?.click();
  await subject.wizard.settle();
  return control(subject, say.next);
};

const goOn = async (subject: Subject, ready: (subject: Subject) => Promise<HTMLElement>): Promise<void> => {
  (await ready(subject)).click();
  await subject.wizard.settle();
};

const toMethods = async ({wizard}: Subject): Promise<void> => {
  await wizard.toLogin();
  await wizard.logIn('windpark', pin);
  await wizard.at(say.method.heading);
};

const toCode = async ({wizard}: Subject): Promise<void> => {
  await wizard.toLogin();
  await wizard.logIn('windpark', pin);
  await wizard.seen('#code');
};

const toBank = async ({wizard}: Subject): Promise<void> => {
  await wizard.chooseBank();
  await until(() => wizard.find('#accept') ?? wizard.heading === more.goToBank.heading, 'the flow');
  if (wizard.find('#accept')) await wizard.acceptTerms();
  await wizard.at(more.goToBank.heading);
};

const toImport = async (subject: Subject): Promise<void> => {
  await toCode(subject);
  await subject.wizard.enterCode(code);
  await subject.wizard.at(say.importing.heading);
};

/** The code has been taken, its answer is lost. */
const lose = async (subject: Subject): Promise<void> => {
  await toCode(subject);
  subject.wizard.client.world.faults.next('submitStep', {kind: 'no-answer'});
};

const codeHeading = approving.headings['text-message'];

export const wizardStates: readonly WizardState[] = [
  {
    name: 'naming',
    scenario: 'single-method',
    reach: async () => undefined,
    ready: async subject => {
      await subject.wizard.type('#name', 'Operations North');
      return control(subject, say.next);
    },
    truth: say.name.heading,
  },
  {
    name: 'confirming-renewal',
    scenario: 'default',
    properties: {syncId: 'fund-b', syncName: 'Fund B'},
    reach: async () => undefined,
    ready: subject => control(subject, 'Renew session'),
    sends: 'startFlow',
    truth: 'Renew “Fund B”',
  },
  {
    name: 'choosing-bank',
    scenario: 'single-method',
    reach: ({wizard}) => wizard.nameIt(),
    ready: readyToChoose,
    sends: 'startFlow',
    truth: say.name.heading,
  },
  {
    name: 'starting',
    scenario: 'single-method',
    reach: async ({wizard, gate}) => {
      gate.hold('startFlow');
      await wizard.chooseBank();
    },
    busy: true,
    runs: true,
    truth: say.terms.heading,
  },
  {
    name: 'accept-terms',
    scenario: 'single-method',
    reach: async ({wizard}) => {
      await wizard.chooseBank();
      await wizard.at(say.terms.heading);
    },
    ready: readyToAccept,
    sends: 'submitStep',
    runs: true,
    truth: say.terms.heading,
  },
  {
    name: 'enter-login',
    scenario: 'single-method',
    reach: ({wizard}) => wizard.toLogin(),
    ready: readyToLogIn,
    sends: 'submitStep',
    secret: 'login',
    runs: true,
    truth: say.login.heading,
  },
  {
    name: 'submitting (login)',
    scenario: 'single-method',
    reach: async subject => {
      await subject.wizard.toLogin();
      subject.gate.hold('submitStep');
      await goOn(subject, readyToLogIn);
    },
    busy: true,
    runs: true,
    truth: codeHeading,
  },
  {
    name: 'choose-method',
    scenario: 'several-methods',
    reach: toMethods,
    ready: readyToChooseMethod,
    sends: 'submitStep',
    runs: true,
    truth: say.method.heading,
  },
  {
    name: 'submitting (method)',
    scenario: 'several-methods',
    reach: async subject => {
      await toMethods(subject);
      subject.gate.hold('submitStep');
      await goOn(subject, readyToChooseMethod);
    },
    busy: true,
    runs: true,
    truth: codeHeading,
  },
  {
    name: 'answer-challenge',
    scenario: 'single-method',
    reach: toCode,
    ready: readyToSendCode,
    sends: 'submitStep',
    secret: 'code',
    runs: true,
    truth: codeHeading,
  },
  {
    name: 'submitting (code)',
    scenario: 'single-method',
    reach: async subject => {
      await toCode(subject);
      subject.gate.hold('submitStep');
      await goOn(subject, readyToSendCode);
    },
    busy: true,
    runs: true,
    truth: say.importing.heading,
  },
  {
    name: 'approve-elsewhere',
    scenario: 'approval-never',
    reach: async subject => {
      await toMethods(subject);
      await subject.wizard.chooseMethod('Freigabe');
      await subject.wizard.at(approving.headings['app-approval']);
    },
    ready: subject => control(subject, say.approve.approved),
    sends: 'submitStep',
    runs: true,
    polls: true,
    truth: approving.headings['app-approval'],
  },
  {
    name: 'go-to-bank',
    scenario: 'redirect-never',
    reach: toBank,
    ready: subject => control(subject, more.goToBank.open('Nordbank')),
    runs: true,
    polls: true,
    truth: more.goToBank.heading,
  },
  {
    name: 'redirected',
    scenario: 'redirect-never',
    reach: async subject => {
      await toBank(subject);
      await subject.wizard.press(more.goToBank.open('Nordbank'));
      await subject.wizard.at(more.redirected.heading('Nordbank'));
    },
    runs: true,
    polls: true,
    truth: more.redirected.heading('Nordbank'),
  },
  {
    name: 'importing',
    scenario: 'single-method',
    reach: toImport,
    runs: true,
    polls: true,
    truth: say.importing.heading,
  },
  {
    name: 'resolving',
    scenario: 'single-method',
    reach: async subject => {
      await lose(subject);
      subject.gate.hold('getFlow');
      await goOn(subject, readyToSendCode);
    },
    busy: true,
    runs: true,
    truth: say.importing.heading,
  },
  {
    name: 'unknown',
    scenario: 'single-method',
    reach: async subject => {
      await lose(subject);
      subject.gate.refuse('getFlow', 'unreachable');
      await goOn(subject, readyToSendCode);
      await subject.wizard.at('We could not confirm what happened');
      subject.gate.allow();
    },
    runs: true,
    truth: say.importing.heading,
  },
  {
    name: 'success',
    scenario: 'single-method',
    reach: async subject => {
      await toImport(subject);
      await subject.wizard.advance(10_000);
      await subject.wizard.at('Operations North is connected');
    },
    over: true,
    truth: say.name.heading,
  },
  {
    name: 'failed',
    scenario: 'locked-for-good',
    reach: async ({wizard}) => {
      await wizard.toLogin();
      await wizard.logIn('windpark', pin);
      await until(
        () => wizard.outcomes.includes('bank-sync-failed'),
        () => `the end in: ${wizard.text}`,
      );
      await wizard.settle();
    },
    over: true,
    truth: say.name.heading,
  },
  {
    name: 'cancelled',
    scenario: 'single-method',
    reach: async ({wizard}) => {
      await wizard.toLogin();
      await wizard.press(say.cancel);
      await wizard.press(say.leave.leave);
      await until(() => wizard.outcomes.includes('bank-sync-cancelled'), 'the end');
      await wizard.settle();
    },
    over: true,
    truth: say.name.heading,
  },
];

/** Brings a wizard into a state. */
export const bring = async ({scenario, properties = {}, reach}: WizardState): Promise<Subject> => {
  const gate = new Gate();
  const wizard = await openWizard(scenario, {properties, wrap: gate.wrap});
  const gone: string[] = [];
  wizard.element.navigate = address => void gone.push(address);
  const subject = {wizard, gate, gone};
  await reach(subject);
  await wizard.settle();
  return subject;
};
