import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** Two letters for a bank: the first of its first two words, or the first two of its only one. */
export const monogramOf = (name: string): string => {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters =
    words.length > 1 ? words.slice(0, 2).map(word => [...word][0] ?? '') : [...(words[0] ?? '?')].slice(0, 2);
  return letters.join('').toUpperCase();
};

/** Decoration beside the bank's name. */
export const monogram = (name: string, little = false): TemplateResult =>
  html`<span class="monogram ${little ? 'little' : ''}" aria-hidden="true">${monogramOf(name)}</span>`;
