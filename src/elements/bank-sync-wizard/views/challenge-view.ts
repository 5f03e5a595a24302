import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import {alert} from '../../../ui/alert.ts';
import {lazyPart} from '../challenge/lazy-part.ts';
import type {AskedAt} from './asked-at.ts';
import type {WizardScope} from './scope.ts';
import {startCode} from './start-code.ts';

/** What the bank shows beside the field: a start code, a picture, flashing bars. Their code is loaded when it is needed. */
export const challengeView = (
  {challenge, method, otherMethods}: AskedAt<'answer-challenge'>,
  scope: WizardScope,
  words: ApprovingMessages,
): TemplateResult | typeof nothing => {
  const {format, clock} = scope;
  const shared = {otherMethods, words, format};
  const onFailure = (): void => scope.mark({pictureFailed: true});
  if (challenge.kind === 'code') return challenge.startCode ? startCode(challenge.startCode, words) : nothing;
  if (scope.pictureFailed)
    return alert({
      tone: 'bad',
      title: words.picture.failed,
      text: html`<p>${otherMethods ? words.instead.otherMethod : words.instead.cancel}</p>`,
    });
  if (challenge.kind === 'flicker')
    return html`<div
      class="media flicker"
      ${lazyPart({
        load: async () => (await import('../challenge/flicker.ts')).mountFlicker,
        options: {...shared, data: challenge.data, clock},
        onFailure,
      })}
    ></div>`;
  return html`<div
    class="media"
    ${lazyPart({
      load: async () => (await import('../challenge/picture.ts')).mountPicture,
      options: {...shared, picture: challenge, isQr: method.kind === 'qr'},
      onFailure,
    })}
  ></div>`;
};
