/** An answer as bytes. */
export interface ProxyAnswer {
  readonly status: number;
  /** Lower-case names. `content-length` is made from the body, unless it comes piece by piece. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | (() => Iterable<Uint8Array>);
}

/** What becomes of the next requests. */
export interface Fault {
  /** How often the server gets the request: not at all, once, or twice as by a proxy that tries again. */
  readonly forward: 0 | 1 | 2;
  /**
   * What the client gets. `pass`: the (first) answer, changed by `change`. `cut`: the connection ends, with or without half an
   * answer. `hang`: nothing, ever. `drip`: one byte of the body after the other.
   */
  readonly answer: 'pass' | 'cut' | 'cut-in-body' | 'hang' | 'drip';
  /** Instead of the server's answer, and needed where it is not asked. */
  readonly change?: ((answer: ProxyAnswer | undefined) => ProxyAnswer) | undefined;
  /** Milliseconds until the headers (`pass`), or between two bytes (`drip`). */
  readonly delayMs?: number | undefined;
}

/** Lets everything through. */
export const noFault: Fault = {forward: 1, answer: 'pass'};
