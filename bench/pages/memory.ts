import 'bank-integration-elements/define';
import {createHttpClient} from 'bank-integration-elements/http';
import {painted, until} from './measure.ts';

declare global {
  interface Window {
    /** Shows an organisation over real HTTP, opens a sync and turns a page: afterwards the heap is looked at. */
    showOrganisation(baseUrl: string): Promise<void>;
  }
}

window.showOrganisation = async baseUrl => {
  const overview = document.createElement('bank-integrations-overview');
  overview.client = createHttpClient({baseUrl});
  document.body.append(overview);
  const root = overview.shadowRoot;
  if (!root) throw new Error('the overview has no shadow root');
  await until(root, () => root.querySelector('[data-sync]') !== null);
  root.querySelector<HTMLElement>('[aria-controls^="accounts-"]')?.click();
  await until(root, () => root.querySelector('[data-account]') !== null);
  const first = root.querySelector<HTMLElement>('[data-sync]')?.dataset['sync'];
  const next = root.querySelector<HTMLElement>('.pager button:last-child');
  if (next) {
    next.click();
    await until(root, () => root.querySelector<HTMLElement>('[data-sync]')?.dataset['sync'] !== first);
  }
  await painted();
};
