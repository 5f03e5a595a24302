import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {findMarks} from '../search/mark.ts';

/** A text with the parts marked that the words of a query match. */
export const marked = (text: string, query: string): TemplateResult => {
  const parts: unknown[] = [];
  let end = 0;
  for (const mark of findMarks(text, query)) {
    parts.push(text.slice(end, mark.start), html`<mark>${text.slice(mark.start, mark.end)}</mark>`);
    end = mark.end;
  }
  parts.push(text.slice(end));
  return html`${parts.length > 0 ? parts : nothing}`;
};
