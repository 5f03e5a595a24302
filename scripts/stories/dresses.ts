import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from '@playwright/test';
import {layoutProblems} from './layout-problems.ts';

/** What belongs to whole pages; a story is a part of one. */
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** All rules; `target-size` asks for 24 pixels and is off unless wished for. */
const allRules = {
  rules: {...Object.fromEntries(pageRules.map(rule => [rule, {enabled: false}])), 'target-size': {enabled: true}},
};

/** What colours alone can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What a direction can change: roles and names it cannot. */
const layoutRules = [...colourRules, 'target-size', 'scrollable-region-focusable'];

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'default' | 'contrast';
  readonly forced?: true;
}

/** A way to see a story, and the rules of axe that are asked in it: all, or those that it can change. */
export interface Dress {
  readonly name: string;
  readonly look: Look;
  readonly rules: 'all' | 'layout' | 'colours';
  /** Put on every third story only, unless all is asked for. */
  readonly sampled?: true;
}

/** A story is opened in the first one and stays open for the others, as it does for a user who changes a setting. */
export const dresses: readonly Dress[] = [
  {name: 'light', look: {scheme: 'light', direction: 'ltr', theme: 'default'}, rules: 'all'},
  {name: 'dark', look: {scheme: 'dark', direction: 'ltr', theme: 'default'}, rules: 'colours'},
  {name: 'right to left', look: {scheme: 'light', direction: 'rtl', theme: 'default'}, rules: 'layout'},
  {
    name: 'high contrast',
    look: {scheme: 'light', direction: 'ltr', theme: 'contrast'},
    rules: 'colours',
    sampled: true,
  },
  {
    name: 'high contrast, dark',
    look: {scheme: 'dark', direction: 'ltr', theme: 'contrast'},
    rules: 'colours',
    sampled: true,
  },
  {
    name: 'forced colours',
    look: {scheme: 'light', direction: 'ltr', theme: 'default', forced: true},
    rules: 'colours',
    sampled: true,
  },
];

/** Changes the page under an open story. */
export const putOn = async (page: Page, {look}: Dress): Promise<void> => {
  await page.emulateMedia({forcedColors: look.forced ? 'active' : 'none'});
  await page.evaluate(async ({scheme, direction, theme}) => {
    document.documentElement.dir = direction;
    document.documentElement.style.colorScheme = scheme;
    const provider = document.querySelector('bank-integrations-provider');
    if (provider) Object.assign(provider, {appearance: {theme}});
    await new Promise<void>(resolve => void requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
  }, look);
};

/** What is wrong with a story as it stands, each in a line. */
export const problemsOf = async (page: Page, {rules}: Dress): Promise<string[]> => {
  // No frames here, so its older way does, which opens no page of its own for each run.
  const axe = new AxeBuilder({page}).setLegacyMode(true).include('#storybook-root');
  const {violations} = await (
    rules === 'all' ? axe.options(allRules) : axe.withRules(rules === 'layout' ? layoutRules : colourRules)
  ).analyze();
  const problems = violations.map(
    ({id, help, nodes}) => `axe ${id}: ${help} (${nodes.map(node => node.target.flat(2).join(' ')).join('; ')})`,
  );
  return rules !== 'colours' ? [...problems, ...(await layoutProblems(page))] : problems;
};
