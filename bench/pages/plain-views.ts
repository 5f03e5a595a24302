import type {Account, AccountPage, Asset, BankSync, BankSyncPage, Capabilities} from 'bank-integration-elements';

type Child = Node | string;

const el = (tag: string, className: string, ...children: readonly Child[]): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
};

const svgNode = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

const icon = (): SVGElement => {
  const element = svgNode('svg', {viewBox: '0 0 24 24', 'aria-hidden': 'true'});
  element.append(svgNode('path', {d: 'm4 12 5 5L20 6'}));
  return element;
};

const date = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric'});
const time = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit'});
const relative = new Intl.RelativeTimeFormat('en-GB', {numeric: 'auto'});
const dayMs = 86_400_000;

const inDays = (instant: string, now: number): string =>
  relative.format(Math.floor(Date.parse(instant) / dayMs) - Math.floor(now / dayMs), 'day');
const moment = (instant: string, now: number): string => `${inDays(instant, now)}, ${time.format(Date.parse(instant))}`;

const bar = (share: number): SVGElement => {
  const element = svgNode('svg', {class: 'bar', 'aria-hidden': 'true'});
  element.append(svgNode('rect', {width: `${share * 100}%`, height: '100%'}));
  return element;
};

const card = (sync: BankSync, now: number): HTMLElement => {
  const end = sync.expiresAt ?? sync.grantedAt;
  const title = el(
    'div',
    'row',
    el('h3', '', sync.name),
    el('button', 'quiet', icon()),
    el('span', 'chip', icon(), 'Works'),
  );
  const imported = sync.lastImport ? `imported ${moment(sync.lastImport.finishedAt, now)}` : '';
  const who = el('div', '', title, el('p', 'muted small', `${sync.bank.name}, ${sync.bank.city ?? ''} · ${imported}`));
  const actions = el('div', 'row', el('button', '', 'Resync'), el('button', 'quiet danger', 'Unsync'));
  const words = `Session granted ${date.format(Date.parse(sync.grantedAt))}, ends ${date.format(Date.parse(end))}, ${inDays(end, now)}`;
  const session = el('div', 'session', bar(0.5), el('span', 'small muted', words));
  const head = el('div', 'head', el('span', 'monogram', sync.bank.name.slice(0, 2)), who, actions, session);
  const count = el('span', 'muted small', `${sync.accountCount} accounts`);
  const more = el('div', 'disclosure', el('button', 'quiet', icon(), 'Get accounts'), count);
  return el('li', 'card', head, more);
};

/** The first screen of the overview: title, what needs the user, the filter, and as many cards as fit. */
export const overviewPage = (
  {organisation}: Capabilities,
  {summary, items}: BankSyncPage,
  now: number,
  cards: number,
): HTMLElement => {
  const figures = `${summary.syncs} syncs, ${summary.accounts} accounts, ${summary.unlinked} without an asset`;
  const header = el(
    'header',
    'row between',
    el('div', '', el('h2', '', 'Bank integrations'), el('p', 'muted', figures)),
    el('button', 'primary', icon(), 'Sync with a bank'),
  );
  const alert = el(
    'div',
    'alert',
    icon(),
    el('p', '', `${summary.needUser} bank syncs of ${organisation.name} need you.`),
  );
  const list = el('ul', 'syncs', ...items.slice(0, cards).map(sync => card(sync, now)));
  return el('div', 'page', header, alert, document.createElement('input'), list);
};

const accountRow = (account: Account, now: number): HTMLElement => {
  const {balance, linkedAsset} = account;
  const money =
    balance &&
    new Intl.NumberFormat('en-GB', {style: 'currency', currency: balance.currency}).format(Number(balance.amount));
  const name = el(
    'th',
    '',
    el('span', '', account.name),
    el('div', 'row small muted', account.number ?? account.iban ?? ''),
  );
  const figure = el('td', 'figure', money ?? '—', el('div', 'muted small', balance ? moment(balance.readAt, now) : ''));
  const path = linkedAsset ? [...linkedAsset.path.names, linkedAsset.name].join(' › ') : 'Link an asset';
  return el(
    'tr',
    '',
    name,
    el('td', '', account.holder),
    figure,
    el('td', 'small', path, el('button', 'quiet', icon())),
  );
};

/** The table of accounts, as many rows as fit, in a box that scrolls. */
export const accountsTable = ({items}: AccountPage, now: number, rows: number): HTMLElement => {
  const heads = ['Account', 'Holder', 'Balance', 'Linked asset'].map(word => el('th', '', word));
  const body = el('tbody', '', ...items.slice(0, rows).map(account => accountRow(account, now)));
  return el('div', 'scroller', el('table', '', el('thead', '', el('tr', '', ...heads)), body));
};

/** The linker: title, search, as many rows of the tree as fit, and the buttons. */
export const treeSheet = (account: Account, assets: readonly Asset[], rows: number): HTMLElement => {
  const nodes = assets.slice(0, rows).map(asset => {
    const node = el('div', 'node', icon(), el('bdi', '', asset.name));
    node.style.setProperty('--level', String(asset.path.names.length));
    return node;
  });
  const footer = el('div', 'row between', el('button', '', 'Cancel'), el('button', 'primary', 'Link'));
  return el(
    'div',
    'sheet',
    el('h2', '', `Link “${account.name}” to an asset`),
    el('p', 'muted small', account.holder),
    document.createElement('input'),
    el('div', 'tree', ...nodes),
    el('p', 'small muted', 'Choose the asset this account belongs to.'),
    footer,
  );
};
