import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {icon} from '../../../ui/icon.ts';
import {minus} from '../../../ui/icons/minus.ts';
import {nextStep} from './steps.ts';

interface StepControl {
  readonly name: string;
  readonly less: string;
  readonly more: string;
  /** The value in words, for those who do not see the change. */
  readonly says: string;
  readonly steps: readonly number[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A value that goes down and up by steps; both buttons keep the focus at the ends. */
export const stepControl = ({name, less, more, says, steps, value, onChange}: StepControl): TemplateResult => {
  const button = (label: string, way: 1 | -1): TemplateResult => {
    const next = nextStep(steps, value, way);
    return html`<button
      type="button"
      class="icon-only"
      aria-label=${`${name}: ${label}`}
      title=${label}
      aria-disabled=${next === value ? 'true' : 'false'}
      @click=${() => onChange(next)}
    >
      ${icon(way === 1 ? 'plus' : minus)}
    </button>`;
  };
  return html`<div class="steps-of" role="group" aria-label=${name}>
    ${button(less, -1)}<span class="small" aria-hidden="true">${name}</span>${button(more, 1)}
    <span class="visually-hidden" role="status">${says}</span>
  </div>`;
};
