import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** A grey bar where words will stand, as wide as so many of their characters. */
export const skeleton = (characters: number): TemplateResult =>
  html`<span class="skeleton" .style=${`inline-size:${characters}ch`} aria-hidden="true"></span>`;
