import {expect} from '@open-wc/testing';
import {until, untilNobodyLeads} from '../support/until.ts';
import type {LifecycleFault} from './faults-support.ts';
import {
  another,
  atTruth,
  fillIn,
  markOf,
  minute,
  more,
  noSecret,
  noWrite,
  say,
  secretsIn,
  showPage,
  since,
  takeOut,
  typed,
  writesSince,
} from './faults-support.ts';

/** What time, history, other tabs and other windows do. */
export const timeAndTabs: readonly LifecycleFault[] = [
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
      const kept = (): boolean => sessionStorage.getItem('bank-integrations-run') !== null;
      expect(kept(), 'while the page is seen, only a run that has left for the bank is kept').to.equal(
        state.name === 'redirected',
      );
      const {wizard} = subject;
      // Where the bank waits for an approval, the server counts how often it is asked.
      const {world} = wizard.client;
      const runs = (): string => JSON.stringify(state.polls ? Object.keys(world.state.flows) : world.state.flows);
      const before = runs();
      window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: false}));
      expect(kept(), 'a run that may live is kept').to.equal(state.runs === true && !state.over);
      await takeOut(subject);
      await untilNobodyLeads();
      const anew = await another(subject, {...state.properties});
      await anew.at(state.runs || state.properties ? state.truth : say.name.heading);
      expect(runs() === before, 'the server has the runs that it had').to.equal(true);
      expect(secretsIn(anew)).to.deep.equal([]);
      if (state.name !== 'redirected') expect(kept(), 'kept while the page is seen').to.equal(false);
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
];
