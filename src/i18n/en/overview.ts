import type {OverviewMessages} from '../messages.ts';

export const overview: OverviewMessages = {
  heading: 'Bank integrations',
  summary: ({syncs, accounts, unlinked}, format) =>
    [
      format.plural(syncs, {one: '# sync', other: '# syncs'}),
      format.plural(accounts, {one: '# account', other: '# accounts'}),
      unlinked === 0 ? 'all linked to assets' : `${format.number(unlinked)} without an asset`,
    ].join(', '),
  allWell: 'Everything works. Nobody needs to do anything.',
  needUser: (count, format) => format.plural(count, {one: 'One bank sync needs you.', other: '# bank syncs need you.'}),
  needAdmin: (count, format) =>
    format.plural(count, {
      one: 'One bank sync needs an owner or admin.',
      other: '# bank syncs need an owner or admin.',
    }),
  needUserText: 'The data stays visible; new transactions arrive once the session is renewed.',
  endSoon: (count, when, format) =>
    format.plural(count, {
      one: `One bank session ends ${when}.`,
      other: `# bank sessions end soon, the first ${when}.`,
    }),
  endSoonText: 'Renew it now and nothing stops: the old session lives until the new one is granted.',
  syncWithBank: 'Sync with a bank',
  filterLabel: 'Find a sync by name, bank or city',
  syncList: 'Bank syncs',
  status: {
    ok: 'Works',
    importing: 'Importing',
    'expires-soon': when => `Ends ${when}`,
    expired: 'Session expired',
    revoked: 'Access withdrawn',
    'needs-user': 'Needs you',
    'bank-trouble': 'Trouble at the bank',
    locked: 'Locked at the bank',
    'rate-limited': 'Paused by the bank',
    partial: 'Partly imported',
  },
  session: {
    lasts: (granted, end, when) => `Session granted ${granted}, ends ${end}, ${when}`,
    ended: (end, when) => `Session ended ${end}, ${when}`,
    never: granted => `Session granted ${granted}, does not end`,
    revoked: when => `Access withdrawn at the bank, ${when}`,
  },
  imported: when => `imported ${when}`,
  importedNever: 'not imported yet',
  importFailed: when => `import failed ${when}`,
  importingNow: 'importing now',
  nextImport: when => `next ${when}`,
  lastDataFrom: date => `balances are from ${date}`,
  getAccounts: 'Get accounts',
  hideAccounts: 'Hide accounts',
  accountCount: (count, format) => format.plural(count, {one: '# account', other: '# accounts'}),
  rename: 'Rename',
  renameOf: name => `Rename ${name}`,
  resync: 'Resync',
  renew: 'Renew session',
  renewAll: 'Renew all that are due',
  actionFor: (action, name) => `${action}: ${name}`,
  unsync: 'Unsync',
  unsyncBusy: 'An import is running. Wait until it has finished.',
  readOnly: {
    title: 'You can look, but not change',
    text: 'Only owners and admins of the organisation manage bank syncs.',
  },
  openFailed: {
    title: 'This could not be opened',
    text: 'A part of the page did not load. Try again, or reload the page.',
  },
};
