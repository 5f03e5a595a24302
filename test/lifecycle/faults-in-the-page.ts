import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {createSimulatedClient} from 'bank-integration-elements/mocks';
import {until} from '../support/until.ts';
import type {LifecycleFault} from './faults-support.ts';
import {
  another,
  atTruth,
  common,
  fillIn,
  lockOf,
  markOf,
  minute,
  more,
  noSecret,
  noWrite,
  otherTab,
  putBack,
  say,
  since,
  takeOut,
  typed,
  waitsForNothing,
  writesSince,
} from './faults-support.ts';

/** What is done in the page: presses, moves, other clients, another language, a second wizard. */
export const pressesAndMoves: readonly LifecycleFault[] = [
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
];
