import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import type {Store} from '../../src/store/create-store.ts';
import {StoreController} from '../../src/controllers/store-controller.ts';
import {nextTask} from '../support/until.ts';

interface Fake extends Store<number, number> {
  readonly key: string;
  disposed: boolean;
}

const made: Fake[] = [];

const makeStore = (key: string): Fake => {
  const listeners = new Set<(state: number) => void>();
  const store: Fake = {
    key,
    state: 0,
    disposed: false,
    send: event => {
      Object.assign(store, {state: event});
      for (const listener of listeners) listener(event);
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      store.disposed = true;
    },
  };
  made.push(store);
  return store;
};

class Keeping extends LitElement {
  key: string | undefined = 'a';
  readonly states: number[] = [];
  updates = 0;
  readonly store = new StoreController<number, number>(this, state => this.states.push(state));

  protected override willUpdate(): void {
    const {key} = this;
    this.store.use([key], () => makeStore(key ?? ''));
  }

  protected override updated(): void {
    this.updates += 1;
  }
}
customElements.define('test-keeping', Keeping);

describe('a store in an element', () => {
  let element: Keeping;
  const keys = (): readonly string[] => made.map(({key, disposed}) => `${key}${disposed ? ' over' : ''}`);
  const turn = async (): Promise<void> => {
    element.requestUpdate();
    await element.updateComplete;
    await nextTask();
  };
  beforeEach(async () => {
    made.length = 0;
    element = document.createElement('test-keeping') as Keeping;
    document.body.append(element);
    await element.updateComplete;
  });
  afterEach(() => element.remove());

  it('is made once for what it depends on', async () => {
    await turn();
    await turn();
    expect(keys()).to.deep.equal(['a']);
  });

  it('draws the element again with every change', async () => {
    const before = element.updates;
    element.store.send(7);
    await element.updateComplete;
    expect([element.store.state, element.states, element.updates - before]).to.deep.equal([7, [7], 1]);
  });

  it('gives way to another one, and hears nothing of the first any more', async () => {
    element.key = 'b';
    await turn();
    expect(keys()).to.deep.equal(['a over', 'b']);
    made[0]?.send(1);
    expect(element.states).to.deep.equal([]);
    element.key = undefined;
    await turn();
    expect([keys(), element.store.state]).to.deep.equal([['a over', 'b over'], undefined]);
    element.store.send(3);
    element.key = 'b';
    await turn();
    expect(keys()).to.deep.equal(['a over', 'b over', 'b']);
  });

  it('stays when the element is moved', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.append(element);
    await nextTask();
    expect(keys()).to.deep.equal(['a']);
    element.store.send(1);
    expect(element.states).to.deep.equal([1]);
    box.remove();
    await nextTask();
    expect(keys()).to.deep.equal(['a over']);
  });

  it('ends when the element is removed, and begins anew when it comes back', async () => {
    element.remove();
    await nextTask();
    expect([keys(), element.store.state]).to.deep.equal([['a over'], undefined]);
    await turn();
    expect(keys(), 'not while it is away').to.deep.equal(['a over']);
    document.body.append(element);
    await turn();
    expect(keys()).to.deep.equal(['a over', 'a']);
  });
});
