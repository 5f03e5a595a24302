import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {IconName} from './icon.ts';
import {icon} from './icon.ts';

/** What is shown where there is nothing to list. */
export const panel = (name: IconName, title: string, body: unknown): TemplateResult => html`
  <section class="card panel" part="panel">
    <span class="monogram">${icon(name)}</span>
    <h3>${title}</h3>
    ${body}
  </section>
`;
