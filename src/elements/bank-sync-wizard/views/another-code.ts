import {html, nothing} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {Directive, directive} from 'lit/directive.js';
import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import {alert} from '../../../ui/alert.ts';

/** Remembers which request was shown here before: a further one that refuses nothing is one more code. */
class AnotherCode extends Directive {
  #stepId: string | undefined;
  #isAnother = false;

  override render(stepId: string, refused: boolean, words: ApprovingMessages): unknown {
    if (this.#stepId !== undefined && stepId !== this.#stepId) this.#isAnother = !refused;
    this.#stepId = stepId;
    const {title, text} = words.another;
    return this.#isAnother ? alert({tone: 'info', title, text: html`<p>${text}</p>`}) : nothing;
  }
}

const another = directive(AnotherCode);

/** Says that one more code is asked for, where the bank has taken the last one and asks again. */
export const anotherCode = (stepId: string, refused: boolean, words: ApprovingMessages): DirectiveResult =>
  another(stepId, refused, words);
