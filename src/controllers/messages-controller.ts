import type {ReactiveController} from 'lit';
import type {Format} from '../i18n/format.ts';
import {createFormat} from '../i18n/format.ts';
import type {Catalogue, Part} from '../i18n/load-messages.ts';
import {loadMessages, servedBy} from '../i18n/load-messages.ts';
import type {FailureText} from '../i18n/messages.ts';
import {FailureWords} from './failure-words.ts';
import type {SurroundedHost, SurroundingsController} from './surroundings-controller.ts';
import {warnOnce} from './warn-once.ts';

/**
 * The sentences of an element in the language around it. English comes with the element; another language is loaded when
 * it is asked for, and until it is here the sentences of before stay, so that nothing flickers.
 */
export class MessagesController<P extends Part> implements ReactiveController {
  readonly #host: SurroundedHost;
  readonly #surroundings: SurroundingsController;
  readonly #english: Pick<Catalogue, P>;
  readonly #parts: readonly P[];
  #wanted = 'en';
  #zone: string | undefined;
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
    this.#parts = Object.keys(english) as P[];
    this.#shown = english;
    this.#failures = this.#failuresIn('en');
    this.format = createFormat('en');
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
    return new FailureWords(language, () => this.#host.requestUpdate());
  }

  hostUpdate(): void {
    const tag = this.#surroundings.language;
    const {timeZone} = this.#surroundings;
    const language = tag === '' ? 'en' : servedBy(tag);
    if (language === undefined) warnOnce(`there are no sentences in the language "${tag}"; English is shown.`);
    const wanted = language === undefined || tag === '' ? 'en' : tag;
    if (wanted === this.#wanted && timeZone === this.#zone) return;
    const first = !this.#updated;
    this.#wanted = wanted;
    this.#zone = timeZone;
    if (language === undefined || language === 'en') this.#show(this.#english, wanted);
    else void this.#load(language, wanted, first);
  }

  hostUpdated(): void {
    this.#updated = true;
  }

  async #load(language: string, wanted: string, first: boolean): Promise<void> {
    this.ready = !first;
    let messages: Pick<Catalogue, P> | null = null;
    try {
      messages = await loadMessages(language, this.#parts);
    } catch {
      warnOnce(`the sentences in the language "${language}" did not load; English is shown.`);
    }
    if (wanted !== this.#wanted) return;
    this.#show(messages ?? this.#english, messages ? wanted : 'en');
    this.#host.requestUpdate();
  }

  #show(messages: Pick<Catalogue, P>, tag: string): void {
    this.#shown = messages;
    this.#failures = this.#failuresIn(servedBy(tag) ?? 'en');
    this.ready = true;
    try {
      this.format = createFormat(tag, this.#zone);
    } catch {
      this.format = createFormat(servedBy(tag) ?? 'en', this.#zone);
    }
  }
}
