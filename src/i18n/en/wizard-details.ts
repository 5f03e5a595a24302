import type {WizardDetailsMessages} from '../wizard-details-messages.ts';

export const wizardDetails: WizardDetailsMessages = {
  goToBank: {
    heading: 'Continue at your bank',
    lead: bank => `${bank} wants you to log in on its own page.`,
    leaving: 'You leave this page for',
    what: [
      'Log in there and confirm that your accounts may be read.',
      'What you enter stays between you and your bank.',
      'Then your bank brings you back, and it goes on here by itself.',
    ],
    ownWindow: 'It opens in a window of its own. This page waits and goes on by itself.',
    open: bank => `Continue to ${bank}`,
    unsafe: {
      title: 'This address is not safe',
      text: 'The page that your bank named is not protected by https, so it is not opened. Nothing was sent. Choose another bank, or tell your support.',
    },
  },
  redirected: {
    heading: bank => `Waiting for ${bank}`,
    page: host => `You were sent to ${host}. Once you have finished there, it goes on here by itself.`,
    window: host => `${host} is open in a window of its own. Once you have finished there, it goes on here by itself.`,
    proof: 'Only your bank’s answer counts. Until it comes, nothing changes here.',
    waiting: 'Waiting for your bank’s answer…',
    blocked: {
      title: 'Your browser did not open the window',
      text: 'Open your bank’s page with the button below. This page waits.',
    },
    closed: {
      title: 'The window of your bank is closed',
      text: 'If you have finished there, it goes on in a moment. If not, open it again.',
    },
    again: 'Go to your bank again',
    openWindow: host => `Open ${host}`,
    check: 'Check now',
    nothingYet: 'Your bank has not answered yet.',
  },
  returned: {
    heading: 'You are finished here',
    text: 'Go back to the tab or window in which you began. It goes on there by itself. You can close this one.',
    lost: 'Is it gone? Then begin again here: whatever was not finished is not connected.',
    anew: 'Begin again here',
  },
  follows: {
    heading: 'This is open elsewhere',
    text: 'Another tab or window is working on the same bank login. So that nothing is sent twice, this one only watches.',
    takesOver: 'As soon as it is finished or closed there, it goes on here with what your bank says then.',
  },
  idle: {
    warning: {
      title: 'Are you still there?',
      text: 'In one minute, what you have typed is cleared for your safety.',
    },
    goOn: 'I am still here',
    cleared: {
      title: 'Cleared for your safety',
      text: 'Nothing happened here for five minutes, so what was secret was cleared. Nothing was sent. Enter it again to go on.',
    },
  },
  duplicate: {
    heading: (bank, sync) => `${bank} is connected already, as “${sync}”`,
    unnamed: bank => `This login at ${bank} is connected already`,
    lead: 'Connecting the same login twice would show every account twice. What do you want to do?',
    renew: 'Renew it',
    renewText: 'The session starts again. Accounts, names and links to assets stay as they are.',
    add: 'Add its new accounts',
    addText: 'This is a renewal too: your bank shares accounts only with a login. New ones are added, the others stay.',
    other: 'Connect another login',
    otherText: 'For a second access of yours at this bank, with a login of its own.',
  },
  continued: {
    heading: 'The import goes on',
    text: 'Your accounts appear in the overview as soon as they are read. You need not wait here.',
  },
  changes: {
    counts: ({unchanged, renamed, added, missing}, format) =>
      [
        `${format.number(unchanged)} unchanged`,
        ...(renamed ? [`${format.number(renamed)} renamed`] : []),
        `${format.number(added)} new`,
        `${format.number(missing)} no longer at the bank`,
      ].join(', '),
    nothing: (count, format) =>
      format.plural(count, {one: 'The account is as it was.', other: 'All # accounts are as they were.'}),
    added: 'New',
    renamed: 'Renamed',
    missing: 'No longer at the bank',
    missingText: 'They stay in your overview with their last balance.',
    formerly: name => `formerly ${name}`,
    ending: lastFour => `ending in ${lastFour}`,
    more: (count, format) => format.plural(count, {one: 'and # more', other: 'and # more'}),
    doubtful: (count, format) =>
      format.plural(count, {one: 'One link to an asset is in doubt', other: '# links to assets are in doubt'}),
    doubtfulText: 'Nothing is linked without you. You can also decide later, in the overview.',
    question: (account, former) => `Is “${account}” the account that was called “${former}”?`,
    linkedTo: 'It was linked to',
    yes: 'Yes, link',
    no: 'No',
    yesFor: (account, asset) => `Yes, link ${account} to ${asset}`,
    noFor: account => `No, leave ${account} without a link`,
    linking: 'Linking…',
    linked: (account, asset) => `${account} is linked to ${asset}.`,
    left: account => `${account} stays without a link.`,
    conflict: 'Somebody else has changed this account meanwhile. Look at it in the overview.',
    failed: 'We could not confirm the link. Look at the account in the overview.',
  },
};
