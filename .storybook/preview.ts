import type {Preview} from '@storybook/web-components-vite';
import {scenarios} from '../mocks/scenarios/registry.ts';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    scenario: {
      description: 'Situation in the simulated bank world',
      toolbar: {
        title: 'Scenario',
        icon: 'database',
        dynamicTitle: true,
        items: [
          {value: '', title: 'The story’s own scenario'},
          ...scenarios.map(({id, title}) => ({value: id, title})),
        ],
      },
    },
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          {value: 'en', title: 'English'},
          {value: 'de', title: 'Deutsch'},
        ],
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
  },
  initialGlobals: {scenario: '', language: 'en', theme: 'light'},
  decorators: [
    // The page's language and colour scheme, as a host would set them: the elements inherit both.
    (story, {globals: {language, theme}}) => {
      const page = document.documentElement;
      page.lang = String(language);
      page.style.colorScheme = String(theme);
      document.body.style.backgroundColor = 'Canvas';
      document.body.style.color = 'CanvasText';
      return story();
    },
  ],
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disabled: true},
    controls: {expanded: true},
    layout: 'padded',
  },
};

export default preview;
