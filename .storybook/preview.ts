import type {Preview} from '@storybook/web-components-vite';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import 'bank-integration-elements/define/bank-integrations-provider';
import {html} from 'lit';
import manifest from '../docs/custom-elements.json';
import {forgetRuns} from '../test/support/around-a-wizard.ts';
import {toolbar} from './toolbar.ts';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  // A page that is loaded again takes its run up; the world of a story is a new one, which knows no run.
  beforeEach: () => forgetRuns(),
  globalTypes: toolbar,
  initialGlobals: {scenario: '', language: 'en', theme: 'light', look: 'default', direction: ''},
  decorators: [
    // Language, direction and colour scheme of the page, as a host would set them: the elements inherit them.
    (story, {globals: {language, theme, direction}}) => {
      const page = document.documentElement;
      page.lang = String(language);
      if (direction) page.dir = String(direction);
      else page.removeAttribute('dir');
      page.style.colorScheme = String(theme);
      document.body.style.backgroundColor = 'light-dark(#ffffff, #14171f)';
      document.body.style.color = 'CanvasText';
      return story();
    },
    (story, {globals: {look}}) =>
      html`<bank-integrations-provider .appearance=${{theme: look}}>${story()}</bank-integrations-provider>`,
  ],
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disabled: true},
    controls: {expanded: true},
    layout: 'padded',
    options: {
      storySort: {
        order: [
          'Start here',
          [
            'Getting started',
            'Your own client',
            'Events',
            'Theming',
            'Accessibility',
            'Languages',
            'Scenarios',
            'Security and policies',
          ],
          'Overview',
          'Wizard',
          'Linker',
          'Health',
        ],
      },
    },
  },
};

export default preview;
