import type {ReactiveController} from 'lit';
import type {Format} from '../i18n/format.ts';
import {createFormat} from '../i18n/format.ts';
import type {Catalogue, Part} from '../i18n/load-messages.ts';
import {loadMessages, servedBy} from '../i18n/load-messages.ts';
import type {FailureText} from '../i18n/messages.ts';
import {FailureWords} from './failure-words.ts';
import type {SurroundedHost, SurroundingsController} from './surroundings-controller.ts';
import {warnOnce} from './warn-once.ts';

/** `en` says nothing of dates: those of the reader where they read English, else those that nobody reads wrongly (30 Nov 2026). */
const englishHere = (): string => (/^en-\w+$/.test(navigator.language) ? navigator.language : 'en-GB');

/**
 * The sentences of an element in the language around it. English comes with the element; another language is loaded when
 * it is asked for, and until it is here the sentences of before stay, so that nothing flickers.
 */
export class MessagesController<P extends Part> implements ReactiveController {
  readonly #host: SurroundedHost;
  readonly #surroundings: SurroundingsController;
  readonly #english: Pick<Catalogue, P>;
  #wanted = 'en';
  #zone: string | undefined;
  #overrides: unknown;
  #updated = false;
  #shown: Pick<Catalogue, P>;
  #failures: FailureWords;
  format: Format;
  /** False until the first language is here: show no words yet. */
  ready = true;

  constructor(host: SurroundedHost, surroundings: SurroundingsController, english: Pick<Catalogue, P>) {
    this.#host = host;
    this.#surroundings = surroundings;
    this.#english = english;
    this.#shown = english;
    this.#failures = this.#failuresIn('en');
    this.format = createFormat(englishHere());
    host.addController(this);
  }

  /** The sentences to show. */
  get messages(): Pick<Catalogue, P> & Pick<Catalogue, 'failures'> {
    return {...this.#shown, failures: this.#failures.messages};
  }

  /** Another part of the sentences, for the same element. */
  beside<Q extends Part>(english: Pick<Catalogue, Q>): MessagesController<Q> {
    return new MessagesController(this.#host, this.#surroundings, english);
  }

  /** Calls back when the words of every failure that was looked up are here. */
  whenHere(callback: () => void): void {
    this.#failures.whenHere(callback);
  }

  /** Hands over the words for a failure: when they are here. */
  withFailure(code: string, use: (text: FailureText) => void): void {
    const lookUp = (): FailureText => this.messages.failures[code] ?? this.messages.failures.unknown;
    lookUp();
    this.whenHere(() => use(lookUp()));
  }

  #failuresIn(language: string): FailureWords {
    return new FailureWords(language, this.#overrides, () => this.#host.requestUpdate());
  }

  hostUpdate(): void {
    const {language: tag, timeZone, messages: overrides} = this.#surroundings;
    const served = servedBy(tag || 'en');
    if (!served) warnOnce(`there are no sentences in the language "${tag}"; English is shown.`);
    const language = served ?? 'en';
    const wanted = (served && tag) || 'en';
    this.#turn(language === 'ar').catch(error => warnOnce(String(error)));
    if (wanted === this.#wanted && timeZone === this.#zone && overrides === this.#overrides) return;
    const first = !this.#updated;
    this.#wanted = wanted;
    this.#zone = timeZone;
    this.#overrides = overrides;
    if (language === 'en' && overrides === undefined) this.#show(this.#english, wanted);
    else void this.#load(language, wanted, overrides, first);
  }

  /** What runs from the left everywhere, as most pages do, needs none of it. */
  async #turn(rightToLeft: boolean): Promise<void> {
    if (!rightToLeft && !this.#host.matches(':dir(rtl)')) return;
    const {followDirection} = await import('./follow-direction.ts');
    followDirection(this.#host, rightToLeft);
  }

  hostUpdated(): void {
    this.#updated = true;
  }

  async #load(language: string, wanted: string, overrides: unknown, first: boolean): Promise<void> {
    this.ready = !first;
    let messages: Pick<Catalogue, P> | null = null;
    try {
      messages = await loadMessages(language, this.#english, overrides, warnOnce);
    } catch {
      warnOnce(`the sentences in the language "${language}" did not load; English is shown.`);
    }
    if (wanted !== this.#wanted || overrides !== this.#overrides) return;
    this.#show(messages ?? this.#english, messages ? wanted : 'en');
    this.#host.requestUpdate();
  }

  #show(messages: Pick<Catalogue, P>, tag: string): void {
    this.#shown = messages;
    this.#failures = this.#failuresIn(servedBy(tag) ?? 'en');
    this.ready = true;
    try {
      Intl.getCanonicalLocales(tag);
      this.format = createFormat(tag === 'en' ? englishHere() : tag, this.#zone);
    } catch {
      this.format = createFormat(servedBy(tag) ?? 'en', this.#zone);
    }
  }
}
