import {find} from './find.ts';
import type {ScenarioListing} from './sandbox.ts';
import type {Situation} from './situation.ts';

/** What the panel asks of the page. */
export interface PanelActions {
  /** The visitor has chosen something else. */
  choose(change: Partial<Situation>): void;
  /** `now`, `expiry`, or a duration to go forward. */
  moveClock(to: string): void;
}

export interface Panel {
  show(situation: Situation): void;
  showClock(now: string): void;
  say(sentence: string): void;
}

const groups: Readonly<Record<string, string>> = {
  organisation: 'Organisation',
  login: 'Login at the bank',
  tan: 'TAN',
  redirect: 'Redirect',
  bank: 'Bank in trouble',
  data: 'Accounts',
  'later-life': 'Later',
};

const select = (id: string): HTMLSelectElement => find(id, HTMLSelectElement);

const fillScenarios = (scenarios: readonly ScenarioListing[]): void => {
  const names = new Set(scenarios.map(({group}) => group));
  select('scenario').replaceChildren(
    ...Array.from(names, name => {
      const element = document.createElement('optgroup');
      element.label = groups[name] ?? name;
      const members = scenarios.filter(({group}) => group === name);
      element.append(...members.map(({id, title}) => new Option(title, id)));
      return element;
    }),
  );
};

/** The visitor's bar above the product. */
export const startPanel = (scenarios: readonly ScenarioListing[], actions: PanelActions): Panel => {
  const toggle = find('sandbox-toggle', HTMLButtonElement);
  const panel = find('sandbox-panel', HTMLDivElement);
  fillScenarios(scenarios);
  toggle.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
  });
  for (const [id, key] of [
    ['scenario', 'scenario'],
    ['language', 'lang'],
    ['theme', 'theme'],
    ['brand', 'brand'],
  ] as const) {
    const element = select(id);
    element.addEventListener('change', () => actions.choose({[key]: element.value}));
  }
  for (const button of panel.querySelectorAll<HTMLButtonElement>('[data-clock]'))
    button.addEventListener('click', () => actions.moveClock(button.dataset['clock'] ?? 'now'));

  const time = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'});
  return {
    show: ({scenario, lang, theme, brand}) => {
      select('scenario').value = scenario;
      select('language').value = lang;
      select('theme').value = theme;
      select('brand').value = brand;
      find('scenario-hint', HTMLSpanElement).textContent = scenarios.find(({id}) => id === scenario)?.description ?? '';
    },
    showClock: now => {
      const element = find('clock', HTMLTimeElement);
      element.dateTime = now;
      element.textContent = time.format(new Date(now));
    },
    say: sentence => {
      find('sandbox-status', HTMLParagraphElement).textContent = sentence;
    },
  };
};
