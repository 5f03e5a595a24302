import type {BankWords} from './bank-words.ts';

export const english: BankWords = {
  termsTitle: 'Terms of the account information service',
  terms:
    'You allow the list of your accounts, their balances and transactions to be read once a day. ' +
    'No payment can be made with it. You may withdraw your permission at any time.',
  methods: {
    'text-message': 'Text message to 07••• •••128',
    email: 'E-mail to b•••@windfarm.example',
    'device-code': 'Card reader code',
    photo: 'Colour code with the photo reader',
    qr: 'QR code',
    flicker: 'Flashing code with the card reader',
    'app-approval': 'Approve in the mobile app',
    unsupported: 'Security key (USB)',
  },
  challenge: {
    sent: 'Access to account list and transactions. Never give this code to anyone on the phone.',
    device: 'Put your card into the reader, press IDENTIFY and enter the start code.',
    picture: 'Scan the picture with your reader or the app and enter the code that it shows.',
    flicker: 'Hold the reader with your card in it against the flashing bars.',
    approval: 'Open the mobile app and approve the request “Access by an account information service”.',
    second: 'Second confirmation: approve reading your transactions.',
  },
  refusal: {
    login: 'The details you entered do not match our records.',
    field: 'What you entered in the first field does not have the expected format.',
    code: 'That code is not correct.',
    expired: 'That code has expired. Please ask for a new one.',
    locked: 'Your online access has been locked. Please call us or visit a branch.',
    lockedForAWhile: 'Your access is locked for the moment. Please try again later.',
    elsewhere: 'You are already logged in on another device. Please log out there first.',
    terms: 'Please log in to online banking and accept our new terms and conditions first.',
    password: 'Please log in to online banking and change your temporary password first.',
    maintenance: 'Online banking is down for maintenance.',
    technical: 'A technical error has occurred (E-500).',
    limited: 'The number of requests for today has been used up.',
    declined: 'The request was declined in the app.',
    noAccounts: 'No accounts are enabled for this login.',
    closed: 'This account has been closed.',
  },
  accounts: ['Business account', 'Reserve', 'Tax account', 'Savings', 'Loan account', 'Project account'],
};
