import type {GlobalTypes} from 'storybook/internal/types';
import {languages} from '../src/i18n/languages.ts';
import {scenarios} from '../mocks/scenarios/registry.ts';

/** Languages that no table of names knows. */
const ownNames: Readonly<Record<string, string>> = {
  'en-xa': 'Pseudo-language, for QA',
  'de-x-informal': 'Deutsch (Du)',
};

/** As its speakers call it. */
const nameOf = (tag: string): string =>
  ownNames[tag] ?? new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;

/** What can be chosen in the toolbar; each choice is in the address too: `&globals=scenario:expired;theme:dark`. */
export const toolbar = {
  scenario: {
    description: 'Situation in the simulated bank world',
    toolbar: {
      title: 'Scenario',
      icon: 'database',
      dynamicTitle: true,
      items: [{value: '', title: 'The story’s own scenario'}, ...scenarios.map(({id, title}) => ({value: id, title}))],
    },
  },
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: Object.keys(languages).map(tag => ({value: tag, title: nameOf(tag)})),
    },
  },
  theme: {
    description: 'Colour scheme of the page',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        {value: 'light', title: 'Light'},
        {value: 'dark', title: 'Dark'},
      ],
    },
  },
  look: {
    description: 'Theme of the provider, with its density',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: [
        {value: 'default', title: 'Default look'},
        {value: 'dense', title: 'Dense, for back offices'},
        {value: 'soft', title: 'Soft'},
        {value: 'contrast', title: 'High contrast'},
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        {value: '', title: 'Direction of the language'},
        {value: 'ltr', title: 'Left to right'},
        {value: 'rtl', title: 'Right to left'},
      ],
    },
  },
} satisfies GlobalTypes;
