import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {IconName} from './icon.ts';
import {icon} from './icon.ts';

export type Tone = 'good' | 'busy' | 'warning' | 'bad';

const shapes: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  busy: 'sync',
  warning: 'clock',
  bad: 'alert',
};

/** A status: a word and a shape before it is a colour. */
export const chip = (tone: Tone, text: string): TemplateResult =>
  html`<span class="chip ${tone}" part="status">${icon(shapes[tone])}${text}</span>`;
