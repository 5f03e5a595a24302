import type {BankSyncWizard} from 'bank-integration-elements';
import type {Flow} from 'bank-integration-elements/contract';
import {toFailure} from 'bank-integration-elements';
import type {SimulatedClient} from 'bank-integration-elements/mocks';

/** A call of the client: what went out, what became of it, and whether the wizard has given it up. */
export interface RecordedCall {
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
  /** What came back; undefined while it is on its way. */
  answer?: {readonly output: unknown} | {readonly failure: unknown} | undefined;
}

/** What made the wizard move: a press or a keystroke of the user, time alone, or something else that happened. */
export type Cause = 'gesture' | 'time' | 'other';

/** What is looked at after every step. */
export interface Observed {
  readonly element: BankSyncWizard;
  readonly client: SimulatedClient;
  readonly calls: readonly RecordedCall[];
  readonly events: readonly {readonly type: string; readonly detail: unknown}[];
  readonly ways: readonly string[];
}

const writes = new Set(['startFlow', 'submitStep', 'linkAccount', 'unlinkAccount', 'renameBankSync', 'removeBankSync']);
const terminal = /^bank-sync-(created|renewed|failed|cancelled|continued)$/;

/** What stood in the console and nowhere was caught, since the page began. */
const trouble: string[] = [];
globalThis.addEventListener('error', event => trouble.push(`uncaught: ${event.message}`));
globalThis.addEventListener('unhandledrejection', event => trouble.push(`unhandled: ${String(event.reason)}`));
const consoleError = console.error.bind(console);
console.error = (...values: unknown[]): void => {
  // A host's mistake is told once, on purpose.
  if (!String(values[0]).startsWith('bank-integration-elements:')) trouble.push(`console: ${values.join(' ')}`);
  consoleError(...values);
};

const secretsIn = ({input}: RecordedCall): readonly string[] => {
  const answer = input['answer'] as
    | {kind?: string; code?: string; values?: Readonly<Record<string, string>>}
    | undefined;
  if (answer?.kind === 'code') return [answer.code ?? ''];
  return answer?.kind === 'login' ? Object.values(answer.values ?? {}) : [];
};

const carriesSecret = (call: RecordedCall): boolean => secretsIn(call).length > 0;

/** Everything that a script of the page could read of an element, but what stands in its fields. */
const readable = (node: Node): string => {
  const own =
    node instanceof Element
      ? [...node.attributes].map(({name, value}) => `${name}=${value}`).join('\n')
      : node.nodeType === Node.TEXT_NODE
        ? (node.nodeValue ?? '')
        : '';
  const inner = node instanceof Element && node.shadowRoot ? readable(node.shadowRoot) : '';
  return [own, inner, ...[...node.childNodes].map(readable)].join('\n');
};

const fieldsOf = (element: BankSyncWizard): readonly HTMLInputElement[] => [
  ...element.querySelectorAll('input'),
  ...(element.shadowRoot?.querySelectorAll('input') ?? []),
];

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

const flowsOf = (calls: readonly RecordedCall[]): readonly Flow[] =>
  calls.flatMap(({operation, answer}) =>
    answer && 'output' in answer && /^(startFlow|getFlow|submitStep)$/.test(operation) ? [answer.output as Flow] : [],
  );

/**
 * The invariants of a wizard that can be seen from outside, by their numbers in the list of the reliability rules. Asked after
 * every step that a test takes.
 */
export class WizardInvariants {
  #calls = 0;
  #hadFocus = false;
  #trouble = trouble.length;

  /** What does not hold now, in words; empty when all does. */
  broken(cause: Cause, {element, client, calls, events, ways}: Observed): readonly string[] {
    const wrong: string[] = [];
    const must = (number: number, holds: boolean, otherwise: string): void => {
      if (!holds) wrong.push(`INV-${number}: ${otherwise}`);
    };
    const news = calls.slice(this.#calls);
    this.#calls = calls.length;
    const secretNews = news.filter(carriesSecret);
    must(1, secretNews.length <= 1, `${secretNews.length} secrets were sent in one step`);
    must(1, cause === 'gesture' || secretNews.length === 0, `a secret was sent without a press (${cause})`);

    // Another answer to the same step only when it is known that the first did nothing, or after the truth was read.
    const open = new Set<string>();
    for (const call of calls) {
      const {operation, input, answer} = call;
      const run = String(input['runKey']);
      if (operation === 'getFlow' && answer && 'output' in answer) open.delete(run);
      if (!carriesSecret(call)) continue;
      must(2, !open.has(run), 'a secret was sent again before it was known what became of the first');
      const failed = answer && 'failure' in answer ? toFailure(answer.failure, 'submitStep') : undefined;
      if (failed?.outcome === 'unknown') open.add(run);
    }

    const started = calls.filter(({operation}) => operation === 'startFlow').map(({input}) => input);
    const contents = new Map<unknown, string>();
    for (const {runKey, ...rest} of started) {
      const content = JSON.stringify(rest);
      must(3, (contents.get(runKey) ?? content) === content, 'one key was used for two things');
      contents.set(runKey, content);
    }

    const onTheWay = calls.filter(
      ({operation, answer, signal}) => writes.has(operation) && !answer && !signal?.aborted,
    );
    must(4, onTheWay.length <= 1, `${onTheWay.length} writes are on their way at once`);

    const secrets = [...new Set(calls.flatMap(secretsIn))].filter(({length}) => length >= 5);
    const inFields = fieldsOf(element).filter(
      ({value, type, id}) => value !== '' && (type === 'password' || id === 'code'),
    );
    must(5, inFields.every(isVisible), 'a secret stands in a field that is not shown');
    must(5, element.isConnected || inFields.length === 0, 'a secret stands in an element that is not in the page');
    const page = `${readable(element)}\n${JSON.stringify(events)}\n${location.href}\n${JSON.stringify({...sessionStorage, ...localStorage})}`;
    must(6, !secrets.some(secret => page.includes(secret)), 'a secret can be read');

    const flows = flowsOf(calls);
    const ended = events.filter(({type}) => terminal.test(type));
    const done = flows.filter(({step}) => step === 'done');
    const succeeded = ended.filter(({type}) => /created|renewed/.test(type));
    must(
      8,
      succeeded.length <= new Set(done.map(({runKey}) => runKey)).size,
      'success was told before the server said so',
    );
    const told = flows.some(({step}) => step === 'failed') || calls.some(({answer}) => answer && 'failure' in answer);
    must(9, told || !ended.some(({type}) => type === 'bank-sync-failed'), 'a failure was told that nobody else told');

    if (!element.isConnected) {
      must(10, onTheWay.length === 0, 'a request is on its way although the element is gone');
      must(10, client.clock.pending === 0, 'a timer is left although the element is gone');
    } else if (element.shadowRoot?.querySelector('#heading')) {
      const exits = [
        ...element.shadowRoot.querySelectorAll('button, a[href]'),
        ...element.querySelectorAll('button, a[href]'),
      ];
      const open = exits.filter(each => isVisible(each) && !(each instanceof HTMLButtonElement && each.disabled));
      const names = open.map(each =>
        (each.getAttribute('aria-label') ?? each.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      );
      must(
        11,
        names.some(name => ways.includes(name)),
        `no way out among: ${names.join(' | ')}`,
      );
      const spinning = element.shadowRoot.querySelector(
        '[aria-busy=true] [role=progressbar]:not([aria-label], [aria-labelledby])',
      );
      must(11, spinning === null, 'progress without a name');
    }

    const automatic = cause === 'time' ? news.filter(({operation}) => writes.has(operation)) : [];
    must(13, automatic.length === 0, `time alone sent ${automatic.map(({operation}) => operation).join(', ')}`);

    const newTrouble = trouble.slice(this.#trouble);
    this.#trouble = trouble.length;
    must(14, newTrouble.length === 0, newTrouble.join('; '));

    const inside = element.isConnected && element.contains(document.activeElement);
    const lost = this.#hadFocus && element.isConnected && document.activeElement === document.body;
    must(15, !lost, 'the focus fell to the body');
    this.#hadFocus = inside;

    const foreign = element.shadowRoot?.querySelector(
      'script, iframe, object, embed, [onclick], [onerror], a[href^="javascript:" i]',
    );
    must(16, !foreign, 'what a bank said became part of the page');
    return wrong;
  }
}
