import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';
import {litPackages, shared} from '../scripts/vite-shared.ts';

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {sidebarOnboardingChecklist: false},
  viteFinal: ({build: {lib: _lib, rolldownOptions: _options, ...build} = {}, ...config}) =>
    mergeConfig({...config, build}, {...shared, optimizeDeps: {exclude: litPackages}}),
};

export default config;
