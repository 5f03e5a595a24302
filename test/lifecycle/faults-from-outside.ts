import {expect} from '@open-wc/testing';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {words} from '../support/pages/words.ts';
import {nextTask, until} from '../support/until.ts';
import {WizardDriver} from '../support/wizard-driver.ts';
import type {LifecycleFault} from './faults-support.ts';
import {
  another,
  atTruth,
  common,
  fillIn,
  markOf,
  minute,
  more,
  noSecret,
  noWrite,
  say,
  secretsIn,
  since,
  takeOut,
  typed,
  waitsForNothing,
  writesSince,
} from './faults-support.ts';
import {bring, pin} from './wizard-states.ts';

/** What comes from servers, hosts, browsers and keyboards. */
export const fromOutside: readonly LifecycleFault[] = [
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
