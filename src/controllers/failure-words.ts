import {basicFailures} from '../i18n/en/basic-failures.ts';
import {loadMessages} from '../i18n/load-messages.ts';
import type {FailureMessages, FailureText} from '../i18n/messages.ts';
import {warnOnce} from './warn-once.ts';

/** Said while the words are on their way: nothing rather than something wrong. */
const silence: FailureText = {title: '', text: '', next: '', works: ''};

/**
 * The words for failures in one language, loaded when the first one is looked up: most visits meet none. Until they are here,
 * each failure has blank words; where they do not load, the few that explain just that.
 */
export class FailureWords {
  readonly #language: string;
  readonly #overrides: unknown;
  readonly #onLoaded: () => void;
  #loading: Promise<void> | undefined;
  /** Look up by code, else `unknown`. */
  messages: FailureMessages;

  constructor(language: string, overrides: unknown, onLoaded: () => void) {
    this.#language = language;
    this.#overrides = overrides;
    this.#onLoaded = onLoaded;
    const lookUp = (): FailureText => {
      this.#loading ??= this.#load();
      return silence;
    };
    this.messages = {
      get unknown() {
        return lookUp();
      },
    };
  }

  async #load(): Promise<void> {
    try {
      this.messages = (
        await loadMessages(this.#language, {failures: basicFailures}, this.#overrides, warnOnce)
      ).failures;
    } catch {
      warnOnce('the words for failures did not load.');
      this.messages = basicFailures;
    }
    this.#onLoaded();
  }

  /** Calls back when the words that were looked up are here: at once, where none were or all are. */
  whenHere(callback: () => void): void {
    if (this.#loading) void this.#loading.then(callback);
    else callback();
  }
}
