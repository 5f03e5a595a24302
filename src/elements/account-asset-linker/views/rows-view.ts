import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {failureAlert} from '../../../ui/failure-alert.ts';
import {wholeFailure} from '../whole-failure.ts';
import {rowView} from './row.ts';
import type {LinkerScope} from './scope.ts';

const spacer = (rows: number, height: number): TemplateResult | typeof nothing =>
  rows > 0 ? html`<div role="presentation" .style=${`block-size:${rows * height}px`}></div>` : nothing;

/** Listens for the whole box: a press is understood by where it went. */
const pressed = ({target}: Event, scope: LinkerScope): void => {
  const element = target as Element;
  const row = scope.rows.at(Number(element.closest<HTMLElement>('.node')?.dataset['at'] ?? -1));
  if (!row) return;
  const onTwisty = element.closest('.twisty') !== null;
  scope.act(actions => actions.press(row, onTwisty));
};

/** The tree, or what a search has found in it; or why there is neither. Of one size, whatever stands in it. */
export const rowsView = (scope: LinkerScope): TemplateResult => {
  const {text, common, rows, layout, focusedIndex, isTree} = scope;
  const failed = wholeFailure(rows);
  if (failed)
    return html`<div class="box">
      ${failureAlert(failed.failure, scope, html`<button @click=${() => scope.act(actions => actions.press(failed.row))}>${common.tryAgain}</button>`)}
    </div>`;
  const none = scope.later?.nothing(scope);
  if (none) return none;
  const {from, to, height, fixed, narrow} = layout;
  const found = scope.later?.found(scope);
  return html`
    <div
      id="rows"
      class="box rows ${isTree ? '' : 'found'} ${fixed ? 'fixed' : ''} ${narrow ? 'narrow' : ''}"
      part="tree"
      role=${isTree ? 'tree' : 'listbox'}
      tabindex="0"
      aria-label=${found?.label ?? text.tree}
      aria-activedescendant=${focusedIndex >= from && focusedIndex < to ? `row-${focusedIndex}` : nothing}
      aria-busy=${found?.busy ?? false}
      .style=${`--row:${height}px`}
      @scroll=${(event: Event) => scope.later?.scrolled(event)}
      @keydown=${(event: KeyboardEvent) => scope.onKey(event, false)}
      @click=${(event: Event) => pressed(event, scope)}
    >
      ${spacer(from, height)} ${rows.slice(from, to).map((row, at) => rowView(row, from + at, scope))}
      ${spacer(rows.length - to, height)}
    </div>
  `;
};
