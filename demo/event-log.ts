import {find} from './find.ts';

/** What the elements tell a host. */
const events = [
  'bank-sync-requested',
  'bank-sync-created',
  'bank-sync-failed',
  'bank-sync-cancelled',
  'bank-sync-renamed',
  'bank-sync-removed',
  'bank-before-close',
  'bank-link-requested',
  'bank-link-cancelled',
  'bank-account-linked',
  'bank-account-unlinked',
  'bank-failure',
];

/** Details that are shown. Names are left out: people write into them what they like. */
const shown = [
  'mode',
  'syncId',
  'accountId',
  'assetId',
  'bankId',
  'step',
  'code',
  'operation',
  'requestId',
  'unfinished',
  'accountCount',
];

const most = 30;

const detailsOf = (event: Event): string => {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  if (typeof detail !== 'object' || detail === null) return '';
  return shown
    .flatMap(key => {
      const value: unknown = (detail as Readonly<Record<string, unknown>>)[key];
      return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
        ? [`${key} ${value}`]
        : [];
    })
    .join(', ');
};

const part = (tag: string, text: string, className = ''): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
};

/** Shows host developers which events reach the page, newest first. */
export const startEventLog = (target: EventTarget): void => {
  const list = find('log', HTMLOListElement);
  const empty = find('log-empty', HTMLParagraphElement);
  const time = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', second: '2-digit'});
  const show = (event: Event): void => {
    const row = document.createElement('li');
    row.append(part('time', time.format()), part('code', event.type), part('span', detailsOf(event), 'detail'));
    list.prepend(row);
    while (list.children.length > most) list.lastElementChild?.remove();
    empty.hidden = true;
  };
  for (const name of events) target.addEventListener(name, show);
  find('clear-log', HTMLButtonElement).addEventListener('click', () => {
    list.replaceChildren();
    empty.hidden = false;
  });
};
