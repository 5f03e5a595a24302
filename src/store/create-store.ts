/** A pure description of behaviour: no time, no network, no DOM. */
export interface Machine<S, E, F extends Effect> {
  readonly initial: S;
  /** The next state and what to start. An event that does not fit leaves the state as it is. */
  readonly transition: (state: S, event: E) => Step<S, F>;
  /** Which scopes are in force in a state. An effect whose scope is not among them is aborted. */
  readonly scopes: (state: S) => readonly string[];
}

/** Something to do, as data. */
export interface Effect {
  readonly kind: string;
  /** Lives as long as the state lists this scope; a newer effect of the same scope and kind replaces an older one. */
  readonly scope: string;
}

export type Step<S, F> = readonly [state: S, ...effects: readonly F[]];

/** What an effect may use while it runs. */
export interface EffectContext<E> {
  /** Reports what happened; does nothing once the effect was aborted, so a late answer changes nothing. */
  readonly send: (event: E) => void;
  readonly signal: AbortSignal;
}

export interface Store<S, E> {
  readonly state: S;
  send(event: E): void;
  /** Calls back after every change of the state. The function that comes back ends it. */
  subscribe(listener: (state: S) => void): () => void;
  /** Aborts whatever runs. Nothing changes any more. */
  dispose(): void;
}

/** Runs a machine: keeps its state, starts its effects, and aborts them when their scope is left. */
export const createStore = <S, E, F extends Effect>(
  machine: Machine<S, E, F>,
  run: (effect: F, context: EffectContext<E>) => void | Promise<void>,
): Store<S, E> => {
  let state = machine.initial;
  let disposed = false;
  let busy = false;
  const queue: E[] = [];
  const listeners = new Set<(state: S) => void>();
  const running = new Map<string, {readonly scope: string; readonly controller: AbortController}>();

  const abort = (key: string): void => {
    running.get(key)?.controller.abort();
    running.delete(key);
  };

  const start = (effect: F): void => {
    const key = `${effect.scope} ${effect.kind}`;
    abort(key);
    const controller = new AbortController();
    running.set(key, {scope: effect.scope, controller});
    const context: EffectContext<E> = {
      signal: controller.signal,
      send: event => {
        if (!controller.signal.aborted) send(event);
      },
    };
    const done = (): void => {
      if (running.get(key)?.controller === controller) running.delete(key);
    };
    // Inside an executor the effect starts at once, and one that throws becomes a rejection.
    new Promise<void>(resolve => resolve(run(effect, context))).then(done, done);
  };

  const step = (event: E): void => {
    if (disposed) return;
    const [next, ...effects] = machine.transition(state, event);
    const changed = next !== state;
    state = next;
    if (changed) {
      const scopes = new Set(machine.scopes(state));
      for (const [key, {scope}] of running) if (!scopes.has(scope)) abort(key);
    }
    for (const effect of effects) if (!disposed) start(effect);
    if (changed) for (const listener of [...listeners]) listener(state);
  };

  const send = (event: E): void => {
    queue.push(event);
    if (busy) return;
    busy = true;
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) step(next);
    } finally {
      busy = false;
    }
  };

  return {
    get state() {
      return state;
    },
    send,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      disposed = true;
      for (const key of [...running.keys()]) abort(key);
      listeners.clear();
    },
  };
};
