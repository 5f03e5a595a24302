import {find} from './find.ts';
import type {HostLanguage, HostWord} from './words.ts';
import {hostWords} from './words.ts';

const pages: Readonly<Record<string, {readonly title: HostWord; readonly inSettings: boolean}>> = {
  portfolio: {title: 'portfolio', inSettings: false},
  reports: {title: 'reports', inSettings: false},
  organisation: {title: 'organisation', inSettings: true},
  users: {title: 'users', inSettings: true},
  plans: {title: 'plans', inSettings: true},
  'bank-integrations': {title: 'bankIntegrations', inSettings: true},
};

const pageOf = (hash: string): string => {
  const name = hash.replace('#/', '');
  return Object.hasOwn(pages, name) ? name : 'bank-integrations';
};

/** The pages of the product, as single-page applications have them: the elements are taken out of the document and come back. */
export const startPages = (): {readonly retitle: (language: HostLanguage) => void} => {
  const home = find('bank-integrations', HTMLDivElement);
  const elsewhere = find('elsewhere', HTMLParagraphElement);
  const heading = find('page-title', HTMLHeadingElement);
  let current = pageOf(location.hash);
  let language: HostLanguage = 'en';

  const retitle = (): void => {
    const {title, inSettings} = pages[current] ?? {title: 'bankIntegrations', inSettings: true};
    const words = hostWords[language];
    document.title = `${words[title]} – Asset Desk`;
    heading.textContent = words[title];
    find('crumb-page', HTMLLIElement).textContent = words[title];
    find('crumb-group', HTMLLIElement).hidden = !inSettings;
  };
  const show = (): void => {
    const isHome = current === 'bank-integrations';
    if (!isHome) home.remove();
    else if (!home.isConnected) elsewhere.before(home);
    elsewhere.hidden = isHome;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.side a')) {
      if (link.hash === `#/${current}`) {
        link.setAttribute('aria-current', 'page');
        // On narrow pages the navigation is one line that scrolls.
        link.scrollIntoView({block: 'nearest', inline: 'center'});
      } else link.removeAttribute('aria-current');
    }
    retitle();
  };
  addEventListener('hashchange', () => {
    if (location.hash !== '' && !location.hash.startsWith('#/')) return;
    current = pageOf(location.hash);
    show();
    heading.focus();
  });
  show();
  return {
    retitle: next => {
      language = next;
      retitle();
    },
  };
};
