import type {ScenarioListing} from 'bank-integration-elements/mocks/panel';
import {find} from './find.ts';
import type {Situation} from './situation.ts';

/** The visitor's bar above the product. */
export interface VisitorBar {
  show(situation: Situation): void;
  say(sentence: string): void;
}

const groups: Readonly<Record<string, string>> = {
  organisation: 'Organisation',
  login: 'Login at the bank',
  tan: 'TAN',
  redirect: 'The bank’s own page',
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

/** Shows which scenario there is; several together, which the panel can have, get an entry of their own. */
const showScenario = (id: string, scenarios: readonly ScenarioListing[]): void => {
  const list = select('scenario');
  list.querySelector('option[data-several]')?.remove();
  const parts = id.split('+').map(part => scenarios.find(scenario => scenario.id === part));
  if (parts.length > 1) {
    const several = new Option(parts.map(part => part?.title ?? '?').join(' + '), id);
    several.dataset['several'] = '';
    list.prepend(several);
  }
  list.value = id;
  find('scenario-hint', HTMLSpanElement).textContent = parts.map(part => part?.description ?? '').join(' ');
};

/** @param choose - the visitor has chosen something else. */
export const startBar = (
  scenarios: readonly ScenarioListing[],
  choose: (change: Partial<Situation>) => void,
): VisitorBar => {
  const toggle = find('sandbox-toggle', HTMLButtonElement);
  const settings = find('sandbox-panel', HTMLDivElement);
  fillScenarios(scenarios);
  toggle.addEventListener('click', () => {
    settings.hidden = !settings.hidden;
    toggle.setAttribute('aria-expanded', String(!settings.hidden));
  });
  for (const [id, key] of [
    ['scenario', 'scenario'],
    ['language', 'lang'],
    ['theme', 'theme'],
    ['brand', 'brand'],
  ] as const) {
    const element = select(id);
    element.addEventListener('change', () => choose({[key]: element.value}));
  }
  return {
    show: ({scenario, lang, theme, brand}) => {
      showScenario(scenario, scenarios);
      select('language').value = lang;
      select('theme').value = theme;
      select('brand').value = brand;
    },
    say: sentence => {
      find('sandbox-status', HTMLParagraphElement).textContent = sentence;
    },
  };
};
