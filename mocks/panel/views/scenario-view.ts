import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {foldWords} from '../../../src/search/fold.ts';
import type {ScenarioListing} from '../../sandbox/sandbox.ts';
import type {PanelScope} from '../panel-scope.ts';
import {scenarioText} from '../panel-scope.ts';

/** The scenarios that a query means: every word of it occurs somewhere. */
export const matchingScenarios = ({listed, query, words}: PanelScope): readonly ScenarioListing[] => {
  const wanted = foldWords(query);
  return listed.filter(scenario => {
    const [title, sentence] = scenarioText(scenario, words);
    const text = foldWords(`${scenario.id} ${title} ${sentence} ${words.groups[scenario.group]}`).join(' ');
    return wanted.every(word => text.includes(word));
  });
};

const choose = (scope: PanelScope, id: string): void => {
  const present = scope.view.scenario.id.split('+');
  const others = present.filter(each => each !== id && each !== 'default');
  const wanted = !scope.combining ? [id] : present.includes(id) ? others : [...others, id];
  scope.act('scenario', sandbox => sandbox.choose(wanted.join('+') || 'default'));
};

/** Up and down go through the list, which is one stop of the Tab key. */
const move = (event: KeyboardEvent): void => {
  const step = {ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity}[event.key];
  const root = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
  if (step === undefined || !root) return;
  const field = event.target instanceof HTMLInputElement;
  if (field && event.key !== 'ArrowDown') return;
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.choice')];
  const here = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1;
  event.preventDefault();
  buttons[Math.min(buttons.length - 1, Math.max(0, here + step))]?.focus();
};

/** Only the chosen one, or else the first, is a stop of the Tab key. */
const stopOf = (found: readonly ScenarioListing[], present: readonly string[]): string | undefined =>
  (found.find(({id}) => present.includes(id)) ?? found[0])?.id;

/** The scenarios, in groups, each with its sentence. */
export const scenarioView = (scope: PanelScope): TemplateResult => {
  const {words, view, query, combining} = scope;
  const found = matchingScenarios(scope);
  const present = view.scenario.id.split('+');
  const stop = stopOf(found, present);
  const groups = [...new Set(found.map(({group}) => group))];
  const item = (scenario: ScenarioListing): TemplateResult => {
    const [title, sentence] = scenarioText(scenario, words);
    const {id} = scenario;
    return html`<li>
      <button
        type="button"
        class="choice"
        tabindex=${id === stop ? 0 : -1}
        aria-pressed=${present.includes(id)}
        @click=${() => choose(scope, id)}
      >
        <span class="strong">${title}</span> <span class="small muted" id=${`about-${id}`}>${sentence}</span>
      </button>
    </li>`;
  };
  return html`
    <div class="scenarios" @keydown=${move}>
      <div class="field">
        <label for="find">${words.search}</label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${query}
          @input=${({target}: InputEvent) => target instanceof HTMLInputElement && scope.search(target.value)}
        />
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${combining}
          @change=${({target}: Event) => target instanceof HTMLInputElement && scope.combine(target.checked)}
        />
        ${words.combine}
      </label>
      <p class="small muted">${combining ? words.combineHint : words.found(found.length)}</p>
      <div class="list">
        ${
          found.length === 0
            ? html`<p class="muted">${words.nothingFound}</p>`
            : repeat(
                groups,
                group => group,
                group => html`
                  <h4 id=${`group-${group}`}>${words.groups[group] ?? group}</h4>
                  <ul aria-labelledby=${`group-${group}`}>
                    ${repeat(
                      found.filter(scenario => scenario.group === group),
                      ({id}) => id,
                      item,
                    )}
                  </ul>
                `,
              )
        }
      </div>
    </div>
  `;
};
