import type {StorybookConfig} from '@storybook/web-components-vite';
import {mergeConfig} from 'vite';
import {litPackages} from '../scripts/vite-shared.ts';

const config: StorybookConfig = {
  framework: {name: '@storybook/web-components-vite', options: {}},
  stories: ['../stories/docs/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  features: {sidebarOnboardingChecklist: false},
  // The root's vite.config.ts is loaded as well: its aliases stay, its build of a library does not.
  viteFinal: ({build: {lib: _lib, rolldownOptions: _options, ...build} = {}, ...rest}) =>
    mergeConfig(
      {...rest, logLevel: 'warn', build: {...build, chunkSizeWarningLimit: 5000, reportCompressedSize: false}},
      {optimizeDeps: {exclude: litPackages}},
    ),
};

export default config;
