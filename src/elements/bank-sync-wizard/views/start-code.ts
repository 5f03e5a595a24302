import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {ApprovingMessages} from '../../../i18n/approving-messages.ts';
import {copyText} from '../../../ui/copy-text.ts';
import {icon} from '../../../ui/icon.ts';
import {copy} from '../../../ui/icons/copy.ts';

const digitsAtMost = 24;

/** Groups of four, or of three where that comes out even; anything but a number of handy length stays whole. */
const groupsOf = (code: string): readonly string[] => {
  if (!/^\d+$/.test(code) || code.length > digitsAtMost) return [code];
  const length = code.length % 4 !== 0 && code.length % 3 === 0 ? 3 : 4;
  return code.match(new RegExp(`\\d{1,${length}}`, 'g')) ?? [code];
};

/** What to type into the device: large, in groups, copied whole, and read out digit by digit. */
export const startCode = (code: string, {startCode: words}: ApprovingMessages): TemplateResult => {
  const groups = groupsOf(code);
  const onCopy = async (event: Event): Promise<void> => {
    const button = event.currentTarget;
    const said = button instanceof Element ? button.parentElement?.querySelector('[role=status]') : undefined;
    const copied = await copyText(code);
    if (said) said.textContent = copied ? words.copied : words.notCopied;
  };
  return html`<div class="start-code">
    <p class="small muted">${words.label}</p>
    <p class="digits">
      <span aria-hidden="true">${groups.map(group => html`<span class="group">${group}</span>`)}</span
      ><span class="visually-hidden">${groups.length > 1 || code.length <= 4 ? Array.from(code).join(' ') : code}</span>
    </p>
    <div class="row">
      <button type="button" class="quiet" @click=${onCopy}>${icon(copy)} ${words.copy}</button>
      <span class="small muted" role="status"></span>
    </div>
  </div>`;
};
