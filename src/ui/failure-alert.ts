import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {alert} from './alert.ts';
import {skeleton} from './skeleton.ts';

/** The parts of a failure that are shown. */
interface ShownFailure {
  readonly code: string;
  readonly bankText?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** Where the sentences come from. */
export interface FailureWords {
  readonly failures: Readonly<
    Record<string, {readonly title: string; readonly text: string; readonly next: string; readonly works: string}>
  >;
  readonly common: {
    readonly bankSays: string;
    readonly retryIn: (span: string) => string;
    readonly requestId: (id: string) => string;
  };
  readonly format: {readonly span: (milliseconds: number) => string};
}

/** What passes by itself; the first three take their time. */
const soft: readonly string[] = ['rate-limited', 'busy', 'bank-unavailable', 'offline', 'unreachable'];

/** The bank's own words, visibly the bank's. */
export const bankQuote = (bankSays: string, bankText: string | undefined): TemplateResult | typeof nothing =>
  bankText
    ? html`<figure class="quote" part="bank-text">
        <figcaption>${bankSays}</figcaption>
        <bdi>${bankText}</bdi>
      </figure>`
    : nothing;

/**
 * A failure in full: what happened, what to do, what still works, and the bank's words as the bank's.
 * @param extent - `brief`: above a form that is asked again, where it goes without saying what still works. `untitled`: below a
 * heading that says the title.
 */
export const failureAlert = (
  failure: ShownFailure,
  words: FailureWords,
  actions?: unknown,
  extent: 'whole' | 'brief' | 'untitled' = 'whole',
): TemplateResult => {
  const {failures, common, format} = words;
  const own = Object.hasOwn(failures, failure.code) ? failures[failure.code] : undefined;
  const {title = '', text = '', next = '', works = ''} = own ?? failures['unknown'] ?? {};
  const rest = [
    extent === 'brief' ? '' : works,
    failure.retryAfterMs ? common.retryIn(format.span(failure.retryAfterMs)) : '',
    failure.requestId ? common.requestId(failure.requestId) : '',
  ]
    .filter(Boolean)
    .join(' ');
  return alert({
    tone: soft.includes(failure.code) ? 'warning' : 'bad',
    timed: soft.slice(0, 3).includes(failure.code),
    title: extent === 'untitled' ? undefined : title || skeleton(22),
    text: html`
      <p>${text ? html`${text} ${next}` : skeleton(48)}</p>
      ${bankQuote(common.bankSays, failure.bankText)} ${rest ? html`<p class="small muted">${rest}</p>` : nothing}
    `,
    actions,
  });
};
