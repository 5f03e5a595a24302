import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {TextBlock, TextLine, TextRun} from '../bank-text/read-bank-text.ts';
import {readBankText} from '../bank-text/read-bank-text.ts';

const run = ({text, bold, italic, underlined}: TextRun): unknown => {
  const lined = underlined ? html`<u>${text}</u>` : text;
  const slanted = italic ? html`<em>${lined}</em>` : lined;
  return bold ? html`<strong>${slanted}</strong>` : slanted;
};

const lines = (all: readonly TextLine[]): unknown =>
  all.map((line, at) => html`${at > 0 ? html`<br />` : nothing}${line.map(run)}`);

const block = (shown: TextBlock): TemplateResult => {
  if (shown.kind === 'paragraph') return html`<p>${lines(shown.lines)}</p>`;
  const items = shown.items.map(item => html`<li>${lines(item)}</li>`);
  return shown.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
};

/** What the bank says to a challenge, visibly the bank's, with the formatting that FinTS allows and no other. */
export const bankWords = (bankSays: string, bankText: string | undefined): TemplateResult | typeof nothing => {
  const blocks = bankText ? readBankText(bankText) : [];
  if (blocks.length === 0) return nothing;
  return html`<figure class="quote" part="bank-text">
    <figcaption>${bankSays}</figcaption>
    <div class="bank-words" dir="auto">${blocks.map(block)}</div>
  </figure>`;
};
