import type {SVGTemplateResult, TemplateResult} from 'lit';
import {html} from 'lit';
import type {TanMethod, TanMethodKind} from '../../../contract/tan.ts';
import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import type {IconName} from '../../../ui/icon.ts';
import {icon} from '../../../ui/icon.ts';
import {envelope} from '../../../ui/icons/envelope.ts';
import {phone} from '../../../ui/icons/phone.ts';
import {qrCode} from '../../../ui/icons/qr-code.ts';
import {reader} from '../../../ui/icons/reader.ts';

const icons: Readonly<Record<TanMethodKind, IconName | SVGTemplateResult>> = {
  'text-message': phone,
  email: envelope,
  'device-code': reader,
  photo: qrCode,
  qr: qrCode,
  flicker: reader,
  'app-approval': phone,
  unsupported: 'lock',
};

/** The sentences of a method; those that fit any where this one has none of its own. */
export const wayOf = (kind: TanMethodKind): keyof ApprovingMessages['where'] =>
  kind === 'unsupported' ? 'other' : kind;

/** Which method it is, by the bank's name for it, which device it needs, and where to look. */
export const methodCard = (method: TanMethod, words: ApprovingMessages): TemplateResult => html`
  <div class="method">
    <span class="round">${icon(icons[method.kind])}</span>
    <div class="text">
      <p class="small muted">${words.method}</p>
      <p class="strong"><bdi>${method.name}</bdi></p>
      <p class="small muted">${words.where[wayOf(method.kind)]}</p>
    </div>
  </div>
`;
