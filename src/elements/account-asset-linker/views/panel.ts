import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {IconName} from '../../../ui/icon.ts';
import {icon} from '../../../ui/icon.ts';

/** What the linker waits for. Heals by itself when it comes. */
export const panel = (name: IconName, words: {readonly title: string; readonly text: string}): TemplateResult => html`
  <section class="panel" part="panel">
    <span class="monogram">${icon(name)}</span>
    <h2 id="heading" tabindex="-1">${words.title}</h2>
    <p class="muted">${words.text}</p>
  </section>
`;
