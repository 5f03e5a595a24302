import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {words} from '../support/pages/words.ts';
import {nextTask, until} from '../support/until.ts';
import {WizardDriver} from '../support/wizard-driver.ts';
import type {Subject, WizardState} from './wizard-states.ts';
import {bring, code, pin} from './wizard-states.ts';

const {wizard: say, wizardDetails: more, common} = words.en;
const minute = 60_000;
const writes = new Set(['startFlow', 'submitStep', 'linkAccount', 'unlinkAccount', 'renameBankSync', 'removeBankSync']);

/** What happens to a wizard, whatever its state. */
export interface LifecycleFault {
  readonly id: string;
  readonly name: string;
  /** Why it makes no sense in this state; undefined where it does. */
  readonly excluded?: (state: WizardState) => string | undefined;
  /** Makes it happen, and asks whether what is promised holds. */
  readonly happen: (subject: Subject, state: WizardState) => Promise<void>;
}

/** What a wizard has sent until now. */
interface Mark {
  readonly calls: number;
}

const markOf = ({wizard}: Subject): Mark => ({calls: wizard.calls.length});
const since = ({wizard}: Subject, {calls}: Mark): readonly string[] =>
  wizard.calls.slice(calls).map(({operation}) => operation);
const writesSince = (subject: Subject, mark: Mark): readonly string[] =>
  since(subject, mark).filter(operation => writes.has(operation));

const fieldsOf = (wizard: WizardDriver): readonly HTMLInputElement[] =>
  (wizard.all('input') as HTMLInputElement[]).filter(({type}) => type !== 'checkbox' && type !== 'radio');
const secretsIn = (wizard: WizardDriver): readonly string[] =>
  fieldsOf(wizard)
    .map(({value}) => value)
    .filter(value => value === pin || value === code);
const noSecret = ({wizard}: Subject): void => {
  expect(secretsIn(wizard), 'secrets in fields').to.deep.equal([]);
};
const noWrite = (subject: Subject, mark: Mark): void => {
  expect(writesSince(subject, mark), 'writes').to.deep.equal([]);
};

/** In the middle of typing, which is when it matters. */
const fillIn = async (subject: Subject, state: WizardState): Promise<void> => {
  if (state.ready) await state.ready(subject);
};

const typed = ({wizard}: Subject): readonly string[] => fieldsOf(wizard).map(({value}) => value);

const takeOut = async ({wizard}: Subject): Promise<void> => {
  wizard.element.remove();
  await wizard.settle('other');
};

const putBack = async ({wizard}: Subject): Promise<void> => {
  document.body.append(wizard.element);
  await wizard.settle('other');
};

/** What is on its way arrives, and the wizard stands where the server says. */
const atTruth = async ({wizard, gate}: Subject, {truth}: WizardState): Promise<void> => {
  gate.release();
  await wizard.at(truth);
};

const showPage = (visible: boolean): void => {
  if (visible) Reflect.deleteProperty(document, 'visibilityState');
  else Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Another element before the same world; what it shows is looked at, but nobody asks it for invariants. */
const another = async ({wizard}: Subject, properties: object = {}): Promise<WizardDriver> => {
  const element = document.createElement('bank-sync-wizard');
  const {client} = wizard;
  Object.assign(element, {client, clock: client.clock, timeZone: 'UTC', navigate: () => undefined, ...properties});
  const driver = new WizardDriver({element, client});
  document.body.append(element);
  await driver.settle();
  return driver;
};

const lockOf = ({wizard}: Subject, {properties}: WizardState): string =>
  properties?.syncId === undefined
    ? `bank-run ${String(wizard.inputs('startFlow').at(-1)?.['runKey'])}`
    : `bank-sync ${properties.syncId}`;

/** A tab that holds the lock until it is told to let go. */
const otherTab = async (name: string): Promise<() => Promise<void>> => {
  let letGo: () => void = () => undefined;
  const over = new Promise<void>(resolve => (letGo = resolve));
  let given: Promise<unknown> = Promise.resolve();
  await new Promise<void>(resolve => {
    given = navigator.locks.request(name, () => {
      resolve();
      return over;
    });
  });
  return async () => {
    letGo();
    await given;
  };
};

const waitsForNothing = ({ready}: WizardState): string | undefined => (ready ? undefined : 'nothing to press');

export const faults: readonly LifecycleFault[] = [
  {
    id: 'L01',
    name: 'three clicks at once',
    excluded: waitsForNothing,
    happen: async (subject, {ready, sends}) => {
      const control = await ready?.(subject);
      const mark = markOf(subject);
      if (sends) subject.gate.hold(sends);
      for (let times = 0; times < 3; times += 1) control?.click();
      if (sends) await subject.wizard.settle();
      control?.click();
      await subject.wizard.settle();
      expect(writesSince(subject, mark), 'writes').to.deep.equal(sends ? [sends] : []);
      expect(subject.gone.length, 'ways to the bank').to.be.at.most(1);
    },
  },
  {
    id: 'L02',
    name: 'Enter is held, and a click comes after it',
    excluded: waitsForNothing,
    happen: async (subject, {ready, sends}) => {
      const control = await ready?.(subject);
      const mark = markOf(subject);
      if (sends) subject.gate.hold(sends);
      await executeServerCommand('test:hold', {key: 'Enter', times: 4});
      // After the page has gone to the bank, a click would be a further wish.
      if (subject.gone.length === 0) control?.click();
      await subject.wizard.settle();
      expect(writesSince(subject, mark).length, 'writes').to.be.at.most(1);
      if (sends) expect(writesSince(subject, mark), 'writes').to.deep.equal([sends]);
      expect(subject.gone.length, 'ways to the bank').to.be.at.most(1);
    },
  },
  {
    id: 'L03',
    name: 'removed',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard, gate} = subject;
      const mark = markOf(subject);
      await takeOut(subject);
      const going = wizard.calls.filter(({answer}) => !answer);
      expect(
        going.every(({signal}) => signal?.aborted),
        'aborted',
      ).to.equal(true);
      noSecret(subject);
      gate.release();
      await wizard.client.clock.advance(10 * minute);
      await wizard.settle('other');
      expect(since(subject, mark), 'requests').to.deep.equal([]);
      expect(wizard.client.clock.pending, 'timers').to.equal(0);
    },
  },
  {
    id: 'L04',
    name: 'removed and put back',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const mark = markOf(subject);
      const outcomes = subject.wizard.outcomes.length;
      await takeOut(subject);
      subject.gate.release();
      await putBack(subject);
      await atTruth(subject, state);
      expect(since(subject, mark), 'requests').to.deep.equal(state.runs ? ['getFlow'] : []);
      noSecret(subject);
      expect(subject.wizard.outcomes.length, 'told again').to.equal(outcomes);
    },
  },
  {
    id: 'L05',
    name: 'moved in the same turn',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const mark = markOf(subject);
      const before = [wizard.heading, typed(subject), wizard.focused?.id] as const;
      const place = document.createElement('section');
      document.body.append(place);
      place.append(wizard.element);
      await wizard.settle('other');
      expect([wizard.heading, typed(subject), wizard.focused?.id]).to.deep.equal(before);
      expect(since(subject, mark), 'requests').to.deep.equal([]);
      expect(
        wizard.calls.some(({signal, answer}) => !answer && signal?.aborted),
        'aborted',
      ).to.equal(false);
    },
  },
  {
    id: 'L06',
    name: 'another client',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard, gate} = subject;
      const mark = markOf(subject);
      const other = createSimulatedClient({scenario: 'default', clock: wizard.client.clock});
      wizard.element.client = other;
      await wizard.element.updateComplete;
      noSecret(subject);
      const fresh = state.properties?.syncId === undefined ? say.name.heading : 'Renew “Fund B”';
      await wizard.at(fresh);
      gate.release();
      await wizard.settle('other');
      expect(wizard.heading).to.equal(fresh);
      expect(since(subject, mark), 'requests to the first client').to.deep.equal([]);
      expect(Object.keys(other.world.state.flows), 'runs at the second').to.deep.equal([]);
      if (!state.over) expect(wizard.outcomes, 'told').to.deep.equal([]);
    },
  },
  {
    id: 'L07',
    name: 'no client for a while',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const {client} = wizard.element;
      const mark = markOf(subject);
      wizard.element.client = undefined;
      await wizard.settle('other');
      expect(wizard.text).to.contain(common.notConnected.title);
      noSecret(subject);
      noWrite(subject, mark);
      wizard.element.client = client;
      await wizard.settle('other');
      await atTruth(subject, state);
      expect(since(subject, mark), 'requests').to.deep.equal(state.runs ? ['getFlow'] : []);
    },
  },
  {
    id: 'L08',
    name: 'language, theme and direction change',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const mark = markOf(subject);
      const before = [typed(subject), wizard.focused?.id, wizard.heading] as const;
      const english = wizard.text;
      document.documentElement.lang = 'de';
      document.documentElement.dir = 'rtl';
      document.body.style.setProperty('--bank-color-background', '#101418');
      await until(
        () => wizard.text !== english,
        () => `German in: ${wizard.text}`,
      );
      await wizard.settle('other');
      expect([typed(subject), wizard.focused?.id]).to.deep.equal(before.slice(0, 2));
      document.documentElement.lang = 'en';
      document.documentElement.removeAttribute('dir');
      document.body.removeAttribute('style');
      await wizard.at(before[2]);
      expect(typed(subject)).to.deep.equal(before[0]);
      expect(since(subject, mark), 'requests').to.deep.equal([]);
    },
  },
  {
    id: 'L09',
    name: 'another tab is at the same run or sync',
    excluded: ({runs, properties}) =>
      runs || properties?.syncId !== undefined ? undefined : 'there is nothing yet, or no more, that two could drive',
    happen: async (subject, state) => {
      const {wizard} = subject;
      await takeOut(subject);
      subject.gate.release();
      const letGo = await otherTab(lockOf(subject, state));
      try {
        const mark = markOf(subject);
        await putBack(subject);
        await wizard.at(more.follows.heading);
        const read = since(subject, mark).length;
        await wizard.advance(10 * minute);
        noWrite(subject, mark);
        expect(since(subject, mark).length, 'requests while it follows').to.equal(read);
        expect(wizard.hasButton(common.close)).to.equal(true);
      } finally {
        await letGo();
      }
      const mark = markOf(subject);
      await until(() => wizard.heading !== more.follows.heading && wizard.heading, 'that it takes over');
      await wizard.settle('other');
      noWrite(subject, mark);
      expect(since(subject, mark).slice(0, 1), 'first request').to.deep.equal(state.runs ? ['getFlow'] : []);
    },
  },
  {
    id: 'L10',
    name: 'a second one on the page',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const before = [wizard.heading, typed(subject)] as const;
      const mark = markOf(subject);
      sessionStorage.clear();
      const other = await another(subject, {...state.properties});
      const ids = (element: Element): string[] => [...element.querySelectorAll('[id]')].map(({id}) => id);
      expect(ids(wizard.element).filter(id => ids(other.element).includes(id))).to.deep.equal([]);
      other.element.remove();
      await wizard.settle('other');
      expect([wizard.heading, typed(subject)]).to.deep.equal(before);
      noWrite(subject, mark);
    },
  },
  {
    id: 'L11',
    name: 'Back in the browser',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const mark = markOf(subject);
      const before = [wizard.heading, typed(subject)] as const;
      const {length} = history;
      history.pushState({host: 1}, '');
      const arrived = new Promise(resolve => window.addEventListener('popstate', resolve, {once: true}));
      history.back();
      await arrived;
      await wizard.settle('other');
      expect([wizard.heading, typed(subject)]).to.deep.equal(before);
      expect(since(subject, mark), 'requests').to.deep.equal([]);
      expect(history.length - length, 'entries of the wizard').to.be.at.most(1);
    },
  },
  {
    id: 'L12',
    name: 'rested in the back/forward cache',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const mark = markOf(subject);
      window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
      noSecret(subject);
      window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await wizard.settle('other');
      noWrite(subject, mark);
      const reads = since(subject, mark).length;
      expect(reads, 'reads').to.be.at.most(state.runs ? 1 : 0);
      if (state.runs && !state.busy) expect(reads, 'reads').to.equal(1);
      if (!state.over && state.runs) await atTruth(subject, state);
      noSecret(subject);
    },
  },
  {
    id: 'L13',
    name: 'the page is loaded again',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const key = sessionStorage.getItem('bank-integrations-run');
      expect(key !== null, 'only a run that has left for the bank leaves its key').to.equal(
        state.name === 'redirected',
      );
      const {wizard} = subject;
      const runs = JSON.stringify(wizard.client.world.state.flows);
      await takeOut(subject);
      const anew = await another(subject, {...state.properties});
      await anew.at(key === null ? (state.properties ? state.truth : say.name.heading) : state.truth);
      expect(JSON.stringify(wizard.client.world.state.flows) === runs, 'the server has the runs that it had').to.equal(
        true,
      );
      expect(secretsIn(anew)).to.deep.equal([]);
    },
  },
  {
    id: 'L14',
    name: 'hidden and asleep for eight hours',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const mark = markOf(subject);
      let woken = mark;
      try {
        showPage(false);
        await wizard.advance(8 * 60 * minute);
        noWrite(subject, mark);
        if (!state.busy) expect(since(subject, mark), 'requests while hidden').to.deep.equal([]);
        noSecret(subject);
      } finally {
        woken = markOf(subject);
        showPage(true);
      }
      await wizard.settle('other');
      expect(since(subject, woken).length, 'requests on waking').to.be.at.most(1);
      if (state.runs && !state.busy && state.name !== 'unknown')
        expect(since(subject, woken), 'requests on waking').to.deep.equal(['getFlow']);
      noWrite(subject, mark);
      if (!state.over && wizard.outcomes.length > 0)
        expect(
          wizard.calls.some(({operation}) => operation === 'getFlow'),
          'told without asking',
        ).to.equal(true);
    },
  },
  {
    id: 'L15',
    name: 'the server ends the run meanwhile',
    excluded: ({runs, busy, name}) =>
      !runs
        ? 'no run at the server'
        : busy
          ? 'the answer on its way says so itself: the fault matrix'
          : name === 'importing'
            ? 'access is granted: the import cannot be taken back'
            : undefined,
    happen: async (subject, state) => {
      const control = await state.ready?.(subject);
      const {wizard} = subject;
      const runKey = String(wizard.inputs('startFlow').at(-1)?.['runKey']);
      const lives = (await wizard.client.getFlow({runKey})).step !== 'done';
      await wizard.client.cancelFlow({runKey});
      const mark = markOf(subject);
      if (state.name === 'unknown') await wizard.press(say.checkAgain);
      else if (state.sends) control?.click();
      else await wizard.advance(minute);
      await wizard.settle();
      noSecret(subject);
      expect(writesSince(subject, mark).length, 'writes').to.equal(state.sends ? 1 : 0);
      if (!lives || state.name === 'unknown') return;
      await until(
        () => wizard.outcomes.length === 1,
        () => `the end in: ${wizard.text}`,
      );
      await wizard.settle('other');
      expect(wizard.outcomes).to.deep.equal(['bank-sync-failed']);
      expect(wizard.hasButton(say.restart) || wizard.hasButton(say.otherBank), wizard.text).to.equal(true);
    },
  },
  {
    id: 'L16',
    name: 'nobody at the device for five minutes',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const mark = markOf(subject);
      await wizard.advance(4 * minute - 1000);
      expect(wizard.text).not.to.contain(more.idle.warning.title);
      await wizard.advance(1001);
      expect(wizard.text.includes(more.idle.warning.title), 'warned').to.equal(state.secret !== undefined);
      await wizard.advance(minute);
      if (state.secret === 'login') expect(wizard.text).to.contain(more.idle.cleared.title);
      if (!state.busy) noWrite(subject, mark);
      noSecret(subject);
    },
  },
  {
    id: 'L17',
    name: 'the window of the bank is blocked, or closed early',
    excluded: ({name}) => (name === 'go-to-bank' ? undefined : 'no window is opened from here'),
    happen: async (subject, {ready}) => {
      const {wizard} = subject;
      const {open} = window;
      const shown = {closed: false, opener: null, location: {replace: () => undefined}, close: () => undefined};
      try {
        wizard.element.redirectMode = 'popup';
        window.open = () => null;
        (await ready?.(subject))?.click();
        await wizard.at(more.redirected.heading('Nordbank'));
        expect(wizard.text).to.contain(more.redirected.blocked.title);
        expect(wizard.find('a.button')?.getAttribute('rel')).to.equal('noopener noreferrer');
        expect(wizard.hasButton(more.redirected.check)).to.equal(true);
        window.open = () => shown as unknown as Window;
        wizard.find('a.button')?.addEventListener('click', event => event.preventDefault());
        const again = wizard.button(more.redirected.again);
        again?.click();
        await wizard.settle();
        shown.closed = true;
        const mark = markOf(subject);
        window.dispatchEvent(new Event('focus'));
        await wizard.settle('other');
        noWrite(subject, mark);
        expect(wizard.heading).to.equal(more.redirected.heading('Nordbank'));
        expect(wizard.outcomes).to.deep.equal([]);
      } finally {
        window.open = open;
      }
    },
  },
  {
    id: 'L18',
    name: 'the return comes to another tab',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const before = [wizard.heading, typed(subject)] as const;
      const mark = markOf(subject);
      sessionStorage.clear();
      const here = location.href;
      history.replaceState(null, '', '?bank-return=1&state=forged&code=1');
      try {
        const other = await another(subject);
        await other.at(more.returned.heading);
        expect(location.search).not.to.contain('bank-return');
        other.element.remove();
      } finally {
        history.replaceState(null, '', here);
      }
      await wizard.settle('other');
      expect([wizard.heading, typed(subject)]).to.deep.equal(before);
      noWrite(subject, mark);
    },
  },
  {
    id: 'L19',
    name: 'forged, replayed, foreign returns',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const before = [wizard.heading, typed(subject)] as const;
      const mark = markOf(subject);
      const data = {type: 'bank-return', state: 'forged', runKey: 'x', status: 'done'};
      window.dispatchEvent(new MessageEvent('message', {data, origin: 'https://evil.example'}));
      window.dispatchEvent(new StorageEvent('storage', {key: 'bank-integrations-run', newValue: 'forged'}));
      window.dispatchEvent(new HashChangeEvent('hashchange', {newURL: `${location.href}#bank-return=1`}));
      const channel = new BroadcastChannel('bank-integrations');
      channel.postMessage({from: 'x', change: {topic: 'flow', runKey: 'x', step: 'done'}});
      channel.close();
      await wizard.settle('other');
      expect(since(subject, mark), 'requests').to.deep.equal([]);
      expect([wizard.heading, typed(subject)]).to.deep.equal(before);
      if (!state.runs) return;
      // The host hands an address over that somebody else has made: it makes the wizard look, and nothing else.
      for (const url of ['https://evil.example/?state=1&code=2', 'rubbish', location.href])
        await wizard.element.resume(url); // oxlint-disable-line no-await-in-loop
      await wizard.settle('other');
      noWrite(subject, mark);
      subject.gate.release();
      await wizard.settle('other');
      expect(wizard.outcomes.filter(type => type !== 'bank-sync-created')).to.deep.equal([]);
    },
  },
  {
    id: 'L20',
    name: 'the host’s own session ends',
    excluded: ({sends, polls}) => (sends || polls ? undefined : 'no further request comes from here'),
    happen: async (subject, state) => {
      const {wizard, gate} = subject;
      const control = await state.ready?.(subject);
      const failures: unknown[] = [];
      wizard.element.addEventListener('bank-failure', ({detail}) => failures.push(detail.code));
      const mark = markOf(subject);
      for (const operation of ['startFlow', 'submitStep', 'getFlow'] as const) gate.refuse(operation, 'signed-out');
      if (state.sends) control?.click();
      else await wizard.advance(minute);
      await wizard.settle();
      noSecret(subject);
      expect(failures).to.deep.equal(['signed-out']);
      expect(writesSince(subject, mark).length, 'writes').to.be.at.most(1);
      gate.allow();
      const again = markOf(subject);
      const {client} = wizard.element;
      wizard.element.client = client && {...client};
      await wizard.settle('other');
      noWrite(subject, again);
      noSecret(subject);
      if (state.name === 'importing') await wizard.at('Operations North is connected');
      else if (state.runs) await atTruth(subject, state);
      expect(wizard.outcomes).to.deep.equal(state.name === 'importing' ? ['bank-sync-created'] : []);
    },
  },
  {
    id: 'L21',
    name: 'the permission is lost',
    excluded: ({sends, polls}) => (sends || polls ? undefined : 'no further request comes from here'),
    happen: async (subject, state) => {
      const {wizard, gate} = subject;
      const control = await state.ready?.(subject);
      for (const operation of ['startFlow', 'submitStep', 'getFlow'] as const) gate.refuse(operation, 'forbidden');
      const mark = markOf(subject);
      if (state.sends) control?.click();
      else await wizard.advance(minute);
      await wizard.settle();
      noSecret(subject);
      const sent = writesSince(subject, mark).length;
      expect(sent, 'writes').to.equal(state.sends ? 1 : 0);
      const {title} = words.en.failures['forbidden'] ?? {title: '?'};
      await until(
        () => wizard.text.includes(title),
        () => `«${title}» in: ${wizard.text}`,
      );
      const told = markOf(subject);
      await wizard.advance(10 * minute);
      noWrite(subject, told);
    },
  },
  {
    id: 'L22',
    name: 'no locks, no channel, no randomUUID, no storage',
    excluded: waitsForNothing,
    happen: async (_, state) => {
      // Reached anew, without them from the start.
      document.body.replaceChildren();
      const locks = {value: undefined, configurable: true};
      const {BroadcastChannel: channel} = globalThis;
      Object.defineProperty(navigator, 'locks', locks);
      Object.defineProperty(crypto, 'randomUUID', locks);
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
      const forbidden = (): never => {
        throw new DOMException('forbidden', 'SecurityError');
      };
      const storage = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
      try {
        Object.defineProperty(globalThis, 'sessionStorage', {
          configurable: true,
          value: {length: 0, getItem: forbidden, setItem: forbidden, removeItem: forbidden},
        });
        const subject = await bring(state);
        const control = await state.ready?.(subject);
        const mark = markOf(subject);
        control?.click();
        control?.click();
        await subject.wizard.settle();
        expect(writesSince(subject, mark), 'writes').to.deep.equal(state.sends ? [state.sends] : []);
        await takeOut(subject);
      } finally {
        Reflect.deleteProperty(navigator, 'locks');
        Reflect.deleteProperty(crypto, 'randomUUID');
        globalThis.BroadcastChannel = channel;
        if (storage) Object.defineProperty(globalThis, 'sessionStorage', storage);
      }
    },
  },
  {
    id: 'L23',
    name: 'cloned, and another one upgraded late',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const before = [wizard.heading, typed(subject)] as const;
      const mark = markOf(subject);
      sessionStorage.clear();
      const {client} = wizard;
      const clone = wizard.element.cloneNode(true) as typeof wizard.element;
      // Made where nobody knows the tag: it becomes a wizard as it comes into the page.
      const late = document.implementation.createHTMLDocument().createElement('bank-sync-wizard');
      for (const element of [clone, late]) {
        Object.assign(element, {client, clock: client.clock, timeZone: 'UTC'});
        if (element === late) Object.assign(element, state.properties);
        document.body.append(element);
        const driver = new WizardDriver({element, client});
        await driver.settle(); // oxlint-disable-line no-await-in-loop
        expect(secretsIn(driver), 'secrets in the copy').to.deep.equal([]);
        const follows = element === late && state.properties !== undefined;
        await driver.at(follows ? more.follows.heading : say.name.heading); // oxlint-disable-line no-await-in-loop
        element.remove();
        await driver.settle(); // oxlint-disable-line no-await-in-loop
      }
      expect([wizard.heading, typed(subject)]).to.deep.equal(before);
      noWrite(subject, mark);
    },
  },
  {
    id: 'L24',
    name: 'filled in by others: IME, autofill, paste',
    excluded: ({name, secret}) =>
      secret || name === 'naming' || name === 'choosing-bank' ? undefined : 'nothing to type',
    happen: async (subject, {name, secret, ready}) => {
      const {wizard} = subject;
      const mark = markOf(subject);
      const strange = '\u00a0\u202a１2 3\u200b４5６\u202c ';
      if (secret === 'code') await wizard.type('#code', strange);
      else if (secret === 'login') await wizard.fillLogin('windpark', ` ${pin}\u00a0 `);
      else if (name === 'naming') await wizard.type('#name', ' Operations North\u00a0');
      else await wizard.search('  NORDBANK\u00a0');
      // A key of an input method ends nothing but its own word.
      const field = wizard.focused;
      const key = {key: 'Enter', isComposing: true, keyCode: 229, bubbles: true, composed: true, cancelable: true};
      field?.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true, composed: true}));
      field?.dispatchEvent(new KeyboardEvent('keydown', key));
      field?.dispatchEvent(new KeyboardEvent('keyup', key));
      field?.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true, composed: true}));
      await wizard.settle('other');
      noWrite(subject, mark);
      if (secret) {
        await wizard.press(secret === 'code' ? say.next : say.login.submit);
        const {answer} = wizard.inputs('submitStep').at(-1) as {readonly answer: Record<string, unknown>};
        const sent = secret === 'code' ? answer['code'] : Object.values(answer['values'] as object).at(-1);
        expect(sent).to.equal(secret === 'code' ? '123456' : ` ${pin}\u00a0 `);
      } else if (name === 'naming') {
        await wizard.press(say.next);
        expect(wizard.heading).to.equal(say.bank.heading);
      } else {
        expect(
          wizard.optionNames.some(option => option.includes('Nordbank')),
          wizard.text,
        ).to.equal(true);
        (await ready?.(subject))?.click();
        await wizard.settle();
        expect(wizard.inputs('startFlow').at(-1)?.['name']).to.equal('Operations North');
      }
    },
  },
  {
    id: 'L25',
    name: 'a crash while it draws',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const sibling = await another(
        {...subject, wizard},
        {client: createSimulatedClient({clock: wizard.client.clock})},
      );
      const mark = markOf(subject);
      const failures: string[] = [];
      wizard.element.addEventListener('bank-failure', ({detail}) =>
        failures.push(`${detail.operation} ${detail.code}`),
      );
      const crash = {
        configurable: true,
        get: (): never => {
          throw new RangeError('of a host');
        },
      };
      Object.defineProperty(wizard.element, 'client', crash);
      wizard.element.requestUpdate();
      const again = await until(
        () => wizard.button(common.tryAgain),
        () => `the fallback in: ${wizard.root.innerHTML}`,
      );
      await wizard.settle('other');
      noSecret(subject);
      noWrite(subject, mark);
      expect(failures).to.deep.equal(['render unknown']);
      expect(sibling.find('#heading') !== null, 'the sibling').to.equal(true);
      Reflect.deleteProperty(wizard.element, 'client');
      again.focus();
      again.click();
      await wizard.settle('other');
      await atTruth(subject, state);
      noWrite(subject, mark);
      expect(wizard.focused?.id).to.equal('heading');
      sibling.element.remove();
    },
  },
  {
    id: 'L26',
    name: 'the host calls everything at the wrong time',
    happen: async (subject, state) => {
      await fillIn(subject, state);
      const {wizard} = subject;
      const mark = markOf(subject);
      const listener = (): void => undefined;
      for (const type of ['bank-sync-created', 'bank-before-close', 'bank-failure']) {
        wizard.element.addEventListener(type, listener);
        wizard.element.removeEventListener(type, listener);
      }
      expect(await wizard.element.resume()).to.be.a('boolean');
      wizard.element.requestClose();
      wizard.element.requestClose();
      wizard.element.requestUpdate();
      wizard.element.focus();
      expect(await wizard.element.resume({toString: 5})).to.be.a('boolean');
      await nextTask();
      noWrite(subject, mark);
      await takeOut(subject);
      wizard.element.requestClose();
      expect(await wizard.element.resume('https://evil.example')).to.equal(false);
      await wizard.settle('other');
      noWrite(subject, mark);
      noSecret(subject);
      expect(wizard.outcomes.length, 'told once').to.be.at.most(1);
    },
  },
];
